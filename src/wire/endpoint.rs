//! Where a request goes: regions and endpoints, resolved without any network call.

use std::fmt;
use std::str::FromStr;

/// The regions of the official CLI's table, with the exceptions from the usual host names.
pub const REGIONS: [RegionEntry; 34] = [
    RegionEntry::usual("ap-northeast-1"),
    RegionEntry::usual("ap-northeast-2"),
    RegionEntry::usual("ap-south-1"),
    RegionEntry::usual("ap-southeast-1"),
    RegionEntry::usual("ap-southeast-2"),
    RegionEntry::usual("ap-southeast-3"),
    RegionEntry::elsewhere("ap-southeast-5", "kms.ap-southeast-1.aliyuncs.com"),
    RegionEntry::usual("ap-southeast-6"),
    RegionEntry::usual("ap-southeast-7"),
    RegionEntry::usual("cn-beijing"),
    RegionEntry::usual("cn-beijing-finance-1"),
    RegionEntry::usual("cn-chengdu"),
    RegionEntry::vpc_only("cn-fuzhou"),
    RegionEntry::usual("cn-guangzhou"),
    RegionEntry::usual("cn-hangzhou"),
    RegionEntry::usual("cn-hangzhou-finance"),
    RegionEntry::usual("cn-heyuan"),
    RegionEntry::usual("cn-hongkong"),
    RegionEntry::usual("cn-huhehaote"),
    RegionEntry::usual("cn-qingdao"),
    RegionEntry::usual("cn-shanghai"),
    RegionEntry::usual("cn-shanghai-finance-1"),
    RegionEntry::usual("cn-shenzhen"),
    RegionEntry::usual("cn-shenzhen-finance-1"),
    RegionEntry::vpc_only("cn-wuhan-lr"),
    RegionEntry::usual("cn-wulanchabu"),
    RegionEntry::usual("cn-zhangjiakou"),
    RegionEntry::vpc_only("cn-zhengzhou-jva"),
    RegionEntry::usual("eu-central-1"),
    RegionEntry::usual("eu-west-1"),
    RegionEntry::vpc_only("me-central-1"),
    RegionEntry::usual("me-east-1"),
    RegionEntry::usual("us-east-1"),
    RegionEntry::usual("us-west-1"),
];

/// One row of the region table.
#[derive(Debug, Clone, Copy)]
pub struct RegionEntry {
    /// The region id.
    pub id: &'static str,
    public: PublicHost,
}

#[derive(Debug, Clone, Copy)]
enum PublicHost {
    Usual,
    Elsewhere(&'static str),
    None,
}

impl RegionEntry {
    const fn usual(id: &'static str) -> Self {
        Self { id, public: PublicHost::Usual }
    }

    const fn elsewhere(id: &'static str, host: &'static str) -> Self {
        Self { id, public: PublicHost::Elsewhere(host) }
    }

    const fn vpc_only(id: &'static str) -> Self {
        Self { id, public: PublicHost::None }
    }

    /// Whether the region can be reached from outside its VPCs.
    pub fn is_public(&self) -> bool {
        !matches!(self.public, PublicHost::None)
    }
}

/// A region id such as `cn-hangzhou`: letters, digits and hyphens. It need not be in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region(String);

/// A text that cannot be a region id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid region '{0}': a region id has letters, digits and hyphens only, such as cn-hangzhou")]
pub struct InvalidRegion(String);

impl FromStr for Region {
    type Err = InvalidRegion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let valid = !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        if valid { Ok(Self(text.to_owned())) } else { Err(InvalidRegion(text.to_owned())) }
    }
}

impl Region {
    /// The region id.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the region is in the table.
    pub fn is_known(&self) -> bool {
        self.entry().is_some()
    }

    fn entry(&self) -> Option<&'static RegionEntry> {
        REGIONS.iter().find(|entry| entry.id == self.0)
    }
}

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Which of a region's two hosts is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EndpointType {
    /// `kms.<region>.aliyuncs.com`.
    #[default]
    Public,
    /// `kms-vpc.<region>.aliyuncs.com`, reachable from inside a VPC.
    Vpc,
}

/// The protocol of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// TLS; the default.
    Https,
    /// Plain text, for servers on loopback.
    Http,
}

