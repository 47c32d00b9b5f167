//! What `kms-cli help <topic>` tells: short texts on what concerns every action.

/// A subject of the help.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// The word behind `help`.
    pub name: &'static str,
    /// One line for the list of topics.
    pub summary: &'static str,
    /// The whole text, in lines that fit the usual terminal.
    pub text: &'static str,
}

/// Every topic, in the order of the list.
pub const TOPICS: [Topic; 5] = [
    Topic { name: "exit-codes", summary: "What the exit code tells a script.", text: EXIT_CODES },
    Topic { name: "files", summary: "Values from files and standard input, and files that are written.", text: FILES },
    Topic { name: "credentials", summary: "Who calls, and where that is configured.", text: CREDENTIALS },
    Topic { name: "query", summary: "Picking from a result, and its forms.", text: QUERY },
    Topic { name: "local", summary: "The local KMS: everything without an account and offline.", text: LOCAL },
];

/// The topic with this name.
pub(super) fn topic(name: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.name == name)
}

const EXIT_CODES: &str = "\
Exit codes

  code  meaning                                          was a request sent?
  0     done                                               yes
  1     anything else: a file cannot be read or written,   maybe
        an answer is not from KMS
  2     usage: unknown name, missing or invalid value      no
  3     set-up: configuration, credentials, region,        no
        endpoint
  4     KMS refused the request                            yes, without effect
  5     throttled or unavailable after all retries         yes: try again later
  6     network: not reached, TLS, timed out               the outcome may be
                                                           unknown

Standard output holds the result and nothing else. Standard error tells of a
failure as `error: <Code>: <Message>`, then the request id, the HTTP status and
hints.

Example, again for as long as KMS asks to come back later:
  until kms-cli ListKeys; do test $? -eq 5 || exit; sleep 10; done
";

const FILES: &str = "\
Values from files

  --Plaintext file://PATH    the text of the file as it is; it has to be UTF-8
  --Plaintext fileb://PATH   the bytes of the file in base64
  file://-  fileb://-        the same from standard input
  --Policy-FILE PATH         like --Policy file://PATH
  --literal                  takes values that begin so as they are

A parameter that takes base64, such as --CiphertextBlob, loses the line break at
the end of its file. --cli-input-json file://PATH takes all parameters from a
JSON object, which --generate-skeleton prints to start from.

What stands in an argument can be read in the list of processes by other users
of the machine: secrets belong in a file or on standard input.

Files that are written

encrypt-file and decrypt-file write a file whole or not at all, and never over
an existing one unless --force is given. What is secret can be read by its owner
alone.

Examples:
  kms-cli Encrypt --KeyId alias/Apollo/WorkKey --Plaintext fileb://password.txt
  kms-cli encrypt-file certs/key.pem --key-id alias/Apollo/WorkKey
";

const CREDENTIALS: &str = "\
Who calls

Every field is taken from its option, else from the profile, else from the
environment:

  options      --access-key-id, --access-key-secret, --sts-token, --region, …
  profile      --profile NAME, else `current` in ~/.aliyun/config.json, the file
               of the official CLI
  environment  ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,
               ALIBABA_CLOUD_SECURITY_TOKEN, ALIBABA_CLOUD_REGION_ID, …

Without a profile the SDKs' chain follows: OIDC, INI file, ECS instance, URI.
--credentials SOURCE takes one source only. Temporary credentials are kept and
renewed before they end; --no-credential-cache does without.

Examples:
  kms-cli configure
  kms-cli whoami
  kms-cli configure set --profile ci --mode EcsRamRole --region cn-hangzhou

docs/credentials.md tells which mode fits which place.
";

const QUERY: &str = "\
Picking from a result

--cli-query takes a JMESPath expression; --output says in which form the result
is printed:

  json   as the service sent it, indented (the default)
  text   one value a line without quotes, rows with tabs between their values
  table  for eyes
  cols=KeyId,Arn rows=Keys.Key num=true
         chosen columns, as in the official CLI

Upper and lower case differ, and within an expression text stands in single
quotes. --quiet prints nothing when the call succeeds.

Examples:
  kms-cli CreateKey --cli-query KeyMetadata.KeyId --output text
  kms-cli ListKeys --cli-query 'Keys.Key[].KeyId' --output text
  kms-cli ListKeys --output cols=KeyId,KeyArn rows=Keys.Key
";

const LOCAL: &str = "\
The local KMS

--local, or KMS_CLI_LOCAL=1, answers every call within the program: without
account, region or network. Keys and secrets are kept in a folder: --local-dir,
else KMS_CLI_LOCAL_DIR, else kms-cli/local in the user's data folder.

It is for development, tests and CI. It is no place for production keys: whoever
can read its folder can read every key.

  kms-cli --local CreateKey      one call
  kms-cli local serve            the same behind a port, for SDKs
  kms-cli local seed kms.toml    known keys and secrets for a test suite
  kms-cli local info             region, account and AccessKey
  kms-cli local reset            starts over

`kms-cli local --help` lists its commands; docs/local-kms.md tells what it does
and where it had to choose.
";
