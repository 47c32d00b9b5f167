//! The shape of a catalog entry, and the `const` builders that the tables are written with.

/// One API action.
#[derive(Debug, Clone, Copy)]
pub struct Action {
    /// The API's own name, PascalCase.
    pub name: &'static str,
    /// One line that says what the action does.
    pub summary: &'static str,
    /// Whether the service still offers the action.
    pub lifecycle: Lifecycle,
    /// The HTTP methods that the service accepts.
    pub methods: Methods,
    /// Where the action can be called.
    pub gateways: Gateways,
    /// Whether the action may be repeated when its answer was lost.
    pub repeat: Repeat,
    /// The request parameters in the order in which the help shows them: required ones first.
    pub params: &'static [Param],
    /// The list in the answer that is shown as rows, where the action has one.
    pub list: Option<List>,
    /// Every field of the answer, sorted by path.
    pub response: &'static [Field],
    /// The error codes that are documented for the action, in families; empty where none are.
    pub errors: &'static [&'static [&'static str]],
    /// The arguments of one worked example, without the program's name.
    pub example: &'static str,
}

/// Whether the service still offers an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifecycle {
    /// Part of today's API.
    Current,
    /// Known from older SDKs only.
    Legacy,
    /// Taken out of the API in 2026; older installations may still answer.
    Removed,
}

/// The HTTP methods that an action accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Methods {
    /// GET and POST.
    GetPost,
    /// GET only.
    Get,
    /// POST only.
    Post,
}

/// Where an action can be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gateways {
    /// The shared gateway, `kms.<region>.aliyuncs.com`.
    Shared,
    /// The shared gateway and the dedicated gateway of a KMS instance.
    SharedAndDedicated,
}

/// Whether an action may be repeated when its answer was lost on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// A second call has no further effect, so a lost answer may be fetched again.
    Safe,
    /// A second call is refused because of the first, but what is there can be read back by the version that the call
    /// names, and compared.
    ByVersion,
    /// A second call may create a second thing or fail because of the first.
    Unsafe,
}

/// One request parameter.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    /// The API's own name; a nested one carries its dots (`ExtendedConfig.CustomData`).
    pub name: &'static str,
    /// One line that says what the parameter means.
    pub summary: &'static str,
    /// The type of the value.
    pub kind: Kind,
    /// Whether the request needs it.
    pub presence: Presence,
    /// What the text of the value holds.
    pub content: Content,
    /// The bounds of the value.
    pub limits: Limits,
    /// The values that are accepted; empty when anything goes.
    pub allowed: &'static [&'static str],
    /// Whether the service may know values beyond `allowed`, which is then a hint and not a rule.
    pub open: bool,
    /// Whether the value is a secret, to be kept out of every log and message.
    pub secret: bool,
    /// Whether an empty value is meaningful although the parameter is required.
    pub may_be_empty: bool,
    /// The boolean without which the service ignores the value, whatever it is; `None` when it always counts.
    pub only_with: Option<&'static str>,
    /// The member of a JSON object in which an older form puts the array; `None` when there is no such form.
    pub wrapper: Option<&'static str>,
    /// Where signature V3 puts the parameter.
    pub place: Place,
    /// What of the account the value names; `None` when it names nothing that is there already.
    pub names: Option<Named>,
}

/// Something of the account that a value names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// A key by its id.
    KeyById,
    /// A key by its id or ARN.
    KeyByIdOrArn,
    /// A key by its id, alias or ARN.
    Key,
    /// An alias.
    Alias,
    /// A secret.
    Secret,
}

/// The type of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// A 32-bit integer.
    Integer,
    /// A 64-bit integer.
    Long,
    /// `true` or `false`.
    Boolean,
    /// A JSON object, sent as one JSON text.
    Map,
    /// A JSON array, sent as one JSON text.
    Array,
    /// A list sent as `Name.1`, `Name.2`, …; with members, as `Name.1.Member`.
    List(&'static [&'static str]),
}

