//! Credentials that are fetched: every mode against stand-ins on loopback, and what is kept for the next process.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cache;
#[cfg(unix)]
mod canaries;
mod chain;
mod chained;
mod credentials_uri;
mod ecs_ram_role;
mod ecs_then_role;
mod end_to_end;
mod external;
mod ini;
mod oidc;
mod ram_role_arn;
mod refused;
mod renewal;
#[allow(dead_code)]
#[path = "../behaviour/sandbox.rs"]
mod sandbox;
mod service;
mod sts_failures;
mod sts_hosts;
#[allow(dead_code)]
#[path = "../behaviour/stub.rs"]
mod stub;
#[allow(dead_code)]
#[path = "../behaviour/support.rs"]
mod support;
mod world;
