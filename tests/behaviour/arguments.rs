//! Names, options and values on the command line.

use crate::probe::{parameters, refused, sent, willing};
use crate::sandbox::{Run, Sandbox};

#[test]
fn actions_and_parameters_are_named_as_in_the_api() {
    assert_eq!(sent(&["CreateKey", "--KeySpec", "RSA_2048"]), parameters(&[("KeySpec", "RSA_2048")]));
}

#[test]
fn actions_and_parameters_have_kebab_case_names() {
    assert_eq!(sent(&["create-key", "--key-spec", "RSA_2048"]), parameters(&[("KeySpec", "RSA_2048")]));
    assert_eq!(sent(&["CreateKey", "--dkms-instance-id=kst-1"]), parameters(&[("DKMSInstanceId", "kst-1")]));
    assert_eq!(
        sent(&["update-secret", "--SecretName", "s", "--extended-config.custom-data", "{}"]),
        parameters(&[("SecretName", "s"), ("ExtendedConfig.CustomData", "{}")])
    );
}

#[test]
fn the_action_travels_in_its_api_name() {
    let stub = willing();
    Sandbox::new().against(&stub.endpoint, &["list-kms-instances"]).success();
    assert_eq!(stub.request().parameters()["Action"], "ListKmsInstances");
}

#[test]
fn options_may_stand_before_and_after_the_action() {
    let stub = willing();
    let sandbox = Sandbox::new();
    sandbox.against(&stub.endpoint, &["--region", "cn-beijing", "-q", "ListKeys"]).success();
    sandbox.against(&stub.endpoint, &["ListKeys", "--region", "cn-beijing", "-q"]).success();
    sandbox.against(&stub.endpoint, &["ListKeys", "--region=cn-beijing"]).success();
    let regions: Vec<String> = stub.requests().iter().map(|request| request.parameters()["RegionId"].clone()).collect();
    assert_eq!(regions, ["cn-beijing"; 3]);
}

#[test]
fn parameters_may_stand_before_the_action() {
    let expected = parameters(&[("Description", "-hello"), ("KeySpec", "RSA_2048")]);
    assert_eq!(sent(&["--KeySpec", "RSA_2048", "--Description", "-hello", "CreateKey"]), expected);
    assert_eq!(sent(&["--KeySpec", "RSA_2048", "CreateKey", "--Description", "-hello"]), expected);
}

#[test]
fn letters_may_share_a_hyphen() {
    let answer = "{\"RequestId\":\"r\"}";
    for args in [&["-qotable", "ListKeys"][..], &["ListKeys", "-qo", "table"], &["-q", "-o=table", "ListKeys"]] {
        let stub = crate::stub::Stub::always(crate::stub::Answer::json(answer));
        let run = Sandbox::new().against(&stub.endpoint, args);
        assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{args:?}: {run:?}");
        assert_eq!(stub.request().parameters()["Action"], "ListKeys");
    }
}

#[test]
fn region_id_is_another_name_of_region() {
    for name in ["--RegionId", "--region-id", "--region"] {
        for action in [&["ListKeys"][..], &["ListTagResources", "--ResourceType", "key"]] {
            let stub = willing();
            Sandbox::new().against(&stub.endpoint, &[action, &[name, "cn-shanghai"]].concat()).success();
            assert_eq!(stub.request().parameters()["RegionId"], "cn-shanghai", "{name} {action:?}");
        }
    }
    refused(&["ListKeys", "--RegionId", "cn-shanghai", "--region", "cn-shanghai"], "--region is given more than once");
}

#[test]
fn a_value_may_stand_behind_an_equals_sign() {
    assert_eq!(sent(&["CreateKey", "--Description=a=b=c"]), parameters(&[("Description", "a=b=c")]));
    assert_eq!(sent(&["CreateKey", "--description="]), parameters(&[("Description", "")]));
}

#[test]
fn a_value_may_begin_with_a_hyphen() {
    for value in ["-hello", "-", "--", "-1", "-x=y", "-----BEGIN-----", "--- notes ---"] {
        assert_eq!(sent(&["CreateKey", "--Description", value]), parameters(&[("Description", value)]), "{value}");
        let joined = format!("--Description={value}");
        assert_eq!(sent(&["CreateKey", &joined]), parameters(&[("Description", value)]), "{value}");
    }
    let expected = parameters(&[("KeyId", "k"), ("Plaintext", "-abc")]);
    assert_eq!(sent(&["Encrypt", "--KeyId", "k", "--Plaintext=-abc"]), expected);
    assert_eq!(sent(&["Encrypt", "--KeyId", "k", "--Plaintext", "-abc"]), expected);
}

#[test]
fn a_value_keeps_every_character() {
    let value = "a b 你好 é 😀 &=+*~ %2F '\"<>/?#[]!()\t\n\\ $HOME ";
    assert_eq!(sent(&["CreateKey", "--Description", value]), parameters(&[("Description", value)]));
}

