//! Faults on demand: which requests go wrong, how, and how often. Pure: what is decided here, the server carries out.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::span::parse_span;
use crate::catalog;

/// The action that stands for all of them.
const ANY: &str = "*";

/// How far ahead a client that is throttled is told to wait.
pub(super) const RETRY_AFTER: Duration = Duration::from_secs(1);

/// How a request goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// 429 `Rejected.Throttling`, as KMS says it.
    Throttle,
    /// 400 `Throttling.User` with the time to wait, as the gateway says it.
    ThrottleUser,
    /// An error with this status, from 400 to 599.
    Status(u16),
    /// The connection ends before the work is done.
    Drop,
    /// The work is done, and the connection ends before the answer.
    DropAfter,
    /// The connection is reset before the work is done.
    Reset,
    /// 200 with something that is no answer of KMS.
    Garbage,
}

/// The names of the faults that are not a number.
const NAMES: [(&str, Fault); 6] = [
    ("throttle", Fault::Throttle),
    ("throttle-user", Fault::ThrottleUser),
    ("drop", Fault::Drop),
    ("drop-after", Fault::DropAfter),
    ("reset", Fault::Reset),
    ("garbage", Fault::Garbage),
];

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Status(status) = self {
            return write!(formatter, "{status}");
        }
        let name = NAMES.iter().find(|(_, fault)| fault == self).map_or("", |(name, _)| *name);
        formatter.write_str(name)
    }
}

/// What befalls one request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fate {
    /// The action, where that was looked at.
    pub action: Option<&'static str>,
    /// How long it waits first.
    pub delay: Duration,
    /// What goes wrong then.
    pub fault: Option<Fault>,
}

/// Rules for what goes wrong. Whether a rule strikes is drawn from the seed and the number of requests that the rule
/// was asked about before, so a run can be repeated.
#[derive(Debug, Default)]
pub struct Faults {
    rules: Vec<Rule>,
    seed: u64,
}

#[derive(Debug)]
struct Rule {
    /// The action; `None` for all.
    action: Option<&'static str>,
    effect: Effect,
    probability: f64,
    asked: AtomicU64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    Wait(Duration),
    Fail(Fault),
}

/// A rule that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{part}': {problem}")]
pub struct InvalidFault {
    /// The rule as it was written.
    pub part: String,
    /// What is wrong with it.
    pub problem: &'static str,
}

impl Faults {
    /// Reads rules such as `Encrypt=throttle:0.1,*=delay:200ms`.
    ///
    /// # Errors
    /// When a rule names no action or no fault that there is, or its probability is not between 0 and 1.
    pub fn parse(spec: &str, seed: u64) -> Result<Self, InvalidFault> {
        let rules = spec
            .split(',')
            .map(str::trim)
            .map(|part| Rule::parse(part).map_err(|problem| InvalidFault { part: part.to_owned(), problem }));
        Ok(Self { rules: rules.collect::<Result<_, _>>()?, seed })
    }

    /// Whether nothing ever goes wrong.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Decides about the next request for an action; `None` is a request without an action that there is. Delays add
    /// up; of everything else the first rule that strikes counts.
    pub fn decide(&self, action: Option<&'static str>) -> Fate {
        let mut fate = Fate { action, ..Fate::default() };
        for (number, rule) in self.rules.iter().enumerate() {
            let is_meant = rule.action.is_none() || rule.action == action;
            if !is_meant || !rule.strikes(self.seed, number) {
                continue;
            }
            match rule.effect {
                Effect::Wait(delay) => fate.delay += delay,
                Effect::Fail(fault) => fate.fault = fate.fault.or(Some(fault)),
            }
        }
        fate
    }
}

impl Rule {
    fn parse(text: &str) -> Result<Self, &'static str> {
        let (action, effect) = text.split_once('=').ok_or("a rule is ACTION=FAULT")?;
        let action = match action.trim() {
            ANY => None,
            name => Some(catalog::action_or_alias(name).ok_or("there is no such action")?.name),
        };
        let (effect, probability) = parse_effect(effect.trim())?;
        Ok(Self { action, effect, probability, asked: AtomicU64::new(0) })
    }

    /// Whether the rule strikes this time.
    fn strikes(&self, seed: u64, number: usize) -> bool {
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        draw(seed, number as u64, asked) < self.probability
    }
}

/// Reads `throttle`, `500:0.5` or `delay:200ms:0.1`.
fn parse_effect(text: &str) -> Result<(Effect, f64), &'static str> {
    const PROBLEM: &str = "a fault is throttle, throttle-user, drop, drop-after, reset, garbage, delay:TIME, \
                           or a status from 400 to 599";
    let (name, rest) = text.split_once(':').map_or((text, None), |(name, rest)| (name, Some(rest)));
    if name == "delay" {
        let rest = rest.ok_or("a delay needs its length, such as delay:200ms")?;
        let (length, chance) = rest.split_once(':').map_or((rest, None), |(length, chance)| (length, Some(chance)));
        let length = parse_span(length).map_err(|_| "the length of a delay is a number with a unit, such as 200ms")?;
        let length = length.to_std().map_err(|_| PROBLEM)?;
        return Ok((Effect::Wait(length), probability(chance)?));
    }
    let named = NAMES.iter().find(|(known, _)| *known == name).map(|(_, fault)| *fault);
    let by_status = || name.parse().ok().filter(|status| (400..600).contains(status)).map(Fault::Status);
    let fault = named.or_else(by_status).ok_or(PROBLEM)?;
    Ok((Effect::Fail(fault), probability(rest)?))
}

fn probability(text: Option<&str>) -> Result<f64, &'static str> {
    let Some(text) = text else { return Ok(1.0) };
    let number: Option<f64> = text.parse().ok();
    number.filter(|number| (0.0..=1.0).contains(number)).ok_or("a probability is a number from 0 to 1")
}

/// A number from 0 up to but not including 1 that looks random and depends on nothing else.
fn draw(seed: u64, rule: u64, turn: u64) -> f64 {
    let mixed = mix(mix(mix(seed) ^ rule) ^ turn);
    // The upper 53 bits are as many as the fraction of the number has.
    (mixed >> 11) as f64 / (1_u64 << 53) as f64
}

/// The finalizer of SplitMix64: every bit of the result depends on every bit of the number.
fn mix(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
