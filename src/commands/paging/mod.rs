//! `--pager`: all pages of a list as one answer.

mod asked;
mod by_number;
mod by_token;
mod merged;
mod page;
mod side_by_side;

use serde_json::Value;

use super::failure;
use super::session::{Connection, Session};
use crate::catalog::{Action, List, Paging};
use crate::client::Client;
use crate::output::Failure;
use crate::wire::Params;
use merged::Merged;
use page::Page;

pub(super) use asked::refuse_for_command;

/// What fetches the whole list of an action.
pub(super) struct Pager {
    action: &'static Action,
    list: List,
    /// The most rows that are wanted; `usize::MAX` without a limit.
    most: usize,
}

/// Whether there is anything more to fetch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    On,
    End,
}

/// The size of a page that every list takes, unless the catalog knows a smaller one.
const LARGEST_PAGE: i64 = 100;

impl Pager {
    /// The first request. A page is as large as it may be where the user does not say otherwise, because every page
    /// costs a request.
    pub(super) fn first_request(&self, mut params: Params) -> Params {
        if let Some(param) = self.action.param("PageSize").filter(|_| params.get("PageSize").is_none()) {
            let wanted = i64::try_from(self.most).unwrap_or(i64::MAX);
            params.set("PageSize", param.limits.max.unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE).min(wanted).to_string());
        }
        params
    }

    /// Fetches the pages from the first request on, and merges them.
    ///
    /// # Errors
    /// When a page cannot be had, or the service does not come to an end.
    pub(super) fn read(&self, session: &Session<'_>, params: &Params) -> Result<Value, Failure> {
        let Connection { client, .. } = session.connect()?;
        let source = Source { client: &client, action: self.action, list: self.list, params };
        let merged = match self.list.paging {
            Paging::Whole => Merged::new(source.first()?, self),
            Paging::Number | Paging::NumberWithoutTotal => by_number::read(&source, self)?,
            Paging::Token => by_token::read(&source, self)?,
        };
        let (answer, notes) = merged.finish();
        session.note(&notes);
        Ok(answer)
    }
}

/// Where pages come from.
struct Source<'a> {
    client: &'a Client,
    action: &'static Action,
    list: List,
    /// The parameters of the first request.
    params: &'a Params,
}

impl Source<'_> {
    /// The first page.
    fn first(&self) -> Result<Page, Failure> {
        self.call(self.params)
    }

    /// A further page; its number tells which one failed.
    fn further(&self, number: u64, params: &Params) -> Result<Page, Failure> {
        self.call(params).map_err(|failure| failure.detail("page", number.to_string()))
    }

    fn call(&self, params: &Params) -> Result<Page, Failure> {
        let answer = self.client.call(self.action.name, params);
        let answer = answer.map_err(|error| failure::of_call(&error, self.action.name, self.client))?;
        Page::of(answer, self.list.path)
    }
}
