//! `--pager` against servers that a test scripts: what is asked, what becomes of lists that change, who is refused.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};

use serde_json::{Value, json};

use crate::probe::refused;
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Seen, Stub};

/// A parameter of a request that is a number.
fn number(request: &Seen, name: &str) -> Option<usize> {
    request.parameters().get(name).map(|value| value.parse().unwrap())
}

/// Which page a request asks for.
fn page_of(request: &Seen) -> usize {
    number(request, "PageNumber").unwrap_or(1)
}

fn keys(ids: impl IntoIterator<Item = usize>) -> Value {
    ids.into_iter().map(|id| json!({"KeyId": format!("k{id}")})).collect()
}

/// An answer of ListKeys.
fn listed(rows: &Value, total: usize, page: usize, size: usize) -> Answer {
    let answer = json!({
        "Keys": {"Key": rows}, "TotalCount": total, "PageNumber": page, "PageSize": size, "RequestId": format!("r{page}"),
    });
    Answer::json(&answer.to_string())
}

/// One page of a list of this many keys as the service gives it.
fn page(request: &Seen, total: usize) -> Answer {
    let (page, size) = (page_of(request), number(request, "PageSize").unwrap_or(10));
    let first = (page - 1) * size;
    listed(&keys(first..total.min(first + size).max(first)), total, page, size)
}

/// A server with so many keys that do not change.
fn steady(total: usize) -> Stub {
    Stub::answering(move |request| page(request, total))
}

fn list_keys(stub: &Stub, args: &[&str]) -> Run {
    Sandbox::once().against(&stub.endpoint, &[&["ListKeys", "--pager"], args].concat())
}

fn ids(answer: &Value) -> Vec<&str> {
    answer["Keys"]["Key"].as_array().unwrap().iter().map(|key| key["KeyId"].as_str().unwrap()).collect()
}

fn pages(stub: &Stub) -> Vec<usize> {
    let mut pages: Vec<usize> = stub.requests().iter().map(page_of).collect();
    pages.sort_unstable();
    pages
}

#[test]
fn all_pages_are_one_answer_of_the_same_shape() {
    let stub = steady(25);
    let run = list_keys(&stub, &["--PageSize", "10"]);
    let expected = json!({
        "Keys": {"Key": keys(0..25)}, "TotalCount": 25, "PageNumber": 1, "PageSize": 25, "RequestId": "r1",
    });
    assert_eq!((run.success().to_string(), run.stderr.as_str()), (expected.to_string(), ""));
    assert_eq!(pages(&stub), [1, 2, 3]);
    assert!(stub.requests().iter().all(|request| number(request, "PageSize") == Some(10)));
}

#[test]
fn pages_are_as_large_as_the_list_takes() {
    for (args, size, pages_asked) in [
        (&["ListKeys", "--pager"][..], 100, vec![1, 2, 3]),
        (&["ListAliasesByKeyId", "--KeyId", "k", "--pager"], 100, vec![1, 2, 3]),
        (&["ListKeys", "--pager", "--max-items", "7"], 7, vec![1]),
    ] {
        // Rows for either list: a page without any would be the last one.
        let stub = Stub::answering(|request| {
            let (page, size) = (page_of(request), number(request, "PageSize").unwrap());
            let rows = keys((page - 1) * size..250.min(page * size));
            let answer = json!({
                "Keys": {"Key": rows}, "Aliases": {"Alias": rows}, "TotalCount": 250, "PageNumber": page, "PageSize": size,
            });
            Answer::json(&answer.to_string())
        });
        Sandbox::new().against(&stub.endpoint, args).success();
        assert!(stub.requests().iter().all(|request| number(request, "PageSize") == Some(size)), "{args:?}");
        assert_eq!(pages(&stub), pages_asked, "{args:?}");
    }
}