/// Whether a request needs a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be left out.
    Optional,
    /// No source says; treated as optional.
    Unknown,
}

/// What the text of a parameter holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Nothing in particular.
    Plain,
    /// Standard base64, checked before it is sent.
    Base64,
    /// Base64 by convention; the service takes any text and gives the same text back (behaviour §7.1).
    Base64ByConvention,
    /// PEM text.
    Pem,
    /// A JSON value, checked to be JSON before it is sent. The shape is itself JSON: a text in it stands for
    /// any text (`string`) or names the texts that fit (`Allow|Deny`).
    Json(&'static str),
    /// JSON or free text, depending on another parameter; the note says which when. Not checked.
    Depends(&'static str),
}

/// The bounds of a value; `None` where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Smallest number, inclusive.
    pub min: Option<i64>,
    /// Largest number, inclusive.
    pub max: Option<i64>,
    /// Fewest characters, not counting `prefix`.
    pub min_chars: Option<usize>,
    /// Most characters, not counting `prefix`.
    pub max_chars: Option<usize>,
    /// Most bytes of the UTF-8 text.
    pub max_bytes: Option<usize>,
    /// Most members of a list or JSON array.
    pub max_items: Option<usize>,
    /// What the value must begin with.
    pub prefix: Option<&'static str>,
    /// What the value must not begin with.
    pub reserved_prefix: Option<&'static str>,
    /// Shortest and longest time span, written `<integer><d|h|m|s>`.
    pub interval: Option<(&'static str, &'static str)>,
    /// What the service takes when the parameter is left out.
    pub default: Option<&'static str>,
}

/// Where signature V3 puts a parameter; signature V1 puts every parameter in the form body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the query string.
    Query,
    /// In the form body.
    Body,
}

/// The list in an answer.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// The path of the rows, `Keys.Key`.
    pub path: &'static str,
    /// The members that a table shows, in order; empty for a list of plain values.
    pub columns: &'static [&'static str],
    /// How further pages are asked for.
    pub paging: Paging,
}

/// How further pages of a list are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// The answer holds the whole list.
    Whole,
    /// `PageNumber` and `PageSize`; the answer has `TotalCount`.
    Number,
    /// `PageNumber` and `PageSize`; the answer has no `TotalCount`.
    NumberWithoutTotal,
    /// `NextToken`, empty on the last page.
    Token,
}

/// One field of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The path, with `[]` behind every list: `Keys.Key[].KeyId`.
    pub path: &'static str,
    /// The JSON type.
    pub kind: FieldKind,
    /// Whether the value is a secret.
    pub secret: bool,
}

/// The JSON type of a field of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A string.
    String,
    /// A number that fits 32 bits.
    Integer,
    /// A number that fits 64 bits.
    Long,
    /// `true` or `false`.
    Boolean,
    /// A JSON object with free keys.
    Map,
}

impl Action {
    /// A current action of the shared gateway with GET and POST, no parameters and no list, unsafe to repeat.
    pub(super) const fn new(name: &'static str, summary: &'static str) -> Self {
        Self {
            name,
            summary,
            lifecycle: Lifecycle::Current,
            methods: Methods::GetPost,
            gateways: Gateways::Shared,
            repeat: Repeat::Unsafe,
            params: &[],
            list: None,
            response: &[],
            errors: &[],
            example: "",
        }
    }

    /// Marks an action known from older SDKs only.
    pub(super) const fn legacy(mut self) -> Self {
        self.lifecycle = Lifecycle::Legacy;
        self
    }

    /// Marks an action that was taken out of the API.
    pub(super) const fn removed(mut self) -> Self {
        self.lifecycle = Lifecycle::Removed;
        self
    }

    /// Restricts the action to GET.
    pub(super) const fn get_only(mut self) -> Self {
        self.methods = Methods::Get;
        self
    }

    /// Restricts the action to POST.
    pub(super) const fn post_only(mut self) -> Self {
        self.methods = Methods::Post;
        self
    }

