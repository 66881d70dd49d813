//! Trade marks, origins and methods of production (LOU 9 kap. 6 §), from the catalogue's own list.

use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};

pub fn check(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    let marks = &context.catalogue.config.fields.marks;
    for sentence in judged.sentences.iter().filter(|one| !one.is_heading) {
        let named = judged.wanted.marks.all(sentence);
        if named.is_empty() || judged.says(sentence, judged.speech.equivalent) {
            continue;
        }
        for (at, span) in named {
            let mark = &marks[at];
            let kind = mark.kind.word();
            let message =
                format!("the {kind} `{}` is named without “eller likvärdigt”", &*mark.word);
            found.push(Diagnostic::new(Rule::MarkWithoutEquivalent, span, message).help(
                "describe what is needed instead; only where that is impossible, name it \
                 followed by “eller likvärdigt”",
            ));
        }
    }
}
