//! The catalogue's own facts and switches, in `catalogue.toml`.

use super::notice::{NoticeTopic, SelectionCriterion};
use super::vocabulary::DocumentFormat;
use crate::diagnostic::{Diagnostic, Diagnostics, rule};
use crate::field::address_template::{AddressTemplate, FileTemplate};
use crate::field::base_url::BaseUrl;
use crate::field::date::Date;
use crate::field::entry::Entry;
use crate::field::localised::Localised;
use crate::field::raw::{Raw, RawKind};
use crate::field::schema;
use crate::field::text::{Language, Line, PageAddress, Slug, WebAddress};
use crate::field::value::{Located, Value, string, wrong_type};
use crate::json::Object;
use crate::{choice, message, record, say};
use std::collections::BTreeMap;

record! {
    /// The facts of the catalogue.
    pub struct ConfigFields {
        /// The number of the form that this file has: 1, also if left out.
        optional format: Option<u32>,
        /// The name of the catalogue.
        required title: Located<Localised>,
        /// What it is, in one or two sentences.
        required description: Located<Localised>,
        /// Who publishes it.
        required publisher: Publisher,
        /// The address that the site is published at.
        required base_url: Located<BaseUrl>,
        /// The address that it was published at before, until the next release.
        optional moved_from: Option<BaseUrl>,
        /// Where a change to a text is proposed: an address from `https://` or `mailto:`, in which `{id}`, `{version}`, `{title}`, `{section}`, `{address}`, `{path}` and `{language}` are filled in.
        optional propose: Option<AddressTemplate>,
        /// Where the file of a text is edited: an address from `https://` with `{path}`, and the others where they help.
        optional edit: Option<FileTemplate>,
        /// The languages, the first one at the root of the site.
        required languages: Vec<Located<Language>>,
        /// The licence of the texts.
        required licence: Licence,
        /// Whether this is an example, which every page and document then says.
        optional example: bool,
        /// The folder below `themes/` that changes how the site looks; `default` if left out.
        optional theme: Option<Located<Slug>>,
        /// The capitals that requirement ids may begin with; any if left out.
        optional id_prefixes: Vec<Line>,
        /// The themes that requirements are sorted by, and what they are in a notice.
        required themes: Vec<NoticeTopic>,
        /// The goals that requirements contribute to.
        optional goals: Vec<Topic>,
        /// Which criterion of selection each qualification requirement is in a notice.
        optional selection_criteria: Vec<SelectionCriterion>,
        /// The formats of the documents that are published of categories, packages and the whole; all if left out.
        optional documents: Option<Vec<Located<DocumentFormat>>>,
        /// The formats of the documents of single versions; `docx` if left out, and if `documents` has it.
        optional single_documents: Option<Vec<Located<DocumentFormat>>>,
        /// The formats of the documents that earlier releases keep; if this and `documents` are left out, `docx`, `docx-buyer`, `xlsx-answers` and `xlsx-assessment` of categories and packages, and all but `zip` of the whole.
        optional earlier_documents: Option<Vec<Located<DocumentFormat>>>,
        /// The public key of minisign that the locks of releases are signed with, of whatever day.
        optional signing_key: Option<Located<Line>>,
        /// Such keys that hold for some days, so that one can take the place of another.
        optional signing_keys: Vec<SigningKey>,
        /// Pages that have moved: each with its old and its new address below the root of the site.
        optional redirects: Vec<Redirect>,
        /// Trade marks, origins and methods of production that need “eller likvärdigt” in a requirement.
        optional marks: Vec<Mark>,
        /// The limits of the rules of wording; their own if left out.
        optional wording: Option<Wording>,
        /// Single findings that are right as they are, each with the reason.
        optional allow: Vec<Allow>,
        /// Severities of rules by code: `error`, `warning` or `off`; not for form and integrity.
        optional rules: Severities,
    }
}

record! {
    /// A public key of minisign, and the locks that it may sign.
    pub struct SigningKey {
        /// The second line of `minisign.pub`.
        required key: Located<Line>,
        /// The first day of release that it signs.
        optional from: Option<Date>,
        /// The last day of release that it signs.
        optional to: Option<Date>,
    }
}

