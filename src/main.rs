//! The command `krav`: read the arguments, run one verb, say how it went.

use clap::Parser;
use kravverk::command::arguments::{Arguments, Command, usage};
use kravverk::command::terminal::Terminal;
use kravverk::command::{
    answers, build, bundle, check, diff, explain, init, language, licences, list, manual, new,
    publish, release, schema, serve, stats, verify,
};
use mimalloc::MiMalloc;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let typed: Vec<String> =
                std::env::args_os().map(|one| one.to_string_lossy().into_owned()).collect();
            return usage::refused(&error, &typed).into();
        }
    };
    let words = language::chosen(arguments.lang.as_deref(), arguments.command.root());
    let terminal = Terminal::new(arguments.color, arguments.quiet, arguments.verbose, words);
    let exit = match &arguments.command {
        Command::Init(init) => init::run(init, &terminal),
        Command::Build(build) => build::run(build, &terminal),
        Command::Serve(serve) => serve::run(serve, &terminal),
        Command::New(new) => new::run(new, &terminal),
        Command::List(list) => list::run(list, &terminal),
        Command::Stats(stats) => stats::run(stats, &terminal),
        Command::Check(check) => check::run(check, &terminal),
        Command::Explain(explain) => explain::run(explain, &terminal),
        Command::Release(release) => release::run(release, &terminal),
        Command::Publish(publish) => publish::run(publish, &terminal),
        Command::Diff(diff) => diff::run(diff, &terminal),
        Command::Verify(verify) => verify::run(verify, &terminal),
        Command::Bundle(bundle) => bundle::run(bundle, &terminal),
        Command::Answers(answers) => answers::run(answers, &terminal),
        Command::Schema(schema) => schema::run(schema, &terminal),
        Command::Completions(shell) => manual::completions(shell, &terminal),
        Command::Licences(licences) => licences::run(licences, &terminal),
        Command::Man => manual::page(&terminal),
    };
    exit.into()
}
