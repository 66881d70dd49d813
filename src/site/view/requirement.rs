//! A requirement: its normative part set apart, what explains it, and its facts.

use super::category;
use super::consultations::ConsultationItem;
use super::downloads::Downloads;
use super::history::HistoryItem;
use super::ladder::{Ladder, compared, ladder};
use super::requirement_facts::ReferenceItem;
use super::requirement_relations::{RelationGroup, relations};
use super::requirement_summary::{Summary, summary};
use super::standing::StandingBar;
use super::untranslated::Untranslated;
use crate::address;
use crate::catalogue::id::RequirementId;
use crate::catalogue::section::Section;
use crate::catalogue::text::{BlockKind, Text};
use crate::catalogue::vocabulary::{DocumentFormat, Status};
use crate::json::Value;
use crate::phrasebook::Argument;
use crate::publication::Edition;
use crate::reading::facts::{
    AnswerItem, FollowUpItem, PlaceholderItem, SubstanceItem, UpstreamItem, ValueItem,
};
use crate::reading::normative::Normative;
use crate::reading::notice;
use crate::reading::shown::Shown;
use crate::reading::superseded::Old;
use crate::selection::link;
use crate::site::frame::{About, Frame};
use crate::site::html::{Html, linked_data, render, render_as_written};
use crate::site::page_context::{Link, PageContext};
use crate::site::propose::{Proposal, Subject};
use crate::site::theme::View;
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
pub struct RequirementPage {
    frame: Frame,
    standing: Option<StandingBar>,
    consultation: Option<ConsultationItem>,
    /// The parts of the page, for the way to each.
    contents: Vec<Link>,
    untranslated: Untranslated,
    id: String,
    version: String,
    title: String,
    /// The title of what is copied and cited.
    binding_title: String,
    /// Where the translation is of an earlier version: what is shown in its place.
    stale: Option<Stale>,
    summary: Summary,
    /// What other levels ask for in its place or beside it.
    ladder: Option<Ladder>,
    /// What the page that compares begins with.
    compared: String,
    /// The document for tenders, at hand with the text.
    word: Option<String>,
    /// What binds, which is all that is copied.
    normative: Normative<Layer>,
    lead: Option<String>,
    old: Option<StopBox>,
    /// Why it is asked for, and what buyers and suppliers are told beside what binds.
    motive: Option<Layer>,
    buyer: Option<Layer>,
    supplier: Option<Layer>,
    placeholders: Vec<PlaceholderItem>,
    /// Those that the text gives by itself.
    values: Vec<ValueItem>,
    substances: Vec<SubstanceItem>,
    references: Vec<ReferenceItem>,
    upstream: Option<UpstreamItem>,
    answer: AnswerItem,
    follow_up: Option<FollowUp>,
    /// What it is in a notice. What is only proposed or withdrawn is in none; what is superseded may
    /// still be in the notice of a result.
    notice_card: Vec<notice::Field>,
    relations: Vec<RelationGroup>,
    guidance: Vec<Link>,
    history: Vec<HistoryItem>,
    cite: String,
    permanent: String,
    /// Where a reader learns how a published version stands today.
    verify: Option<String>,
    /// The same for programs. A proposal is no criterion yet.
    linked_data: Option<Html>,
    downloads: Option<Downloads>,
    /// A proposal is commented on as its own box says.
    proposal: Option<Proposal>,
}

/// That the text is not to be used, and where to go instead.
#[derive(Serialize)]
struct StopBox {
    text: String,
    instead: Option<String>,
    reason: Option<String>,
}

/// How the requirement is followed up, and what is to be said of it.
#[derive(Serialize)]
struct FollowUp {
    #[serde(flatten)]
    facts: FollowUpItem,
    text: Option<Html>,
}

/// What binds is shown as it was written where its translation is of an earlier version.
#[derive(Serialize)]
struct Stale {
    lang: String,
    about: String,
    /// The page of the version that was translated.
    translated: Option<String>,
}

/// One layer of the text under its heading.
#[derive(Serialize)]
struct Layer {
    word: &'static str,
    heading: String,
    text: Html,
}