record! {
    /// Who publishes the catalogue.
    pub struct Publisher {
        /// The name.
        required name: Located<Localised>,
        /// The publisher's own site.
        optional url: Option<WebAddress>,
        /// The address of a function, never of a person.
        optional email: Option<Line>,
    }
}

record! {
    /// The licence of the texts.
    pub struct Licence {
        /// Its short name, as in `CC0-1.0`.
        required id: Line,
        /// Its name.
        required title: Located<Localised>,
        /// Where it can be read.
        required url: WebAddress,
    }
}

record! {
    /// A page that has moved.
    pub struct Redirect {
        /// The address that was published, below the root of the site.
        required from: PageAddress,
        /// The address that answers now.
        required to: Located<PageAddress>,
    }
}

record! {
    /// A goal: an id and its name.
    pub struct Topic {
        /// The id that requirements use.
        required id: Located<Slug>,
        /// The name.
        required title: Located<Localised>,
    }
}

/// What has an id and a name.
pub trait Named {
    fn id(&self) -> &Slug;
    fn title(&self) -> &Localised;
}

impl Named for Topic {
    fn id(&self) -> &Slug {
        &self.id
    }

    fn title(&self) -> &Localised {
        &self.title
    }
}

impl Named for NoticeTopic {
    fn id(&self) -> &Slug {
        &self.id
    }

    fn title(&self) -> &Localised {
        &self.title
    }
}

choice! {
    /// What a word is that singles out some suppliers (LOU 9 kap. 6 §).
    pub enum MarkKind {
        TradeMark = "trade-mark",
        Origin = "origin",
        Method = "method",
    }
}

record! {
    /// A word that may stand in a requirement only beside what is equivalent.
    pub struct Mark {
        /// The word or words, found with endings too.
        required word: Line,
        /// What it is.
        required kind: MarkKind,
    }
}

record! {
    /// A finding of a rule of law, wording, age or privacy that is right as it is in one text.
    pub struct Allow {
        /// The code of the rule, as `K301`.
        required rule: Located<Line>,
        /// The text: the name of its file without `.md`, as `SAR-001` or `SAR-001.en`, or its path below `content/`.
        required text: Located<Line>,
        /// Why it is right, for those who read it later.
        required reason: Line,
    }
}

record! {
    /// The limits of the rules of wording.
    pub struct Wording {
        /// Words and phrases that are too vague, in place of those that are built in; `*` ends a word that may go on.
        optional vague: Option<Vec<Line>>,
        /// The words that a sentence may have; 40 if left out.
        optional sentence_words: Option<u32>,
        /// The LIX that a Swedish text may have; 70 if left out.
        optional lix: Option<u32>,
    }
}

/// What a rule can weigh.
const SEVERITIES: [&str; 3] = ["error", "warning", "off"];

/// What a catalogue wants a rule to weigh; none turns it off.
#[derive(Clone, Debug, Default)]
pub struct Severities(BTreeMap<rule::Rule, Option<rule::Severity>>);

