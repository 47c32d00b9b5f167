//! The commands as manual pages show them: the program with its global options, all others without what they share.

use clap::Command;

use super::{Workflow, help, tree};

/// The program, every action and every command, each ready for its page.
pub fn manual(workflows: &[Workflow]) -> Vec<Command> {
    let mut program = help::with_notes(tree::full_tree(workflows));
    program.build();
    let mut tree = tree::hide_globals(tree::full_tree(workflows)).mut_arg("help", |arg| arg.hide(true));
    tree.build();
    let mut commands = vec![program];
    collect(&tree, &mut commands);
    commands
}

/// Adds what stands below a command.
fn collect(parent: &Command, commands: &mut Vec<Command>) {
    for command in parent.get_subcommands() {
        commands.push(command.clone());
        collect(command, commands);
    }
}
