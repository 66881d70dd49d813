//! The notice card (annonskort): which fields of a procurement notice (eForms) to fill in for some
//! requirements, with what. A card is made of facts and of wording, both plain data, so that a page can
//! make the same of what is chosen there (`themes/default/selection/notice.js`).

use super::links::Links;
use super::shown::Shown;
use crate::catalogue::config::{ConfigFields, Named};
use crate::catalogue::notice::{GreenCode, SelectionCode, SocialCode};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{EformsGpp, RequirementType};
use crate::field::choice::Choice;
use crate::phrasebook::Argument;
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;

/// The longest text that a field takes, as the SDK says of BT-777. Counted in halves of UTF-16, as a
/// browser counts.
const LONGEST: usize = 6000;

/// The values of BT-06, each with the field that says more.
const PURPOSES: [(&str, &str); 2] = [("env-imp", "BT-774"), ("soc-obj", "BT-775")];

/// What a requirement scores is a quality (BT-539); cost and price are the buyer's own criteria.
const QUALITY: &str = "quality";

/// The types in the order in which a notice asks for them.
const TYPES: [RequirementType; 4] = [
    RequirementType::Qualification,
    RequirementType::TechnicalSpecification,
    RequirementType::AwardCriterion,
    RequirementType::ContractClause,
];

/// What a notice needs to know of a version of a requirement, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Facts {
    pub id: String,
    pub version: String,
    pub title: String,
    pub r#type: &'static str,
    pub green: Vec<&'static str>,
    pub social: Vec<&'static str>,
    pub gpp: Option<&'static str>,
    /// The criteria of selection, for a qualification requirement.
    pub selection: Vec<&'static str>,
}

/// The codes of some requirement in a notice, as a catalogue maps its themes.
pub struct Codes {
    pub green: Vec<GreenCode>,
    pub social: Vec<SocialCode>,
    pub selection: Vec<SelectionCode>,
}

impl Codes {
    pub fn of(config: &ConfigFields, one: &Requirement) -> Codes {
        let own = |id: &_| one.fields.themes.iter().any(|theme| theme.value == *id);
        let themes = || config.themes.iter().filter(|theme| own(theme.id()));
        let is_qualification = one.fields.r#type.value == RequirementType::Qualification;
        let criteria = config.selection_criteria.iter().filter(|criterion| {
            is_qualification && criterion.requirements.iter().any(|id| id.value == one.id)
        });
        Codes {
            green: in_order(themes().flat_map(|theme| theme.green.iter().copied())),
            social: in_order(themes().flat_map(|theme| theme.social.iter().copied())),
            selection: in_order(criteria.map(|criterion| criterion.code)),
        }
    }
}

/// Each code once, in the order of the list that it is from.
fn in_order<T: Choice + PartialEq>(codes: impl Iterator<Item = T>) -> Vec<T> {
    let codes: Vec<T> = codes.collect();
    T::all().iter().copied().filter(|code| codes.contains(code)).collect()
}

/// The facts of a version. The themes are mapped as they are today, so that what was published before
/// they were mapped has a card too; a requirement that is not translated is named as it was written.
pub fn facts(guide: Links, shown: &Shown) -> Facts {
    let one = shown.one;
    let codes = Codes::of(&guide.publication.config().fields, one);
    let title = shown.binding().map_or(&one.fields.title, |own| &own.fields.title);
    Facts {
        id: one.id.to_string(),
        version: one.fields.version.value.to_string(),
        title: title.to_string(),
        r#type: one.fields.r#type.value.word(),
        green: codes.green.into_iter().map(GreenCode::word).collect(),
        social: codes.social.into_iter().map(SocialCode::word).collect(),
        gpp: one.fields.eforms_gpp.map(EformsGpp::word),
        selection: codes.selection.into_iter().map(SelectionCode::word).collect(),
    }
}

/// The words that cards are made with. Where something is to stand in a text there is its name in
/// braces, as `{list}`.
#[derive(Clone, Debug, Serialize)]
pub struct Wording {
    /// The names of the fields by their codes.
    fields: BTreeMap<&'static str, String>,
    /// The names of the values of each field that takes codes, in the order of the SDK.
    values: BTreeMap<&'static str, Vec<Value>>,
    /// The texts by field; of BT-777 by field and value of BT-06.
    texts: BTreeMap<&'static str, String>,
    /// What one requirement of a type is called, and what several are, in the order of the notice.
    types: Vec<TypeWords>,
    /// How a requirement is named.
    cite: String,
    /// What stands for those that there is no room for.
    more: String,
    longest: usize,
}

#[derive(Clone, Debug, Serialize)]
struct TypeWords {
    word: &'static str,
    one: String,
    several: String,
}

/// A code with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Value {
    pub code: String,
    pub title: String,
}

/// A field of the notice with what to fill in.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// As in `BT-777`.
    pub code: &'static str,
    pub title: String,
    /// What the field is filled in once for each of, where it is more than once in a lot: a value of
    /// another field, or a requirement.
    pub of: Option<Value>,
    /// The codes to choose.
    pub values: Vec<Value>,
    /// The text to paste.
    pub text: Option<String>,
}