#[test]
fn further_pages_are_fetched_eight_at_a_time() {
    let under_way = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let eight = Barrier::new(8);
    let (counted, noted) = (Arc::clone(&under_way), Arc::clone(&most));
    let stub = Stub::answering(move |request| {
        if page_of(request) > 1 {
            noted.fetch_max(counted.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            eight.wait();
            counted.fetch_sub(1, Ordering::SeqCst);
        }
        page(request, 25)
    });
    let answer = list_keys(&stub, &["--PageSize", "1"]).success();
    let expected: Vec<String> = (0..25).map(|id| format!("k{id}")).collect();
    assert_eq!(ids(&answer), expected);
    assert_eq!(most.load(Ordering::SeqCst), 8);
    assert_eq!(pages(&stub), (1..=25).collect::<Vec<_>>());
}

#[test]
fn the_order_is_that_of_the_pages_whichever_comes_first() {
    // Page 10 is asked for once a page behind page 2 has come, and page 2 is answered only then.
    let both = Barrier::new(2);
    let stub = Stub::answering(move |request| {
        if [2, 10].contains(&page_of(request)) {
            both.wait();
        }
        page(request, 11)
    });
    let answer = list_keys(&stub, &["--PageSize", "1"]).success();
    assert_eq!(answer["Keys"]["Key"], keys(0..11));
}

#[test]
fn a_hundred_thousand_rows_are_one_answer() {
    let stub = steady(100_000);
    let run = list_keys(&stub, &["--cli-query", "Keys.Key[].KeyId", "--output", "text"]);
    let expected: Vec<String> = (0..100_000).map(|id| format!("k{id}")).collect();
    assert!(run.stdout.lines().eq(expected.iter().map(String::as_str)), "{} lines", run.stdout.lines().count());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(pages(&stub), (1..=1000).collect::<Vec<_>>());
}

#[test]
fn reading_begins_at_the_page_that_is_named() {
    let stub = steady(25);
    let run = list_keys(&stub, &["--PageSize", "10", "--PageNumber", "2"]);
    let answer = run.success();
    assert_eq!((ids(&answer).len(), ids(&answer)[0], run.stderr.as_str()), (15, "k10", ""));
    assert_eq!((&answer["PageNumber"], &answer["PageSize"]), (&json!(2), &json!(15)));
    assert_eq!(pages(&stub), [2, 3]);
    let run = list_keys(&stub, &["--PageSize", "10", "--PageNumber", "9"]);
    assert_eq!((ids(&run.success()).len(), run.stderr.as_str()), (0, ""));
}

#[test]
fn max_items_ends_the_list_and_says_so() {
    let stub = steady(100);
    let run = list_keys(&stub, &["--PageSize", "10", "--max-items", "25"]);
    let answer = run.success();
    assert_eq!((ids(&answer).len(), ids(&answer)[24]), (25, "k24"));
    assert_eq!((&answer["TotalCount"], &answer["PageSize"]), (&json!(100), &json!(25)));
    assert_eq!(run.stderr, "note: there is more: --max-items ended the list after 25 rows\n");
    assert_eq!(pages(&stub), [1, 2, 3], "nothing is fetched that is not wanted");
    assert_eq!(list_keys(&stub, &["-q", "--max-items", "25"]).stderr, "");
    for most in ["100", "1000"] {
        let run = list_keys(&stub, &["--max-items", most]);
        assert_eq!((ids(&run.success()).len(), run.stderr.as_str()), (100, ""), "{most}");
    }
}

#[test]
fn a_list_that_shrinks_ends_with_a_note() {
    // Two rows are deleted after the first page was read, so those behind them move up: two are never seen.
    let stub = Stub::answering(|request| match page_of(request) {
        1 => page(request, 6),
        2 => listed(&keys([4, 5]), 4, 2, 2),
        number => listed(&keys([]), 4, number, 2),
    });
    let run = list_keys(&stub, &["--PageSize", "2"]);
    let answer = run.success();
    assert_eq!((ids(&answer), &answer["TotalCount"]), (vec!["k0", "k1", "k4", "k5"], &json!(4)));
    assert_eq!(
        run.stderr,
        "note: the list seems to have changed while it was read, so rows may be missing or stand twice: TotalCount was 4 to 6\n"
    );
}

#[test]
fn a_list_that_grows_is_followed_to_its_end() {
    let stub = Stub::answering(|request| page(request, if page_of(request) < 2 { 4 } else { 7 }));
    let run = list_keys(&stub, &["--PageSize", "2"]);
    let answer = run.success();
    assert_eq!(ids(&answer), ["k0", "k1", "k2", "k3", "k4", "k5", "k6"]);
    assert_eq!(answer["TotalCount"], 7);
    assert!(run.stderr.contains("TotalCount was 4 to 7"), "{run:?}");
}

#[test]
fn rows_that_come_twice_are_kept_and_told() {
    // A key was added in front while another behind was deleted: the total stays, the rows move by one.
    let stub = Stub::answering(|request| match page_of(request) {
        1 => page(request, 4),
        number => listed(&keys([1, 2]), 4, number, 2),
    });
    let run = list_keys(&stub, &["--PageSize", "2"]);
    assert_eq!(ids(&run.success()), ["k0", "k1", "k1", "k2"]);
    assert!(run.stderr.contains("rows that came twice, which are kept: 1"), "{run:?}");
}

#[test]
fn rows_that_never_come_are_told() {
    let stub = Stub::answering(|request| match page_of(request) {
        1 => page(request, 4),
        number => listed(&keys([2]), 4, number, 2),
    });
    let run = list_keys(&stub, &["--PageSize", "2"]);
    assert_eq!(ids(&run.success()), ["k0", "k1", "k2"]);
    assert!(run.stderr.contains("3 rows came where TotalCount 4 promises 4"), "{run:?}");
}

#[test]
fn a_server_that_answers_one_page_for_ever_is_left() {
    let one = |total| listed(&keys([0, 1]), total, 1, 2);
    let stub = Stub::always(one(1_000_000_000));
    list_keys(&stub, &[]).fails(1, "asked for page 2 of the list and answered page 1");
    assert!(stub.requests().len() <= 33, "{}", stub.requests().len());

    let stub = Stub::answering(|request| listed(&keys([0, 1]), 1_000_000_000, page_of(request), 2));
    list_keys(&stub, &[]).fails(1, "answers the same page of the list again and again");
    assert!(stub.requests().len() <= 133, "{}", stub.requests().len());

    let stub = Stub::answering(|request| listed(&keys([]), 1_000_000_000, page_of(request), 2));
    let run = list_keys(&stub, &[]);
    assert_eq!(ids(&run.success()).len(), 0);
    assert!(run.stderr.contains("0 rows came where TotalCount 1000000000"), "{run:?}");
}

#[test]
fn a_list_that_grows_faster_than_it_is_read_is_left() {
    let stub = Stub::answering(|request| page(request, page_of(request) + 1));
    let run = list_keys(&stub, &["--PageSize", "1"]);
    assert_eq!(ids(&run.success()).len(), 101);
    assert!(run.stderr.contains("TotalCount was 2 to 102, 101 rows came"), "{run:?}");
}

#[test]
fn an_error_on_a_page_is_the_error_and_nothing_is_printed() {
    let refusal = r#"{"Code":"Forbidden.KeyNotFound","Message":"no such key","RequestId":"r3"}"#;
    for (status, body, code, says) in [
        (
            404,
            refusal,
            4,
            "error: Forbidden.KeyNotFound: no such key\n  request id: r3\n  http status: 404\n  page: 3\n",
        ),
        (503, refusal, 5, "page: 3"),
        (200, "garbage", 1, "page: 3"),
    ] {
        let stub = Stub::answering(move |request| match page_of(request) {
            3 => Answer::http(status, "application/json", body),
            number if number > 3 => Answer::http(400, "application/json", r#"{"Code":"Later","Message":"page 4"}"#),
            _ => page(request, 100),
        });
        list_keys(&stub, &["--PageSize", "10", "--output", "text"]).fails(code, says);
        assert!(pages(&stub).contains(&3) && pages(&stub).len() <= 10, "{:?}", pages(&stub));
    }
    let stub = Stub::answering(|request| if page_of(request) == 3 { Answer::Close } else { page(request, 30) });
    list_keys(&stub, &["--PageSize", "10"]).fails(6, "page: 3");
    let stub = Stub::always(Answer::http(400, "application/json", refusal));
    let run = list_keys(&stub, &[]);
    assert!(!run.fails(4, "no such key").stderr.contains("page:"), "{run:?}");
}

#[test]
fn pages_without_a_total_are_read_to_the_one_that_is_not_full() {
    let certificates = |request: &Seen, total: usize| {
        let (page, size) = (page_of(request), number(request, "PageSize").unwrap());
        let first = (page - 1) * size;
        let rows: Value = (first..total.min(first + size).max(first)).map(|id| json!({"CertificateId": id})).collect();
        Answer::json(
            &json!({"CertificateSummaryList": {"CertificateSummary": rows}, "PageNumber": page, "PageSize": size})
                .to_string(),
        )
    };
    for (total, requests) in [(0, 1), (3, 2), (4, 3), (5, 3)] {
        let stub = Stub::answering(move |request| certificates(request, total));
        let args = ["ListCertificates", "--PageSize", "2", "--pager"];
        let answer = Sandbox::new().against(&stub.endpoint, &args).success();
        assert_eq!(answer["CertificateSummaryList"]["CertificateSummary"].as_array().unwrap().len(), total);
        assert_eq!(stub.requests().len(), requests);
        let run = Sandbox::new().against(&stub.endpoint, &[&args[..], &["--output", "table"]].concat());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "the note on one page is not shown");
    }
    let stub = Stub::answering(move |request| certificates(request, 50));
    let args = ["ListCertificates", "--PageSize", "2", "--pager", "--max-items", "4"];
    let run = Sandbox::new().against(&stub.endpoint, &args);
    assert_eq!(run.success()["CertificateSummaryList"]["CertificateSummary"].as_array().unwrap().len(), 4);
    assert!(run.stderr.contains("there is more"), "{run:?}");
    assert_eq!(stub.requests().len(), 2);
}

/// Three pages of ListTagResources, of which the second is empty.
fn tags(request: &Seen) -> Answer {
    let (rows, next) = match request.parameters().get("NextToken").map(String::as_str) {
        None => (vec!["a", "b"], "t+/1="),
        Some("t+/1=") => (vec![], "t2"),
        Some("t2") => (vec!["c"], ""),
        Some(other) => panic!("the token {other} was not given"),
    };
    let rows: Value = rows.into_iter().map(|key| json!({"TagKey": key, "ResourceId": "k"})).collect();
    Answer::json(&json!({"NextToken": next, "TagResources": {"TagResource": rows}, "RequestId": "r"}).to_string())
}

const LIST_TAGS: [&str; 6] = ["ListTagResources", "--RegionId", "cn-hangzhou", "--ResourceType", "key", "--pager"];

#[test]
fn pages_that_name_the_next_one_are_followed() {
    let stub = Stub::answering(tags);
    let run = Sandbox::new().against(&stub.endpoint, &LIST_TAGS);
    let row = |key| json!({"TagKey": key, "ResourceId": "k"});
    let expected = json!({"TagResources": {"TagResource": [row("a"), row("b"), row("c")]}, "RequestId": "r"});
    assert_eq!((run.success().to_string(), run.stderr.as_str()), (expected.to_string(), ""));
    assert_eq!(stub.requests().len(), 3);
    assert!(stub.requests().iter().all(|request| request.parameters()["ResourceType"] == "key"));
    assert!(stub.requests().iter().all(|request| number(request, "PageSize").is_none()), "it has no such parameter");
    let run = Sandbox::new().against(&stub.endpoint, &[&LIST_TAGS[..], &["--max-items", "2"]].concat());
    assert_eq!(run.success()["TagResources"]["TagResource"].as_array().unwrap().len(), 2);
    assert!(run.stderr.contains("there is more"), "{run:?}");
}

#[test]
fn a_token_that_comes_again_is_an_error() {
    let same = r#"{"NextToken":"t","TagResources":{"TagResource":[{"TagKey":"a"}]}}"#;
    let stub = Stub::always(Answer::json(same));
    Sandbox::new().against(&stub.endpoint, &LIST_TAGS).fails(1, "answers the same page of the list again and again");
    assert_eq!(stub.requests().len(), 2);

    let count = AtomicUsize::new(0);
    let stub = Stub::answering(move |_| {
        let token = count.fetch_add(1, Ordering::SeqCst);
        Answer::json(&same.replace("\"t\"", &format!("\"t{token}\"")))
    });
    Sandbox::new().against(&stub.endpoint, &LIST_TAGS).fails(1, "answers the same page of the list again and again");
    assert_eq!(stub.requests().len(), 101);
}

#[test]
fn an_error_behind_a_token_names_its_page() {
    let stub = Stub::answering(|request| match request.parameters().contains_key("NextToken") {
        true => Answer::http(403, "application/json", r#"{"Code":"Forbidden","Message":"no"}"#),
        false => tags(request),
    });
    Sandbox::new().against(&stub.endpoint, &LIST_TAGS).fails(4, "page: 2");
}

#[test]
fn queries_and_forms_see_the_merged_answer() {
    let stub = steady(5);
    let text = |args: &[&str]| {
        let run = list_keys(&stub, &[&["--PageSize", "2"], args].concat());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");
        run.stdout
    };
    assert_eq!(text(&["--cli-query", "length(Keys.Key)"]), "5\n");
    assert_eq!(text(&["--cli-query", "Keys.Key[].KeyId", "--output", "text"]), "k0\nk1\nk2\nk3\nk4\n");
    assert_eq!(text(&["--output", "text"]).lines().count(), 5);
    assert!(text(&["--output", "table"]).contains("k4"));
    assert_eq!(text(&["--output", "cols=KeyId"]).lines().count(), 7);
    assert_eq!(text(&["-q"]), "");
    let cut = list_keys(&stub, &["--output", "table", "--max-items", "2"]);
    assert_eq!(cut.stderr, "note: there is more: --max-items ended the list after 2 rows\n");
}

#[test]
fn the_forms_of_aliyun_are_understood() {
    for args in [
        &["ListKeys", "--pager", "path=Keys.Key[]", "--PageSize", "2"][..],
        &["ListKeys", "--pager", "path=Keys.Key[]", "NextToken=", "--PageSize", "2"],
        &["ListKeys", "--pager", "path=", "--PageSize", "2"],
        &["ListKeys", "--PageSize", "2", "--pager", "NextToken="],
        &["ListKeys", "--PageSize=2", "--pager=path=Keys.Key", "PageNumber=PageNumber", "TotalCount=TotalCount"],
        &["ListKeys", "--pager", "path=Keys.Key[]", "PageNumber=PageNumber", "PageSize=PageSize", "--PageSize", "2"],
        &["--pager", "ListKeys", "--PageSize", "2"],
        &["--pager", "path=Keys.Key[*]", "NextToken=NextToken", "TotalCount=", "ListKeys", "--PageSize", "2"],
        &["--pager", "--PageSize", "2", "ListKeys"],
        &["list-keys", "--pager", "--page-size", "2"],
    ] {
        let stub = steady(5);
        let run = Sandbox::new().against(&stub.endpoint, args);
        assert_eq!(ids(&run.success()), ["k0", "k1", "k2", "k3", "k4"], "{args:?}");
        assert_eq!(pages(&stub), [1, 2, 3], "{args:?}");
    }
}

#[test]
fn what_cannot_be_meant_is_wrong_usage() {
    for (args, says) in [
        (&["CreateKey", "--pager"][..], "--pager merges the pages of a list, and CreateKey has none"),
        (&["DescribeKey", "--KeyId", "k", "--pager", "path=KeyMetadata"], "and DescribeKey has none"),
        (&["whoami", "--pager"], "and whoami has none"),
        (&["encrypt-file", "f", "--key-id", "k", "--max-items", "3"], "and encrypt-file has none"),
        (&["ListKeys", "--max-items", "3"], "--max-items needs --pager"),
        (&["ListKeys", "--pager", "--max-items", "0"], "--max-items cannot be '0'"),
        (&["ListKeys", "--pager", "--max-items", "many"], "--max-items cannot be 'many'"),
        (&["ListKeys", "--pager", "path=Aliases.Alias[]"], "that is path=Keys.Key[]; --cli-query picks from its rows"),
        (&["ListKeys", "--pager", "path=Keys.Key[].KeyId"], "path=Keys.Key[].KeyId in --pager is not the list"),
        (&["ListKeys", "--pager", "PageSize=50"], "--PageSize 50 is the parameter of ListKeys"),
        (&["ListKeys", "--pager", "NextToken=Marker"], "names no member of the answer"),
        (&["ListKeys", "--pager", "NextToken=", "NextToken="], "--pager has NextToken= twice"),
        (&["ListKeys", "--pager=all"], "unknown field 'all' in --pager"),
        (&["ListKeys", "--pager", "all"], "the word behind --pager"),
    ] {
        refused(args, says);
    }
}

#[test]
fn a_dry_run_shows_the_first_request() {
    let stub = steady(500);
    let shown = list_keys(&stub, &["--dryrun"]).success();
    assert_eq!(shown["Parameters"], json!({"PageSize": "100"}));
    stub.saw_nothing();
}

#[test]
fn a_list_that_comes_whole_is_one_request() {
    let stub =
        Stub::always(Answer::json(r#"{"Regions":{"Region":[{"RegionId":"a"},{"RegionId":"b"}]},"RequestId":"r"}"#));
    let run = Sandbox::new().against(&stub.endpoint, &["DescribeRegions", "--pager"]);
    assert_eq!(run.success()["Regions"]["Region"].as_array().unwrap().len(), 2);
    assert_eq!(stub.requests().len(), 1);
    let run = Sandbox::new().against(&stub.endpoint, &["DescribeRegions", "--pager", "--max-items", "1"]);
    assert_eq!(run.success()["Regions"]["Region"], json!([{"RegionId": "a"}]));
}

#[test]
fn exact_numbers_and_missing_lists_stay_as_they_are() {
    let stub = Stub::always(Answer::json(r#"{"RequestId":"r","TotalCount":0,"PageNumber":1,"Cost":1.10}"#));
    assert_eq!(
        list_keys(&stub, &["--cli-query", "@"]).stdout,
        "{\n  \"RequestId\": \"r\",\n  \"TotalCount\": 0,\n  \"PageNumber\": 1,\n  \"Cost\": 1.10\n}\n"
    );
    let stub = Stub::always(Answer::json(r#"{"Keys":{"Key":"none"},"RequestId":"r"}"#));
    list_keys(&stub, &[]).fails(1, "the answer has no list at Keys.Key");
}

#[test]
fn a_slow_page_is_not_left_far_behind() {
    // Page 2 is held until page 33 is asked for, the last one that may be ahead of it.
    let both = Barrier::new(2);
    let held = Arc::new(AtomicUsize::new(0));
    let furthest = Arc::clone(&held);
    let stub = Stub::answering(move |request| {
        furthest.fetch_max(page_of(request), Ordering::SeqCst);
        if [2, 33].contains(&page_of(request)) {
            both.wait();
        }
        if page_of(request) == 2 {
            return Answer::http(400, "application/json", r#"{"Code":"Late","Message":"page 2"}"#);
        }
        page(request, 1000)
    });
    list_keys(&stub, &["--PageSize", "1"]).fails(4, "Late: page 2");
    assert_eq!(held.load(Ordering::SeqCst), 33);
}
