//! `kms-cli`: a command-line tool for Alibaba Cloud Key Management Service with an embedded local KMS.

pub mod catalog;
pub mod local;
pub mod wire;
