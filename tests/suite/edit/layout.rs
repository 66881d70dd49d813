//! Where an edit puts what is new, and what it leaves as its author laid it out.

use super::text;
use kravverk::edit::change::Refused;
use kravverk::edit::data::{Change, Data, steps};
use kravverk::edit::subject::Subject;
use kravverk::edit::{Edit, apply};
use kravverk::field::text::Language;

/// What an edit makes of a package.
fn check(before: &str, change: Change, after: &str) {
    let subject = Subject::of("content/packages/bas.toml", |_| Vec::new()).expect("a package");
    let saved = apply(before.as_bytes(), &subject, &[Edit::Field(change)]).expect("an edit");
    assert_eq!(text(&saved), after);
}

fn set(name: &str, value: Data) -> Change {
    Change::Set(steps(name), value)
}

fn words(text: &str) -> Data {
    Data::Text(text.to_string())
}

#[test]
fn a_new_field_comes_where_the_order_of_the_fields_wants_it() {
    check(
        "title = 'Bas'\n# Vem som svarar.\nowner='Kravgrupp' # en roll\n\n[[requirements]]\nid = \"A-1\"\n",
        set("level", words("base")),
        "title = 'Bas'\nlevel = 'base'\n# Vem som svarar.\nowner='Kravgrupp' # en roll\n\n[[requirements]]\nid = \"A-1\"\n",
    );
    check(
        "title='Bas'\nowner='Kravgrupp'\n",
        set("updated", Data::Date("2026-11-30".to_string())),
        "title='Bas'\nowner='Kravgrupp'\nupdated=2026-11-30\n",
    );
    let entry = Data::Table([("id".to_string(), words("A-2"))].into());
    check(
        "title = \"Bas\"\n\n# Kraven.\n[[requirements]]\nid = \"A-1\"\nnote = \"Först.\"",
        Change::Insert(steps("requirements"), 1, entry.clone()),
        "title = \"Bas\"\n\n# Kraven.\n[[requirements]]\nid = \"A-1\"\nnote = \"Först.\"\n\n[[requirements]]\nid = \"A-2\"",
    );
    check(
        "title = \"Bas\"\r\n",
        Change::Insert(steps("requirements"), 0, entry),
        "title = \"Bas\"\r\n\r\n[[requirements]]\r\nid = \"A-2\"\r\n",
    );
    check(
        "title = { sv = \"Bas\" } # kort\n",
        set("title.en", words("Base")),
        "title = { sv = \"Bas\", en = \"Base\" } # kort\n",
    );
}

/// A comment directly above a field goes with it, unless it is at the top of the file or other fields
/// follow without a blank line.
#[test]
fn a_field_that_goes_takes_only_its_own_comment_along() {
    let gone = |name: &str| Change::Remove(steps(name));
    check(
        "title = \"Bas\"\n# Nivån.\nlevel = \"base\"\n\nowner = \"K\"\n",
        gone("level"),
        "title = \"Bas\"\n\nowner = \"K\"\n",
    );
    check(
        "title = \"Bas\"\n# Om båda.\nlevel = \"base\"\nowner = \"K\"\n",
        gone("level"),
        "title = \"Bas\"\n# Om båda.\nowner = \"K\"\n",
    );
    check(
        "# Om filen.\ntitle = \"Bas\"\n\nowner = \"K\"\n",
        gone("title"),
        "# Om filen.\n\nowner = \"K\"\n",
    );
    let two = "title = \"Bas\"\n\n# Om listan.\n[[requirements]]\nid = \"A-1\"\n\n# Om A-2.\n[[requirements]]\nid = \"A-2\"\n\n# Sist.\n";
    check(
        two,
        gone("requirements.1"),
        "title = \"Bas\"\n\n# Om listan.\n[[requirements]]\nid = \"A-1\"\n\n# Sist.\n",
    );
    check(
        two,
        gone("requirements.0"),
        "title = \"Bas\"\n\n# Om listan.\n# Om A-2.\n[[requirements]]\nid = \"A-2\"\n\n# Sist.\n",
    );
    check(
        two,
        Change::Move(steps("requirements"), 1, 0),
        "title = \"Bas\"\n\n# Om listan.\n# Om A-2.\n[[requirements]]\nid = \"A-2\"\n\n[[requirements]]\nid = \"A-1\"\n\n# Sist.\n",
    );
}

#[test]
fn a_list_keeps_its_layout_and_the_comments_of_what_stays() {
    let lines = "includes = [\n  'a', # om a\n  'b',\n  # om c\n  'c' # sist\n]\n";
    let list = |items: &[&str]| Data::List(items.iter().map(|one| words(one)).collect());
    check(
        lines,
        set("includes", list(&["a", "ny", "c"])),
        "includes = [\n  'a', # om a\n  'ny',\n  # om c\n  'c' # sist\n]\n",
    );
    check(
        lines,
        set("includes", list(&["a", "b", "c", "d"])),
        "includes = [\n  'a', # om a\n  'b',\n  # om c\n  'c', # sist\n  'd'\n]\n",
    );
    check(lines, set("includes", list(&["b"])), "includes = [\n  'b'\n]\n");
    check("cpv = [\"1\",\"2\"]\n", set("cpv", list(&["2", "3"])), "cpv = [\"2\", \"3\"]\n");
}

#[test]
fn a_section_is_replaced_as_text_and_the_others_stay() {
    let headings = |_: Option<&Language>| {
        use kravverk::catalogue::section::Section::{Evidence, Motive, Normative};
        let words = [(Normative, "Kravtext"), (Evidence, "Bevis"), (Motive, "Motiv")];
        words.map(|(section, words)| (section, words.to_string())).to_vec()
    };
    let subject =
        Subject::of("content/requirements/a/SAR-001.md", headings).expect("a requirement");
    let before = "+++\r\nid = \"SAR-001\"\r\n+++\r\n\r\n## Kravtext\r\n\r\nEtt.\nTvå.\r\nTre.\r\n\r\n\r\n## Motiv\r\n\r\nDärför.\r\n";
    let edited = |name: &str, words: &str| {
        let edit = Edit::Section(name.to_string(), words.to_string());
        apply(before.as_bytes(), &subject, &[edit]).map(|saved| text(&saved).to_string())
    };
    let same = edited("normative", "Ett.\nTvå.\nTre.").expect("an edit");
    assert_eq!(same, before);
    let changed = edited("normative", "Ett.\nTvå.\nFyra.").expect("an edit");
    assert_eq!(changed, before.replace("Tre.", "Fyra."));
    let longer = edited("normative", "Ett.\nTvå.\nTre.\nFyra.\n").expect("an edit");
    assert_eq!(longer, before.replace("Tre.\r\n", "Tre.\r\nFyra.\r\n"));
    let shorter = edited("normative", "Ett.\nTvå.").expect("an edit");
    assert_eq!(shorter, before.replace("\r\nTre.", ""));
    let new = edited("evidence", "Ett intyg.").expect("an edit");
    assert_eq!(new, before.replace("## Motiv", "## Bevis\r\n\r\nEtt intyg.\r\n\r\n## Motiv"));
    let gone = edited("motive", "").expect("an edit");
    assert_eq!(gone, before.replace("\r\n\r\n\r\n## Motiv\r\n\r\nDärför.\r\n", "\r\n"));
    assert_eq!(edited("normative", "Ett.\n\n## Bevis\n\nTvå."), Err(Refused::NotOneSection));
    assert_eq!(edited("supplier", "Ett."), Err(Refused::NoSuchPlace));
}