impl View for RequirementPage {
    const TEMPLATE: &'static str = "pages/requirement.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, id: &RequirementId, linked: Option<Value>) -> RequirementPage {
    let one = &here.catalogue().requirements[id];
    let shown = Shown { one, translation: one.translations.get(here.language).map(|own| &**own) };
    let fields = &one.fields;
    let version = fields.version.value;
    let title = shown.translation.map_or(&fields.title, |own| &own.fields.title).to_string();
    let binding_title = shown.binding().map_or(&fields.title, |own| &own.fields.title).to_string();
    let (words, guide) = (here.words(), here.guide());
    let description = words.format(
        "requirement-about",
        &[
            ("id", Argument::Text(id.to_string())),
            (
                "type",
                Argument::Text(
                    words.get(&format!("type-{}", fields.r#type.value.word())).to_lowercase(),
                ),
            ),
            (
                "level",
                Argument::Text(words.get(&format!("level-{}", fields.level.word())).to_lowercase()),
            ),
        ],
    );
    let mut trail = category::trail(here, &one.category);
    trail.extend(here.category(&one.category));
    let is_in_consultation = *here.address == here.root().consultation(id);
    let about = About {
        title: &title,
        description: &description,
        trail,
        address: &|root| match is_in_consultation {
            true => root.consultation(id),
            false if here.is_frozen => root.version(id, version),
            false => root.requirement(id),
        },
        is_translated: &|language| match is_in_consultation || here.is_frozen {
            true => one.translation_of_its_version(language).is_some(),
            false => one.translations.contains_key(language),
        },
        is_stale: shown.is_stale(),
    };
    // What is published is cited by the address of its version.
    let address = match here.edition {
        Edition::Draft => here.address.clone(),
        Edition::Release(_) => here.version_address(one),
    };
    let permanent = address.absolute(here.base_url());
    let normative = Normative::of(guide, &shown, |section, text| Layer {
        word: section.word(),
        heading: words.get(&crate::strings::section_id(section)),
        text: render_as_written(text, here, &format!("{}-", section.word())),
    });
    let mut frame = Frame::new(here, about);
    frame.feed = here.feeds(&here.root().requirement_feed(id)).filter(|_| !is_in_consultation);
    let markdown = here.href(&address::markdown(here.address));
    frame.markdown = (!is_in_consultation).then_some(markdown);
    let downloads =
        (!is_in_consultation).then(|| Downloads::of_version(here, id, version)).flatten();
    let mut page = RequirementPage {
        frame,
        standing: StandingBar::of(here, id, version).filter(|_| !is_in_consultation),
        consultation: ConsultationItem::of(here, one).filter(|_| is_in_consultation),
        contents: Vec::new(),
        untranslated: Untranslated::of(here, &shown),
        id: id.to_string(),
        version: fields.version.value.to_string(),
        summary: summary(here, &shown),
        ladder: ladder(here, one),
        compared: compared(here, one),
        lead: normative.lead(words),
        old: Old::of(guide, id, version).filter(|_| !is_in_consultation).map(|old| StopBox {
            instead: old.instead.as_ref().map(|address| here.href(address)),
            reason: fields.withdrawn.as_ref().map(|own| own.reason.to_string()),
            text: old.text,
        }),
        motive: layer(here, &shown, Section::Motive),
        buyer: layer(here, &shown, Section::Guidance),
        supplier: layer(here, &shown, Section::Supplier),
        placeholders: PlaceholderItem::all(&shown),
        values: match normative.values.is_empty() {
            true => ValueItem::all(guide, &shown),
            false => Vec::new(),
        },
        substances: match normative.substances.is_empty() {
            true => SubstanceItem::all(guide, &shown),
            false => Vec::new(),
        },
        normative,
        references: ReferenceItem::all(here, &fields.derived_from),
        upstream: UpstreamItem::of(guide, &shown),
        answer: AnswerItem::of(guide, &shown),
        follow_up: FollowUpItem::of(&shown)
            .map(|facts| FollowUp { facts, text: layer_text(here, &shown, Section::FollowUp) }),
        notice_card: match is_in_consultation || fields.status == Status::Withdrawn {
            true => Vec::new(),
            false => notice::card(&[notice::facts(guide, &shown)], &notice::Wording::of(words)),
        },
        relations: relations(here, one),
        guidance: fields.guidance.iter().filter_map(|id| here.guidance(&id.value)).collect(),
        history: HistoryItem::all(here, &shown)
            .into_iter()
            .filter(|_| !is_in_consultation)
            .collect(),
        cite: words.format(
            "cite",
            &[
                ("catalogue", Argument::Text(here.local(&here.catalogue().config.fields.title))),
                ("id", Argument::Text(id.to_string())),
                ("version", Argument::Text(fields.version.value.to_string())),
                ("title", Argument::Text(binding_title.clone())),
                ("address", Argument::Text(permanent.clone())),
            ],
        ),
        word: downloads.as_ref().and_then(|list| list.href_of(DocumentFormat::Docx)),
        downloads,
        linked_data: linked.as_ref().map(linked_data),
        permanent,
        verify: matches!(here.edition, Edition::Release(_)).then(|| {
            let page = here.href(&here.root().verify());
            format!("{page}#{}", link::fragment([(id, version)].into_iter()))
        }),
        stale: stale(here, &shown),
        proposal: None,
        binding_title,
        title,
    };
    page.contents = contents(here, &page);
    if !is_in_consultation {
        page.proposal = proposal(here, id, &page);
    }
    page
}

/// The way to each part of the page that it has.
fn contents(here: &PageContext, page: &RequirementPage) -> Vec<Link> {
    let words = here.words();
    let part = |is_there: bool, anchor: &str, id: &str| {
        is_there.then(|| Link { title: words.get(id), href: format!("#{anchor}"), lang: None })
    };
    let parts = [
        part(true, "normative", "section-normative"),
        part(true, "evidence", "section-evidence"),
        part(page.motive.is_some(), Section::Motive.word(), "section-motive"),
        part(page.downloads.is_some(), "_downloads", "downloads"),
        part(true, "_for-buyer", "role-buyer"),
        part(true, "_for-supplier", "role-supplier"),
        part(page.follow_up.is_some(), "_for-reviewer", "role-auditor"),
        part(true, "_facts", "facts"),
        part(!page.history.is_empty(), "_history", "history"),
    ];
    parts.into_iter().flatten().collect()
}

fn proposal(here: &PageContext, id: &RequirementId, page: &RequirementPage) -> Option<Proposal> {
    let working = here.site.publication.working.requirement(id);
    let origin = working.and_then(|one| {
        let own = one.translations.get(here.language).map(|own| &own.origin);
        Subject::origin(here, &one.origin, own)
    });
    let subject = Subject {
        id: &page.id,
        version: page.version.clone(),
        title: &page.title,
        origin,
        contents: &page.contents,
    };
    Proposal::of(here, &subject)
}

fn stale(here: &PageContext, shown: &Shown) -> Option<Stale> {
    let own = shown.translation.filter(|_| shown.is_stale())?;
    let (version, translated) = (shown.one.fields.version.value, own.fields.version.value);
    let about = here.words().format(
        "stale-binding",
        &[
            ("version", Argument::Text(version.to_string())),
            ("translated", Argument::Text(translated.to_string())),
        ],
    );
    let history = here.site.publication.releases.history(&shown.one.id).iter();
    let mut published = history.filter(|edition| edition.version == translated);
    let has_page = published.any(|edition| edition.translated.contains_key(here.language));
    let page = here.root().version(&shown.one.id, translated);
    Some(Stale {
        lang: here.first().to_string(),
        about,
        translated: has_page.then(|| here.href(&page)),
    })
}

fn layer_text(here: &PageContext, shown: &Shown, section: Section) -> Option<Html> {
    let body = shown.translation.map_or(&*shown.one.body, |own| &own.body);
    let text = &body.get(&section)?.text;
    let prefix = format!("{}-", section.word());
    Some(render(&deeper(text, section), here, &prefix))
}

/// What is said to one role stands below its heading, one level further down.
fn deeper(text: &Text, section: Section) -> Cow<'_, Text> {
    let has_heading = |text: &Text| {
        text.blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading { .. }))
    };
    if section == Section::Motive || !has_heading(text) {
        return Cow::Borrowed(text);
    }
    let mut text = text.clone();
    for block in &mut text.blocks {
        if let BlockKind::Heading { level, .. } = &mut block.kind {
            *level = (*level + 1).min(6);
        }
    }
    Cow::Owned(text)
}

fn layer(here: &PageContext, shown: &Shown, section: Section) -> Option<Layer> {
    Some(Layer {
        word: section.word(),
        heading: here.words().get(&crate::strings::section_id(section)),
        text: layer_text(here, shown, section)?,
    })
}