    /// Marks an action that the dedicated gateway answers too.
    pub(super) const fn dedicated(mut self) -> Self {
        self.gateways = Gateways::SharedAndDedicated;
        self
    }

    /// Marks an action that may be repeated after a lost answer.
    pub(super) const fn repeatable(mut self) -> Self {
        self.repeat = Repeat::Safe;
        self
    }

    /// Marks an action whose effect can be read back by the version that it names.
    pub(super) const fn repeatable_by_version(mut self) -> Self {
        self.repeat = Repeat::ByVersion;
        self
    }

    /// Sets the request parameters.
    pub(super) const fn params(mut self, params: &'static [Param]) -> Self {
        self.params = params;
        self
    }

    /// Sets the list of the answer.
    pub(super) const fn list(mut self, path: &'static str, columns: &'static [&'static str], paging: Paging) -> Self {
        self.list = Some(List { path, columns, paging });
        self
    }

    /// Sets the fields of the answer.
    pub(super) const fn returns(mut self, response: &'static [Field]) -> Self {
        self.response = response;
        self
    }

    /// Sets the error codes.
    pub(super) const fn errors(mut self, families: &'static [&'static [&'static str]]) -> Self {
        self.errors = families;
        self
    }

    /// Sets the worked example.
    pub(super) const fn example(mut self, arguments: &'static str) -> Self {
        self.example = arguments;
        self
    }

    /// The parameter with this exact name.
    pub fn param(&self, name: &str) -> Option<&'static Param> {
        self.params.iter().find(|param| param.name == name)
    }

    /// Whether the value under this name of a request is a secret: `SecretData`, `Tag.1.Key`. Any unknown one is.
    pub fn is_secret(&self, name: &str) -> bool {
        let base = name.split('.').next().unwrap_or_default();
        self.param(name).or_else(|| self.param(base)).is_none_or(|param| param.secret)
    }
}

impl Param {
    /// An optional parameter of the given type.
    const fn new(kind: Kind, name: &'static str, summary: &'static str) -> Self {
        Self {
            name,
            summary,
            kind,
            presence: Presence::Optional,
            content: Content::Plain,
            limits: Limits::NONE,
            allowed: &[],
            open: false,
            secret: false,
            may_be_empty: false,
            only_with: None,
            wrapper: None,
            place: Place::Query,
            names: None,
        }
    }

    /// Optional text.
    pub(super) const fn string(name: &'static str, summary: &'static str) -> Self {
        Self::new(Kind::String, name, summary)
    }

    /// An optional 32-bit integer.
    pub(super) const fn integer(name: &'static str, summary: &'static str) -> Self {
        Self::new(Kind::Integer, name, summary)
    }

    /// An optional 64-bit integer.
    pub(super) const fn long(name: &'static str, summary: &'static str) -> Self {
        Self::new(Kind::Long, name, summary)
    }

    /// An optional boolean.
    pub(super) const fn boolean(name: &'static str, summary: &'static str) -> Self {
        Self::new(Kind::Boolean, name, summary)
    }

    /// An optional JSON object.
    pub(super) const fn map(name: &'static str, summary: &'static str) -> Self {
        Self::new(Kind::Map, name, summary)
    }

    /// An optional JSON array.
    pub(super) const fn array(name: &'static str, summary: &'static str) -> Self {
        Self::new(Kind::Array, name, summary)
    }

    /// An optional repeat list; `members` is empty for a list of plain values.
    pub(super) const fn list(name: &'static str, members: &'static [&'static str], summary: &'static str) -> Self {
        Self::new(Kind::List(members), name, summary)
    }

    /// Marks the parameter as required.
    pub(super) const fn required(mut self) -> Self {
        self.presence = Presence::Required;
        self
    }

    /// Marks a parameter of which no source says whether it is required.
    pub(super) const fn maybe_required(mut self) -> Self {
        self.presence = Presence::Unknown;
        self
    }

    /// Sets what the text holds.
    pub(super) const fn content(mut self, content: Content) -> Self {
        self.content = content;
        self
    }

    /// Names every value that is accepted.
    pub(super) const fn one_of(mut self, allowed: &'static [&'static str]) -> Self {
        self.allowed = allowed;
        self
    }

