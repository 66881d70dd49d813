//! What the form of a Swedish word says: verbs in the present tense, and infinitives.

use super::sentence::Token;

/// Whether some words have a verb in the present tense after a subject, or first of all.
pub fn has_verb(between: &[&Token]) -> bool {
    let mut before: Option<&str> = None;
    between.iter().any(|word| {
        let form = &*word.form;
        let last = before.replace(form);
        let is_noun = last.is_some_and(|last| {
            last.ends_with('s')
                || DETERMINERS.contains(&last)
                || last.ends_with("iga")
                || last.ends_with("ade")
        });
        match last {
            _ if VERBS.contains(&form) => true,
            // "Som levereras", "som innehåller"; but "när bilar ska tvättas" has a noun there.
            None => {
                form.ends_with("eras")
                    || form.ends_with("erar")
                    || is_present(form) && form.ends_with("er")
            }
            Some(_) => !is_noun && is_present(form),
        }
    })
}

fn is_present(form: &str) -> bool {
    let is_plural = ["arna", "erna", "orna", "ningar", "heter", "tioner", "ister", "ter"]
        .iter()
        .any(|end| form.ends_with(end));
    !is_plural
        && (form.ends_with("ar")
            || form.ends_with("er")
            || form.ends_with("as")
            || form.ends_with("es"))
}

/// Verbs that no ending tells, and usual ones that look like nouns.
const VERBS: &[&str] = &[
    "är",
    "har",
    "får",
    "kan",
    "vill",
    "står",
    "går",
    "gör",
    "ger",
    "ser",
    "tar",
    "blir",
    "finns",
    "gäller",
    "rör",
    "hör",
    "bär",
    "tål",
    "når",
    "bor",
    "sker",
    "krävs",
    "används",
    "görs",
    "sköts",
    "köps",
    "säljs",
    "ingår",
    "utgör",
    "utförs",
    "innehåller",
    "omfattas",
    "omfattar",
    "avser",
    "avses",
    "består",
    "berör",
    "berörs",
    "levereras",
    "följer",
    "begärs",
    "hyrs",
    "hålls",
    "byts",
    "ligger",
    "sitter",
    "kommer",
    "väger",
    "styrs",
    "körs",
    "anges",
    "var",
    "hade",
    "kastas",
    "säljer",
    "kräver",
    "uppfyller",
    "tillhör",
    "läggs",
    "tas",
    "ges",
    "förs",
    "brukas",
    "nyttjas",
    "erbjuds",
];

const DETERMINERS: &[&str] = &[
    "de", "alla", "dessa", "nya", "andra", "flera", "två", "tre", "fyra", "några", "många",
    "sådana", "samtliga", "båda", "egna", "vissa", "större", "mindre", "gamla", "fler", "inga",
    "stora", "små",
];

/// Whether a word is an infinitive by its ending, or one of the short ones.
pub fn is_infinitive(form: &str) -> bool {
    let is_definite =
        ["arna", "orna", "erna"].iter().any(|end| form.ends_with(end)) && form.chars().count() > 5;
    let is_pronoun = matches!(
        form,
        "denna"
            | "dessa"
            | "alla"
            | "båda"
            | "samma"
            | "hela"
            | "deras"
            | "dennas"
            | "andra"
            | "egna"
            | "samtliga"
            | "minsta"
            | "högsta"
            | "nya"
            | "vissa"
            | "berörda"
            | "följande"
            | "två"
            | "tre"
    );
    let is_short = matches!(
        form,
        "stå"
            | "gå"
            | "få"
            | "ge"
            | "ske"
            | "se"
            | "bli"
            | "ta"
            | "dra"
            | "ha"
            | "bestå"
            | "ingå"
            | "framgå"
            | "utgå"
            | "avgå"
            | "nå"
            | "uppnå"
            | "tåla"
            | "bo"
            | "anse"
            | "avse"
            | "utse"
            | "förse"
            | "be"
            | "ges"
            | "tas"
            | "fås"
            | "ses"
            | "nås"
            | "utses"
            | "dras"
            | "anges"
            | "ange"
            | "avges"
            | "uppge"
            | "avge"
            | "uppges"
            | "förstå"
            | "motstå"
            | "uppstå"
            | "undgå"
            | "övergå"
            | "överse"
    );
    is_short || (!is_definite && !is_pronoun && (form.ends_with('a') || form.ends_with("as")))
}
