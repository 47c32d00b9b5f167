//! Checks and repairs of a parsed expression.

use jmespath::ast::Ast;
use jmespath::{Rcvar, Variable};
use serde_json::Number;

use super::functions;

/// The key under which `serde_json` hides the text of a number from other readers of its events. The `jmespath`
/// crate reads its literals that way and takes the hiding place for an object.
const HIDDEN_NUMBER: &str = "$serde_json::private::Number";

/// No list is longer than this, so a larger step of a slice selects the same members; the `jmespath` crate adds
/// steps without a check for overflow.
const LARGEST_STEP: i32 = 1 << 24;

/// A mistake that the parser lets through.
pub(super) struct Mistake {
    /// Where, in bytes.
    pub(super) offset: usize,
    /// What is wrong.
    pub(super) reason: String,
}

/// Finds mistakes, makes numbers in literals numbers again, and returns the keys of every `{…}` as written.
pub(super) fn repair(ast: &mut Ast) -> Result<Vec<Vec<String>>, Mistake> {
    let mut hashes = Vec::new();
    visit(ast, &mut hashes)?;
    Ok(hashes)
}

fn visit(ast: &mut Ast, hashes: &mut Vec<Vec<String>>) -> Result<(), Mistake> {
    match ast {
        Ast::Identity { .. } | Ast::Field { .. } | Ast::Index { .. } => Ok(()),
        Ast::Literal { value, .. } => {
            *value = literal(value);
            Ok(())
        }
        Ast::Slice { step, offset, .. } => {
            if *step == 0 {
                return Err(Mistake { offset: *offset, reason: "a slice with step 0".to_owned() });
            }
            *step = (*step).clamp(-LARGEST_STEP, LARGEST_STEP);
            Ok(())
        }
        Ast::Function { offset, name, args } => {
            // The parser notes where the parenthesis behind the name is.
            let offset = offset.saturating_sub(name.len());
            functions::check(name, args.len()).map_err(|reason| Mistake { offset, reason })?;
            args.iter_mut().try_for_each(|argument| visit(argument, hashes))
        }
        Ast::MultiHash { elements, .. } => {
            hashes.push(elements.iter().map(|element| element.key.clone()).collect());
            elements.iter_mut().try_for_each(|element| visit(&mut element.value, hashes))
        }
        Ast::MultiList { elements, .. } => elements.iter_mut().try_for_each(|element| visit(element, hashes)),
        Ast::Expref { ast: node, .. }
        | Ast::Flatten { node, .. }
        | Ast::Not { node, .. }
        | Ast::ObjectValues { node, .. } => visit(node, hashes),
        Ast::Condition { predicate: lhs, then: rhs, .. }
        | Ast::Comparison { lhs, rhs, .. }
        | Ast::Projection { lhs, rhs, .. }
        | Ast::And { lhs, rhs, .. }
        | Ast::Or { lhs, rhs, .. }
        | Ast::Subexpr { lhs, rhs, .. } => {
            visit(lhs, hashes)?;
            visit(rhs, hashes)
        }
    }
}

fn literal(value: &Rcvar) -> Rcvar {
    match value.as_ref() {
        Variable::Array(members) => Rcvar::new(Variable::Array(members.iter().map(literal).collect())),
        Variable::Object(members) => Rcvar::new(match hidden_number(value) {
            Some(number) => Variable::Number(number),
            None => Variable::Object(members.iter().map(|(key, member)| (key.clone(), literal(member))).collect()),
        }),
        _ => Rcvar::clone(value),
    }
}

fn hidden_number(value: &Variable) -> Option<Number> {
    let members = value.as_object()?;
    if members.len() != 1 {
        return None;
    }
    members.get(HIDDEN_NUMBER)?.as_string()?.parse().ok()
}
