//! `kms-cli`: a command-line tool for Alibaba Cloud Key Management Service with an embedded local KMS.

pub mod catalog;
pub mod cli;
pub mod client;
pub mod commands;
pub mod local;
pub mod output;
pub mod profile;
pub mod wire;