    /// Names known values; the service may accept others.
    pub(super) const fn such_as(mut self, allowed: &'static [&'static str]) -> Self {
        self.allowed = allowed;
        self.open = true;
        self
    }

    /// Marks the value as a secret.
    pub(super) const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Says that the JSON array may also be the member of this name of an object.
    pub(super) const fn wrapped_in(mut self, member: &'static str) -> Self {
        self.wrapper = Some(member);
        self
    }

    /// Lets a required parameter be empty.
    pub(super) const fn may_be_empty(mut self) -> Self {
        self.may_be_empty = true;
        self
    }

    /// Lets a value count only where a boolean is true.
    pub(super) const fn only_with(mut self, boolean: &'static str) -> Self {
        self.only_with = Some(boolean);
        self
    }

    /// Says what of the account the value names.
    pub(super) const fn names(mut self, named: Named) -> Self {
        self.names = Some(named);
        self
    }

    /// Puts the parameter in the form body under signature V3.
    pub(super) const fn in_body(mut self) -> Self {
        self.place = Place::Body;
        self
    }

    /// Bounds a number, both ends inclusive.
    pub(super) const fn range(mut self, min: i64, max: i64) -> Self {
        self.limits.min = Some(min);
        self.limits.max = Some(max);
        self
    }

    /// Bounds the number of characters, both ends inclusive and not counting a prefix.
    pub(super) const fn chars(mut self, min: usize, max: usize) -> Self {
        if min > 0 {
            self.limits.min_chars = Some(min);
        }
        self.limits.max_chars = Some(max);
        self
    }

    /// Bounds the number of bytes.
    pub(super) const fn max_bytes(mut self, max: usize) -> Self {
        self.limits.max_bytes = Some(max);
        self
    }

    /// Bounds the number of members.
    pub(super) const fn max_items(mut self, max: usize) -> Self {
        self.limits.max_items = Some(max);
        self
    }

    /// Sets what the value begins with.
    pub(super) const fn prefix(mut self, prefix: &'static str) -> Self {
        self.limits.prefix = Some(prefix);
        self
    }

    /// Sets what the value must not begin with.
    pub(super) const fn not_prefix(mut self, prefix: &'static str) -> Self {
        self.limits.reserved_prefix = Some(prefix);
        self
    }

    /// Makes the value a time span between two bounds.
    pub(super) const fn interval(mut self, shortest: &'static str, longest: &'static str) -> Self {
        self.limits.interval = Some((shortest, longest));
        self
    }

    /// Sets what the service takes when the parameter is left out.
    pub(super) const fn default(mut self, value: &'static str) -> Self {
        self.limits.default = Some(value);
        self
    }
}

impl Limits {
    /// No bounds at all.
    pub const NONE: Self = Self {
        min: None,
        max: None,
        min_chars: None,
        max_chars: None,
        max_bytes: None,
        max_items: None,
        prefix: None,
        reserved_prefix: None,
        interval: None,
        default: None,
    };
}

impl Field {
    const fn new(kind: FieldKind, path: &'static str) -> Self {
        Self { path, kind, secret: false }
    }

    /// A string.
    pub(super) const fn string(path: &'static str) -> Self {
        Self::new(FieldKind::String, path)
    }

    /// A 32-bit number.
    pub(super) const fn integer(path: &'static str) -> Self {
        Self::new(FieldKind::Integer, path)
    }

    /// A 64-bit number.
    pub(super) const fn long(path: &'static str) -> Self {
        Self::new(FieldKind::Long, path)
    }

    /// A boolean.
    pub(super) const fn boolean(path: &'static str) -> Self {
        Self::new(FieldKind::Boolean, path)
    }

    /// An object with free keys.
    pub(super) const fn map(path: &'static str) -> Self {
        Self::new(FieldKind::Map, path)
    }

    /// Marks the value as a secret.
    pub(super) const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }
}
