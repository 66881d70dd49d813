//! A document without a form: everything that a bundle says, in the order in which it says it.
//! Word, PDF, Excel, CSV and what is pasted are all made from it, so that they say the same.

use super::prose::{Prose, Show, mark, value_or_key};
use crate::reading::facts::{AnswerItem, FollowUpItem, SubstanceItem, UpstreamItem, ValueItem};
use crate::reading::label::Label;
use crate::reading::normative::Normative;
use crate::reading::notice::Field;
use crate::reading::superseded::Old;
use crate::selection::{Procurement, link};
use crate::words::Words;
use serde::Serialize;

/// The longest address that word processors follow.
const LONGEST_LINK: usize = 2000;

#[derive(Clone, Debug, Serialize)]
pub struct Outline {
    /// The language of the document, as in `sv`.
    pub language: String,
    pub about: About,
    /// By type, in the order in which a buyer needs them; only those that hold something.
    pub groups: Vec<Group>,
    /// What the buyer has filled in, in the order of the keys.
    pub filled: Vec<FilledIn>,
    /// What the selection is in a notice, for the buyer.
    pub notice: Vec<Field>,
}

/// What every document says about itself.
#[derive(Clone, Debug, Serialize)]
pub struct About {
    /// What was selected, as in `Sårvård och kompression`.
    pub selection: String,
    /// The procurement that it is for, as far as it is known.
    pub procurement: Procurement,
    pub catalogue: String,
    /// Where the site of the catalogue begins.
    pub catalogue_address: String,
    pub publisher: String,
    /// The name of the release; none for work that is not published.
    pub release: Option<String>,
    /// The day of the release, for people and for programs.
    pub date: Option<String>,
    /// The latest release that shows the selection unchanged, where it is another.
    pub unchanged_in: Option<String>,
    pub iso_date: Option<String>,
    pub licence: LicenceFacts,
    /// That these are not adopted requirements, where that is so.
    pub example: Option<String>,
    /// Where the selection stands on the web.
    pub address: String,
    /// The page that says whether texts are in force.
    pub verify: String,
    /// The SHA-256 of which versions were selected and of their sealed texts.
    pub checksum: String,
    /// What to know before the selection is used.
    pub intro: Vec<String>,
    /// The role or group that answers for the selection, which is named in the first language.
    pub owner: Option<String>,
    /// That language, where it is another than the document's.
    pub first: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct LicenceFacts {
    pub id: String,
    pub title: String,
    pub address: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct FilledIn {
    pub key: String,
    pub value: String,
    /// The requirements that the value stands in.
    pub ids: Vec<String>,
}

/// The requirements of one of the four types in the act.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Counts from one, also where a type before it holds nothing.
    pub number: usize,
    pub r#type: Label,
    /// The type in the plural.
    pub heading: String,
    /// The paragraph of law that the type rests on, and when it is to be met.
    pub about: String,
    pub items: Vec<Item>,
}

/// One requirement.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// The number of its group and its own in it, as in `2.3`.
    pub number: String,
    pub id: String,
    pub version: String,
    /// The id and the version as they are cited, as in `SAR-001 version 2.0`.
    pub cite: String,
    /// That the version is not in force, where that is so.
    pub old: Option<Old>,
    /// The page of this version for ever.
    pub address: String,
    /// A name for bookmarks: the id in small letters.
    pub anchor: String,
    pub title: String,
    /// The language of its texts where it is not translated into that of the document.
    pub lang: Option<String>,
    pub r#type: Label,
    pub level: Label,
    pub scope: Label,
    pub category: String,
    /// Whether the supplier answers for each article.
    pub per_article: bool,
    /// Why it is in the selection, or how it is used there.
    pub note: Option<String>,
    /// What binds the supplier, and nothing else.
    pub normative: Normative<Prose>,
    pub placeholders: Vec<Placeholder>,
    /// Every value and every substance, also those that the text gives.
    pub values: Vec<ValueItem>,
    pub substances: Vec<SubstanceItem>,
    pub answer: AnswerItem,
    pub follow_up: Option<FollowUpItem>,
    pub upstream: Option<UpstreamItem>,
    /// What explains and is not pasted, in the order of the headings.
    pub explanations: Vec<Explanation>,
    /// The SHA-256 of its sealed text in the first language.
    pub sha256: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Placeholder {
    pub key: String,
    pub question: String,
    pub example: Option<String>,
    pub default: Option<String>,
    /// What the buyer has filled in.
    pub value: Option<String>,
}

/// A layer of the text that explains.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    pub word: &'static str,
    pub heading: String,
    pub text: Prose,
}

impl Item {
    /// The id and the version for programs, as in `SAR-001@2.0`.
    pub fn key(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }

    /// The same with a mark at each place that is to be filled in, which a value can replace later.
    pub fn marked(&self) -> Item {
        let mut own = self.clone();
        let text = |text: &Prose| text.filled(&|key| mark(key));
        own.normative.text = self.normative.text.as_ref().map(text);
        own.normative.evidence = self.normative.evidence.as_ref().map(text);
        own
    }

    /// The text, or none of it.
    pub fn text(&self) -> &Prose {
        static NOTHING: Prose = Prose { blocks: Vec::new(), notes: Vec::new() };
        self.normative.text.as_ref().unwrap_or(&NOTHING)
    }

    /// All that binds but the evidence, as plain lines.
    pub fn binding(&self, words: Words) -> String {
        self.binding_with(words, &value_or_key)
    }

    /// The same, with placeholders in other words.
    pub fn binding_with(&self, words: Words, show: Show) -> String {
        let mut lines = vec![self.text().plain_with(show)];
        let beside = self.normative.lines_beside(words);
        if !beside.is_empty() {
            lines.push(String::new());
            lines.extend(beside);
        }
        lines.join("\n")
    }
}

impl Outline {
    /// The requirements that are not in force.
    pub fn old(&self) -> impl Iterator<Item = (&Item, &Old)> {
        self.items().filter_map(|item| Some((item, item.old.as_ref()?)))
    }

    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.groups.iter().flat_map(|group| &group.items)
    }

    /// The address that says of every requirement whether it is in force: the page alone where the
    /// address would be longer than word processors follow.
    pub fn verify_link(&self) -> String {
        let fragment = link::fragment(self.items().map(|item| (&item.id, &item.version)));
        let link = format!("{}#{fragment}", self.about.verify);
        if link.len() > LONGEST_LINK { self.about.verify.clone() } else { link }
    }

    /// The id of what every page says of requirements that are not in force.
    pub fn old_head(&self) -> Option<&'static str> {
        match self.old().count() {
            0 => None,
            count if count == self.items().count() => Some("old-head"),
            _ => Some("old-head-some"),
        }
    }

    /// The release, or that there is none.
    pub fn is_draft(&self) -> bool {
        self.about.release.is_none()
    }
}
