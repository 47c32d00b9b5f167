//! The commands of the guide, run against the local KMS: what a reader copies has to work.

use crate::documents::{blocks, page, run};
use crate::sandbox::{Run, Sandbox};

/// Runs a block on the local KMS of the sandbox, with what the page says comes before it.
#[track_caller]
fn works(sandbox: &Sandbox, script: &str) -> Run {
    let run = run(sandbox, &format!("export KMS_CLI_LOCAL=1\n{script}"));
    assert_eq!(run.code, 0, "{script}\n{run:?}");
    run
}

#[test]
fn every_block_for_those_who_come_from_aliyun_works() {
    let page = page("docs/migrating-from-aliyun-cli.md");
    let blocks = blocks(&page);
    assert_eq!(blocks.len(), 3, "{blocks:?}");
    for (heading, script) in blocks {
        let sandbox = Sandbox::new();
        let run = works(&sandbox, &script);
        if heading == "Moving scripts from `aliyun kms`" {
            assert_eq!(run.success()["KeyMetadata"]["Description"], "made by an old script");
        }
    }
}