impl Wording {
    pub fn of(words: Words) -> Wording {
        const FIELDS: [&str; 11] = [
            "BT-06", "BT-774", "BT-775", "BT-777", "BT-805", "BT-809", "BT-750", "BT-539",
            "BT-734", "BT-540", "BT-70",
        ];
        const TEXTS: [(&str, &str); 5] = [
            ("env-imp", "notice-text-env-imp"),
            ("soc-obj", "notice-text-soc-obj"),
            ("BT-750", "notice-text-bt-750"),
            ("BT-540", "notice-text-bt-540"),
            ("BT-70", "notice-text-bt-70"),
        ];
        let named = |group: &str, code: &'static str| Value {
            code: code.to_string(),
            title: words.get(&format!("notice-{group}-{code}")),
        };
        let gpp = |code: &EformsGpp| Value {
            code: code.word().to_string(),
            title: words.get(&format!("eforms-{}", code.word())),
        };
        let type_words = |own: &RequirementType| TypeWords {
            word: own.word(),
            one: words.get(&format!("type-{}", own.word())),
            several: words.get(&format!("bundle-type-{}", own.word())),
        };
        let values = [
            ("BT-06", PURPOSES.iter().map(|(code, _)| named("purpose", code)).collect()),
            ("BT-774", GreenCode::ALL.iter().map(|one| named("green", one.word())).collect()),
            ("BT-775", SocialCode::ALL.iter().map(|one| named("social", one.word())).collect()),
            ("BT-805", EformsGpp::ALL.iter().map(gpp).collect()),
            (
                "BT-809",
                SelectionCode::ALL.iter().map(|one| named("criterion", one.word())).collect(),
            ),
            ("BT-539", vec![named("award", QUALITY)]),
        ];
        // A string with the names of its arguments where they would stand.
        let template = |id: &str, names: &[&str]| {
            let marks: Vec<(&str, Argument)> =
                names.iter().map(|name| (*name, Argument::Text(format!("{{{name}}}")))).collect();
            words.format(id, &marks)
        };
        let field =
            |code: &'static str| (code, words.get(&format!("notice-{}", code.to_lowercase())));
        Wording {
            fields: FIELDS.into_iter().map(field).collect(),
            values: values.into_iter().collect(),
            texts: TEXTS.into_iter().map(|(name, id)| (name, template(id, &["list"]))).collect(),
            types: TYPES.iter().map(type_words).collect(),
            cite: template("notice-cite", &["title", "id", "version"]),
            more: words.get("notice-more"),
            longest: LONGEST,
        }
    }

    fn field(&self, code: &'static str) -> Field {
        let title = self.fields.get(code).cloned().unwrap_or_default();
        Field { code, title, of: None, values: Vec::new(), text: None }
    }

    fn codes(&self, code: &'static str, is_wanted: impl Fn(&str) -> bool) -> Field {
        let all = self.values.get(code).into_iter().flatten();
        Field {
            values: all.filter(|one| is_wanted(&one.code)).cloned().collect(),
            ..self.field(code)
        }
    }

    fn cite(&self, one: &Facts) -> String {
        let parts = [("title", &one.title), ("id", &one.id), ("version", &one.version)];
        filled(&self.cite, &parts)
    }

    /// A text that names some requirements, as many as there is room for.
    fn text(&self, name: &str, some: &[&Facts], listed: impl Fn(&[String]) -> String) -> String {
        let template = self.texts.get(name).map(String::as_str).unwrap_or_default();
        let mut names: Vec<String> = some.iter().map(|one| self.cite(one)).collect();
        let mut text = filled(template, &[("list", &listed(&names))]);
        // No more than these can have room.
        names.truncate(self.longest / 10);
        let mut is_cut = false;
        while text.encode_utf16().count() > self.longest && names.len() > 1 {
            names.truncate(names.len() - 1 - usize::from(is_cut));
            names.push(self.more.clone());
            is_cut = true;
            text = filled(template, &[("list", &listed(&names))]);
        }
        text
    }

    /// The names by the type of their requirements, each type a sentence.
    fn by_type(&self, some: &[&Facts], names: &[String]) -> String {
        let mut sentences = Vec::new();
        for own in &self.types {
            let of_type = |at: &usize| some[*at].r#type == own.word;
            let names: Vec<&str> =
                (0..names.len()).filter(of_type).map(|at| names[at].as_str()).collect();
            match names.len() {
                0 => {}
                1 => sentences.push(format!("{}: {}.", own.one, names[0])),
                _ => sentences.push(format!("{}: {}.", own.several, names.join("; "))),
            }
        }
        sentences.join(" ")
    }
}