impl Value for Severities {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let RawKind::Table(table) = &raw.kind else {
            found.push(wrong_type(raw, say!("type-severities")).help(say!("severities-help")));
            return None;
        };
        let mut severities = BTreeMap::new();
        for entry in &table.entries {
            let Some(&rule) = rule::RULES.iter().find(|rule| rule.info().code == entry.key) else {
                let message = say!("rule-unknown", code = &entry.key);
                let named = rule::RULES.iter().find(|rule| rule.info().name == entry.key);
                let help = match named {
                    Some(rule) => say!("rule-code-help", code = rule.info().code),
                    None => say!("rule-unknown-help"),
                };
                found.push(
                    Diagnostic::new(rule::Rule::UnknownKey, entry.key_span, message)
                        .reason(say!("rule-unknown-reason"))
                        .help(help),
                );
                continue;
            };
            if always_holds(rule) {
                let message = say!("severity-fixed", code = &entry.key);
                found.push(
                    Diagnostic::new(rule::Rule::UnknownKey, entry.key_span, message)
                        .reason(say!("severity-fixed-reason"))
                        .help(say!("severity-fixed-help")),
                );
                continue;
            }
            let severity = match string(&entry.value, found) {
                Some("error") => Some(rule::Severity::Error),
                Some("warning") => Some(rule::Severity::Warning),
                Some("off") => None,
                Some(other) => {
                    let words = SEVERITIES.into_iter();
                    crate::field::choice::report_unknown(&entry.value, other, words, None, found);
                    continue;
                }
                None => continue,
            };
            severities.insert(rule, severity);
        }
        Some(Severities(severities))
    }

    fn stand_in() -> Self {
        Severities::default()
    }

    /// One field for each rule would be a form of its own.
    fn entry() -> Entry {
        Entry::InFile
    }

    fn schema() -> Object {
        let rules = rule::RULES.iter().filter(|rule| !always_holds(**rule)).map(|rule| rule.info());
        let rules = rules.fold(Object::new(), |all, rule| {
            // A schema speaks English, as its fields do.
            let reason = rule.reason.in_words(message::english());
            let about = format!("{}: {reason}", rule.name);
            all.set(rule.code, schema::one_of(SEVERITIES).set("description", about))
        });
        schema::of_type("object").set("properties", rules).set("additionalProperties", false)
    }
}

/// Rules whose severity cannot be changed.
fn always_holds(rule: rule::Rule) -> bool {
    matches!(rule.info().kind, rule::Kind::Form | rule::Kind::Integrity)
}

/// The catalogue's configuration.
#[derive(Clone, Debug)]
pub struct Config {
    pub fields: ConfigFields,
    languages: Vec<Language>,
}

impl Config {
    /// A catalogue always has a language; one that says nothing is Swedish.
    pub fn new(fields: ConfigFields) -> Config {
        let languages = fields.languages.iter().map(|one| one.value.clone()).collect();
        Config::with_languages(fields, languages)
    }

    /// With other languages than it lists, where its list cannot be relied on.
    pub fn with_languages(fields: ConfigFields, listed: Vec<Language>) -> Config {
        let mut languages: Vec<Language> = Vec::new();
        for language in listed {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        if languages.is_empty() {
            languages.extend(Language::parse("sv"));
        }
        Config { fields, languages }
    }

    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    pub fn first_language(&self) -> &Language {
        &self.languages[0]
    }

    /// Whether documents of a format are published of what holds several requirements.
    pub fn publishes(&self, format: DocumentFormat) -> bool {
        let listed = self.fields.documents.as_ref();
        listed.is_none_or(|listed| listed.iter().any(|one| one.value == format))
    }

    /// Whether they are of a single version. What is seldom asked for is not kept by the thousand.
    pub fn publishes_single(&self, format: DocumentFormat) -> bool {
        match &self.fields.single_documents {
            Some(listed) => listed.iter().any(|one| one.value == format),
            None => format == DocumentFormat::Docx && self.publishes(format),
        }
    }

    /// Whether a format that is published of something with several requirements is kept when a
    /// later release shows other texts. Unless the catalogue says otherwise, categories and packages
    /// keep what tenders and contracts that have begun go on with: the whole has the same texts to
    /// file and for programs.
    pub fn keeps(&self, format: DocumentFormat, is_whole: bool) -> bool {
        use DocumentFormat::{Docx, DocxBuyer, XlsxAnswers, XlsxAssessment, Zip};
        match (&self.fields.earlier_documents, &self.fields.documents) {
            (Some(listed), _) => listed.iter().any(|one| one.value == format),
            (None, Some(_)) => true,
            (None, None) if is_whole => format != Zip,
            (None, None) => matches!(format, Docx | DocxBuyer | XlsxAnswers | XlsxAssessment),
        }
    }

    /// What a rule weighs in this catalogue; none where it is off.
    pub fn severity(&self, rule: rule::Rule) -> Option<rule::Severity> {
        let chosen = self.fields.rules.0.get(&rule).copied();
        chosen.unwrap_or(Some(rule.info().severity))
    }
}
