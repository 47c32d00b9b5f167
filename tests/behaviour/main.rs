//! What the program does, seen from outside: the binary, its output, its exit codes and its requests.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod arguments;
mod batch;
mod batch_resume;
#[cfg(unix)]
mod batch_signals;
mod checks;
mod client;
mod client_keys;
mod cloud_sso;
#[cfg(unix)]
mod colour;
mod completion;
mod completion_account;
#[cfg(unix)]
mod completion_shells;
mod configure;
mod configure_import;
#[cfg(unix)]
mod configure_interactive;
mod configure_together;
mod debug_lines;
#[cfg(unix)]
mod documents;
mod end_to_end;
mod error_format;
mod examples;
mod fault_matrix;
mod fault_table;
mod faults;
mod files;
mod help;
mod input_json;
mod lists;
mod local;
mod local_abuse;
mod local_accounts;
mod local_clock;
mod local_crash;
#[cfg(unix)]
mod local_damage;
mod local_export;
mod local_faults;
mod local_log;
mod local_refusals;
mod local_seed;
mod local_together;
mod login_cloud_sso;
mod login_oauth;
mod login_support;
mod man;
mod oauth;
mod offline;
mod output_forms;
mod paging;
mod paging_local;
mod policy;
mod probe;
mod proxies;
mod read_back;
#[cfg(unix)]
mod readme;
#[cfg(unix)]
mod recipes;
mod refusals;
mod requests;
mod retries;
mod retry_table;
mod sandbox;
mod secrecy;
mod settings_file;
mod setup;
#[cfg(unix)]
mod sharp_edges;
mod sources;
mod streams;
mod stub;
mod support;
mod tls;
mod topics;
#[cfg(unix)]
mod translation;
mod vectors;
mod waiting;
mod waiting_states;
mod whoami;