/// A template with values in the place of their names in braces.
fn filled(template: &str, values: &[(&str, &String)]) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let named = after.split_once('}').and_then(|(name, after)| {
            Some((values.iter().find(|(own, _)| *own == name)?.1, after))
        });
        match named {
            Some((value, after)) => {
                text.push_str(value);
                rest = after;
            }
            None => {
                text.push('{');
                rest = after;
            }
        }
    }
    text + rest
}

/// The card of some requirements, field by field in the order of the notice. It is empty where no theme
/// of theirs is mapped and no type of theirs has a field of its own.
pub fn card(all: &[Facts], wording: &Wording) -> Vec<Field> {
    let sorted: Vec<&Facts> =
        TYPES.iter().flat_map(|own| all.iter().filter(|one| one.r#type == own.word())).collect();
    let mut fields = purpose(&sorted, wording);
    let of_type = |own: RequirementType| -> Vec<&Facts> {
        sorted.iter().copied().filter(|one| one.r#type == own.word()).collect()
    };
    qualification(&of_type(RequirementType::Qualification), wording, &mut fields);
    award(&of_type(RequirementType::AwardCriterion), wording, &mut fields);
    let clauses = of_type(RequirementType::ContractClause);
    if !clauses.is_empty() {
        let text = wording.text("BT-70", &clauses, |names| names.join("; "));
        fields.push(Field { text: Some(text), ..wording.field("BT-70") });
    }
    fields
}

/// What the procurement is to achieve: BT-06 and what follows from it.
fn purpose(all: &[&Facts], wording: &Wording) -> Vec<Field> {
    let members = |purpose: &str| -> Vec<&Facts> {
        all.iter().copied().filter(|one| !own_codes(one, purpose).is_empty()).collect()
    };
    let purposes: Vec<(&str, &'static str, Vec<&Facts>)> = PURPOSES
        .into_iter()
        .map(|(purpose, field)| (purpose, field, members(purpose)))
        .filter(|(_, _, members)| !members.is_empty())
        .collect();
    if purposes.is_empty() {
        return Vec::new();
    }
    let is_purpose = |code: &str| purposes.iter().any(|(purpose, ..)| *purpose == code);
    let chosen = wording.codes("BT-06", is_purpose);
    let values = chosen.values.clone();
    let mut fields = vec![chosen];
    for (purpose, field, members) in &purposes {
        let is_named =
            |code: &str| members.iter().any(|one| own_codes(one, purpose).contains(&code));
        fields.push(wording.codes(field, is_named));
    }
    for ((purpose, _, members), value) in purposes.iter().zip(values) {
        let text = wording.text(purpose, members, |names| wording.by_type(members, names));
        fields.push(Field { of: Some(value), text: Some(text), ..wording.field("BT-777") });
    }
    if let Some((_, _, green)) = purposes.iter().find(|(purpose, ..)| *purpose == "env-imp") {
        let none = EformsGpp::None.word();
        let has_any = green.iter().any(|one| one.gpp.is_some_and(|code| code != none));
        // Where one follows criteria, the whole does.
        let is_said = |code: &str| {
            green.iter().any(|one| one.gpp == Some(code)) && !(has_any && code == none)
        };
        let criteria = wording.codes("BT-805", is_said);
        fields.extend((!criteria.values.is_empty()).then_some(criteria));
    }
    fields
}

/// The codes of a requirement below a value of BT-06.
fn own_codes<'a>(one: &'a Facts, purpose: &str) -> &'a [&'static str] {
    if purpose == "env-imp" { &one.green } else { &one.social }
}

/// Each criterion of selection with its requirements; then those that no criterion is known for.
fn qualification(all: &[&Facts], wording: &Wording, fields: &mut Vec<Field>) {
    let described = |own: &[&Facts], of: Option<Value>| Field {
        of,
        text: Some(wording.text("BT-750", own, |names| names.join("; "))),
        ..wording.field("BT-750")
    };
    for value in wording.values.get("BT-809").into_iter().flatten() {
        let has = |one: &&Facts| one.selection.contains(&value.code.as_str());
        let own: Vec<&Facts> = all.iter().copied().filter(has).collect();
        if !own.is_empty() {
            fields.push(wording.codes("BT-809", |code| code == value.code));
            fields.push(described(&own, Some(value.clone())));
        }
    }
    let unknown: Vec<&Facts> = all.iter().copied().filter(|one| one.selection.is_empty()).collect();
    if !unknown.is_empty() {
        fields.push(wording.field("BT-809"));
        fields.push(described(&unknown, None));
    }
}

/// Each award criterion by itself.
fn award(all: &[&Facts], wording: &Wording, fields: &mut Vec<Field>) {
    for one in all {
        let of = Value { code: one.id.clone(), title: one.id.clone() };
        let name = Field { text: Some(one.title.clone()), ..wording.field("BT-734") };
        let text = wording.text("BT-540", &[one], |names| names.join("; "));
        let description = Field { text: Some(text), ..wording.field("BT-540") };
        for field in [wording.codes("BT-539", |code| code == QUALITY), name, description] {
            fields.push(Field { of: Some(of.clone()), ..field });
        }
    }
}
