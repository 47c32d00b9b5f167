//! Aliases: names that stand for a key.

use super::common::{
    KEY_BY_ID, KEY_BY_ID_OR_ARN, NO_SUCH_KEY_ID, NO_SUCH_KEY_OR_ALIAS, ONLY_REQUEST_ID, PAGE_NUMBER, PAGE_SIZE,
    WRONG_VALUE,
};
use super::{Action, Field, Named, Paging, Param};

const ALIAS_NAME: Param =
    Param::string("AliasName", "The alias with its prefix.").required().chars(1, 255).prefix("alias/");

pub(super) const ACTIONS: &[Action] = &[
    Action::new("CreateAlias", "Gives a key another name.")
        .params(&[ALIAS_NAME.not_prefix("alias/acs"), KEY_BY_ID])
        .returns(ONLY_REQUEST_ID)
        .errors(&[
            WRONG_VALUE,
            NO_SUCH_KEY_ID,
            &["AliasAlreadyExists", "Rejected.LimitExceeded", "Rejected.StateModifiedFailed"],
        ])
        .example("CreateAlias --AliasName alias/Apollo/WorkKey --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("ListAliases", "Lists the aliases of the account in one region.")
        .repeatable()
        .params(&[PAGE_NUMBER, PAGE_SIZE.range(0, 100).default("20")])
        .list("Aliases.Alias", &["AliasName", "KeyId", "AliasArn"], Paging::Number)
        .returns(&[
            Field::string("Aliases.Alias[].AliasArn"),
            Field::string("Aliases.Alias[].AliasName"),
            Field::string("Aliases.Alias[].KeyId"),
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::integer("TotalCount"),
        ])
        .errors(&[WRONG_VALUE])
        .example("ListAliases --PageSize 100"),
    Action::new("ListAliasesByKeyId", "Lists the aliases of one key.")
        .repeatable()
        .params(&[KEY_BY_ID_OR_ARN, PAGE_NUMBER, PAGE_SIZE.range(0, 101).default("10")])
        .list("Aliases.Alias", &["AliasName", "KeyId", "AliasArn"], Paging::Number)
        .returns(&[
            Field::string("Aliases.Alias[].AliasArn"),
            Field::string("Aliases.Alias[].AliasName"),
            Field::string("Aliases.Alias[].KeyId"),
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::integer("TotalCount"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID])
        .example("ListAliasesByKeyId --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("UpdateAlias", "Points an alias at another key.")
        .repeatable()
        .params(&[ALIAS_NAME.names(Named::Alias), KEY_BY_ID])
        .returns(ONLY_REQUEST_ID)
        .errors(&[NO_SUCH_KEY_OR_ALIAS, &["Throttling", "Rejected.PendingDeletion", "Unsupported.Alias"]])
        .example("UpdateAlias --AliasName alias/Apollo/WorkKey --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("DeleteAlias", "Deletes an alias; its key stays as it is.")
        .params(&[ALIAS_NAME.names(Named::Alias)])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, &["Forbidden.AliasNotFound"]])
        .example("DeleteAlias --AliasName alias/Apollo/WorkKey"),
];
