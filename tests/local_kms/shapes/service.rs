//! The service.

use super::{Row, call};
use crate::support::Kms;

pub const ROWS: &[Row] = &[
    ("OpenKmsService", |kms| {
        *kms = Kms::with_settings("service = \"NotEnabled\"");
        vec![call(&[])]
    }),
    ("DescribeAccountKmsStatus", |_| vec![call(&[])]),
    ("DescribeRegions", |_| vec![call(&[])]),
];