#[test]
fn a_flag_without_its_value_is_refused() {
    refused(&["CreateKey", "--Description"], "--Description needs a value");
    refused(&["CreateKey", "--key-spec", "RSA_2048", "--description"], "--Description needs a value");
    refused(&["ListKeys", "--region"], "--region needs a value");
    refused(&["ListKeys", "-p"], "--profile needs a value");
    refused(&["TagResources", "--ResourceId"], "--ResourceId needs a value");
    refused(&["TagResources", "--Tag.1.Key"], "--Tag.1.Key needs a value");
}

#[test]
fn an_option_is_no_value_of_another() {
    for option in ["--Origin", "--origin", "--region", "--RegionId", "-q", "--help", "--Tags-FILE"] {
        let run = refused(&["CreateKey", "--Description", option, "EXTERNAL"], "--Description needs a value");
        let hint = format!("hint: to pass the text {option} as the value, write --Description={option}");
        assert!(run.stderr.contains(&hint), "{run:?}");
    }
    assert_eq!(sent(&["CreateKey", "--Description=--Origin"]), parameters(&[("Description", "--Origin")]));
}

#[test]
fn the_hint_for_a_missing_value_does_not_repeat_a_value() {
    let run = refused(&["PutSecretValue", "--SecretName", "--SecretData=hunter2"], "--SecretName needs a value");
    run.never_says("hunter2");
}

#[test]
fn a_single_value_cannot_be_given_twice() {
    refused(&["CreateKey", "--Description", "a", "--Description", "b"], "--Description is given more than once");
    refused(&["CreateKey", "--Description", "a", "--description=b"], "--Description is given more than once");
    refused(&["ListKeys", "--quiet", "-q"], "--quiet is given more than once");
}

#[test]
fn an_unknown_action_is_refused_with_near_names() {
    refused(&["CreateKeyy"], "'CreateKeyy' is not an action of KMS").fails(2, "did you mean CreateKey or ");
    refused(&["ListAlias"], "ListAliases");
    refused(&["encrypt-fil"], "encrypt-file");
    refused(&["Xyzzy"], "kms-cli --help lists the actions");
    refused(&[""], "'' is not an action");
}

#[test]
fn letter_case_counts_in_an_action() {
    refused(&["createkey"], "hint: did you mean CreateKey?\n");
    refused(&["CREATEKEY"], "hint: did you mean CreateKey?\n");
    refused(&["createKey"], "hint: did you mean CreateKey?\n");
    refused(&["CreateKey", "--keyspec", "RSA_2048"], "hint: did you mean --key-spec?\n");
    refused(&["CreateKey", "--Keyspec", "RSA_2048"], "hint: did you mean --KeySpec?\n");
}

#[test]
fn an_unknown_parameter_is_refused_with_near_names() {
    let says = "error: --Descriptoin is not an option of CreateKey\n  hint: did you mean --Description?\n";
    assert_eq!(refused(&["CreateKey", "--Descriptoin", "x"], "").stderr, says);
    assert_eq!(refused(&["CreateKey", "--Descriptoin=x"], "").stderr, says);
    refused(&["create-key", "--descriptoin", "x"], "did you mean --description?");
    refused(&["ListKeys", "--outptu", "json"], "did you mean --output?");
    refused(&["ListKeys", "--xyzzy"], "kms-cli ListKeys --help shows its parameters");
    refused(&["Encrypt", "--CiphertextBlob", "x"], "--CiphertextBlob is not an option of Encrypt");
}

#[test]
fn an_unknown_option_before_the_action_is_named() {
    refused(&["--foo", "CreateKey"], "--foo is not an option of CreateKey");
    refused(&["--foo", "CreateKey", "--Description", "x"], "--foo is not an option of CreateKey");
    refused(&["--profle", "prod", "CreateKey"], "did you mean --profile?");
    refused(&["-x", "CreateKey"], "-x is not an option of CreateKey");
    refused(&["--foo"], "--foo is not an option of kms-cli");
    refused(&["--foo=1", "CreateKeyy"], "'CreateKeyy' is not an action of KMS");
}

#[test]
fn an_unknown_option_does_not_show_its_value() {
    let value = "hunter2";
    refused(&["PutSecretValue", "--SecretDta=hunter2"], "--SecretDta").never_says(value);
    refused(&["PutSecretValue", "--SecretDta", "hunter2"], "--SecretDta").never_says(value);
    refused(&["--SecretDta", "hunter2", "PutSecretValue"], "--SecretDta").never_says(value);
    refused(&["PutSecretValue", "-hunter2"], "-u is not an option").never_says(value);
}

