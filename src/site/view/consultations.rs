//! What may be commented on: requirements in the working files that are not decided yet.

use crate::catalogue::requirement::Requirement;
use crate::reading::label::{Label, label};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct Consultations {
    frame: Frame,
    title: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    id: String,
    #[serde(flatten)]
    link: Link,
    version: String,
    level: Label,
    r#type: Label,
    /// Whether an earlier version of it is published.
    is_change: bool,
    #[serde(flatten)]
    consultation: ConsultationItem,
}

/// When, where and on what opinions are wanted.
#[derive(Serialize)]
pub struct ConsultationItem {
    from: String,
    to: String,
    question: String,
    answers_to: String,
    /// The language of the question, where it is not that of the page.
    question_lang: Option<String>,
}

impl ConsultationItem {
    pub fn of(here: &PageContext, one: &Requirement) -> Option<ConsultationItem> {
        let consultation = one.fields.consultation.as_ref()?;
        let own = one.translation_of_its_version(here.language);
        let own = own.and_then(|own| own.fields.consultation_question.as_ref());
        Some(ConsultationItem {
            from: here.words().date(consultation.from.value),
            to: here.words().date(consultation.to.value),
            question: own.unwrap_or(&consultation.question).to_string(),
            answers_to: consultation.answers_to.to_string(),
            question_lang: (own.is_none() && !here.is_first()).then(|| here.first().to_string()),
        })
    }
}

impl View for Consultations {
    const TEMPLATE: &'static str = "pages/consultations.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> Consultations {
    let words = here.words();
    let title = words.get("consultations");
    let description = words.get("consultations-about");
    let about = About::everywhere(&title, &description, &|root| root.consultations());
    let mut open: Vec<&Requirement> = here.site.publication.in_consultation().collect();
    open.sort_by_key(|one| {
        (one.fields.consultation.as_ref().map(|consultation| consultation.to.value), &one.id)
    });
    Consultations {
        frame: Frame::new(here, about),
        items: open.into_iter().filter_map(|one| item(here, one)).collect(),
        title,
    }
}

fn item(here: &PageContext, one: &Requirement) -> Option<Item> {
    let (words, fields) = (here.words(), &one.fields);
    Some(Item {
        id: one.id.to_string(),
        link: here.consultation(one),
        version: fields.version.value.to_string(),
        level: label(words, "level", fields.level.word()),
        r#type: label(words, "type", fields.r#type.value.word()),
        is_change: !here.site.publication.releases.history(&one.id).is_empty(),
        consultation: ConsultationItem::of(here, one)?,
    })
}