/// Where requests are sent: protocol, host with an optional port, and an optional path of a reverse proxy. The path
/// is no part of the signature, which is always made for `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// The protocol.
    pub scheme: Scheme,
    /// Host and, unless it is the protocol's own, port.
    pub authority: String,
    /// The path, `/` when none was given.
    pub path: String,
}

/// A text that cannot be an endpoint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid endpoint: {0}")]
pub struct InvalidEndpoint(&'static str);

/// A region that has no public endpoint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("KMS has no public endpoint in {0}")]
pub struct VpcOnly(pub Region);

impl Endpoint {
    /// The endpoint of a region.
    ///
    /// # Errors
    /// When the public endpoint of a region is asked for that has only one for VPCs.
    pub fn of_region(region: &Region, kind: EndpointType) -> Result<Self, VpcOnly> {
        let host = match (kind, region.entry().map(|entry| entry.public)) {
            (EndpointType::Vpc, _) => format!("kms-vpc.{region}.aliyuncs.com"),
            (EndpointType::Public, Some(PublicHost::Elsewhere(host))) => host.to_owned(),
            (EndpointType::Public, Some(PublicHost::None)) => return Err(VpcOnly(region.clone())),
            (EndpointType::Public, _) => format!("kms.{region}.aliyuncs.com"),
        };
        Ok(Self { scheme: Scheme::Https, authority: host, path: "/".to_owned() })
    }

    /// The URL that a request goes to, without a query.
    pub fn url(&self) -> String {
        let scheme = match self.scheme {
            Scheme::Https => "https",
            Scheme::Http => "http",
        };
        format!("{scheme}://{}{}", self.authority, self.path)
    }

    /// The host without the port.
    pub fn host(&self) -> &str {
        let without_port = self.authority.rsplit_once(':').map_or(self.authority.as_str(), |(host, port)| {
            if port.bytes().all(|digit| digit.is_ascii_digit()) { host } else { self.authority.as_str() }
        });
        without_port.trim_start_matches('[').trim_end_matches(']')
    }
}

impl FromStr for Endpoint {
    type Err = InvalidEndpoint;

    /// Reads `[http[s]://]HOST[:PORT][/PATH]`; without a scheme the endpoint is HTTPS.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (scheme, rest) = match text.split_once("://") {
            None => (Scheme::Https, text),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (Scheme::Https, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (Scheme::Http, rest),
            Some(_) => return Err(InvalidEndpoint("the scheme must be https or http")),
        };
        if rest.contains(['?', '#']) {
            return Err(InvalidEndpoint("a query or fragment is not allowed"));
        }
        let (authority, path) = match rest.find('/') {
            Some(at) => (&rest[..at], &rest[at..]),
            None => (rest, "/"),
        };
        if authority.contains('@') {
            return Err(InvalidEndpoint("a user name or password is not allowed"));
        }
        let (host, port) = split_port(authority).ok_or(InvalidEndpoint("the port must be a number from 1 to 65535"))?;
        let host_is_valid = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
            Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
            None => {
                !host.is_empty() && host.chars().all(|letter| letter.is_ascii_alphanumeric() || "-._".contains(letter))
            }
        };
        if !host_is_valid {
            return Err(InvalidEndpoint("the host must be a name or an address, such as kms.cn-hangzhou.aliyuncs.com"));
        }
        if path.chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
            return Err(InvalidEndpoint("the path must not hold white space"));
        }
        let default_port = match scheme {
            Scheme::Https => 443,
            Scheme::Http => 80,
        };
        let authority = match port {
            Some(port) if port != default_port => format!("{host}:{port}"),
            _ => host.to_owned(),
        };
        Ok(Self { scheme, authority, path: path.to_owned() })
    }
}

fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    let after_address = authority.rfind(']').map_or(0, |at| at + 1);
    match authority[after_address..].rfind(':') {
        None => Some((authority, None)),
        Some(at) => {
            let port = &authority[after_address + at + 1..];
            // The parser would also take a sign.
            let port = port.bytes().all(|digit| digit.is_ascii_digit()).then_some(port)?;
            let port = port.parse().ok().filter(|port| *port != 0)?;
            Some((&authority[..after_address + at], Some(port)))
        }
    }
}