#[test]
fn a_word_too_many_is_refused_and_not_repeated() {
    let run = refused(&["PutSecretValue", "--SecretName", "s", "--SecretData", "my", "hunter2"], "behind --SecretData");
    run.fails(2, "in quotes").never_says("hunter2");
    refused(&["CreateKey", "extra"], "CreateKey takes named parameters only");
    refused(&["ListKeys", "-q", "extra"], "ListKeys takes named parameters only");
    refused(&["CreateKey", "-"], "CreateKey takes named parameters only");
    refused(&["CreateKey", "--", "--Description", "x"], "-- is not an option of CreateKey");
}

#[test]
fn a_switch_takes_no_value() {
    refused(&["ListKeys", "--quiet=yes"], "--quiet takes no value");
    refused(&["--dryrun=", "ListKeys"], "--dryrun takes no value");
}

#[test]
fn the_values_of_options_are_checked() {
    refused(
        &["ListKeys", "--color", "alway"],
        "--color must be one of auto, always, never\n  hint: did you mean always?",
    );
    refused(&["ListKeys", "--signature", "v2"], "--signature must be one of v1, v3");
    refused(&["ListKeys", "--method", "PUT"], "--method must be one of GET, POST");
    refused(&["ListKeys", "--retry-count", "abc"], "--retry-count cannot be 'abc'");
    refused(&["ListKeys", "--retry-count", "-1"], "--retry-count cannot be '-1'");
    refused(&["ListKeys", "--read-timeout", "1.5"], "--read-timeout cannot be '1.5'");
    refused(&["ListKeys", "--output", "xml"], "xml");
    refused(&["ListKeys", "--cli-query", "[["], "");
    refused(&["ListKeys", "--header", "a: b"], "--header must be NAME=VALUE");
}

#[test]
fn output_takes_its_fields_as_words_of_their_own() {
    let rows = "{\"Keys\":{\"Key\":[{\"KeyId\":\"k1\",\"KeyArn\":\"a1\"}]}}";
    for args in [
        &["--output", "cols=KeyId,KeyArn", "rows=Keys.Key", "ListKeys", "--PageSize", "5"][..],
        &["ListKeys", "--output", "cols=KeyId,KeyArn", "rows=Keys.Key", "--PageSize", "5"],
        &["ListKeys", "--output=cols=KeyId,KeyArn", "rows=Keys.Key", "--PageSize=5"],
    ] {
        let stub = crate::stub::Stub::always(crate::stub::Answer::json(rows));
        let run = Sandbox::new().against(&stub.endpoint, args);
        assert_eq!(run.code, 0, "{run:?}");
        assert!(run.stdout.contains("k1") && run.stdout.contains("a1"), "{args:?}: {run:?}");
        assert_eq!(stub.request().parameters()["PageSize"], "5");
    }
}

#[test]
fn an_option_without_an_action_is_refused() {
    refused(&["--dryrun"], "no action is named");
    refused(&["--profile"], "--profile needs a value");
}

#[test]
fn commands_say_what_they_lack_in_the_same_form() {
    refused(&["encrypt-file"], "encrypt-file needs --key-id <KEY>, <FILE>");
    refused(&["encrypt-file", "f", "--key-id"], "--key-id needs a value");
    refused(&["encrypt-file", "f", "--keyid", "k"], "did you mean --key-id?");
    refused(&["encrypt-file", "f", "g", "--key-id", "k"], "'g' is one word too many");
    refused(&["local"], "local needs one of serve, clock, seed, export, import, info, reset behind it");
    refused(&["local", "serv"], "did you mean serve?");
    refused(&["local", "serve", "--listen", "x"], "--listen cannot be 'x'");
}

#[test]
fn a_legacy_action_works() {
    assert_eq!(sent(&["DescribeCertificate", "--CertificateId", "c"]), parameters(&[("CertificateId", "c")]));
    assert_eq!(sent(&["describe-certificate", "--certificate-id=c"]), parameters(&[("CertificateId", "c")]));
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_refused() {
    use std::os::unix::ffi::OsStrExt;

    let sandbox = Sandbox::new();
    let stub = willing();
    let bytes = std::ffi::OsStr::from_bytes(b"caf\xe9");
    for args in [vec!["CreateKey".as_ref(), "--Description".as_ref(), bytes], vec![bytes]] {
        let run = Run::of(sandbox.program().args(["--endpoint", &stub.endpoint]).args(args));
        run.fails(2, "not valid UTF-8").fails(2, "fileb://PATH");
    }
    assert!(stub.requests().is_empty());
}

#[test]
fn a_command_has_its_own_short_form_of_o() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias("alias/k");
    sandbox.write("f", "text");
    let run = sandbox.local(&["--output", "table", "encrypt-file", "f", "--key-id", "alias/k", "-o", "g"]);
    assert_eq!(run.code, 0, "{run:?}");
    let run = sandbox.local(&["decrypt-file", "g", "-o", "h", "--output", "json"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(sandbox.read("h"), "text");
}
