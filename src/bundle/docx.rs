//! Word: the requirements as an annex to procurement documents, ready to be filled in. Written part
//! by part, since no library gives the same bytes twice and says what a screen reader needs.

mod appendix;
mod control;
mod cover;
mod item;
mod numbering;
mod package;
mod prose;
mod style;
mod table;
mod writer;
mod xml;

use self::writer::{Form, Look, Writer};
use super::outline::{Group, Item};
use super::request::{Made, Request};

/// How much of the requirements a document holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// With what explains them.
    Whole,
    /// What is asked and how it is proven.
    Normative,
}

/// The annex, with motives and guidance in an appendix.
pub fn annex(request: &Request) -> Made {
    make(request, Extent::Whole)
}

/// What is asked and how it is proven, and nothing else.
pub fn normative(request: &Request) -> Made {
    make(request, Extent::Normative)
}

fn make(request: &Request, extent: Extent) -> Made {
    let outline = request.outline;
    let mut writer = Writer::new(request.words);
    let text = writer.apart(|writer| {
        cover::write(writer, outline, extent);
        let has_contents = outline.items().count() > 1;
        if has_contents {
            cover::contents(writer, outline, extent);
        }
        for (at, group) in outline.groups.iter().enumerate() {
            write_group(writer, group, extent, has_contents && at == 0);
        }
        if extent == Extent::Whole {
            appendix::write(writer, outline);
        }
        writer.end_on_text(style::NORMAL);
    });
    package::pack(&mut writer, &text, outline, extent)
}

fn write_group(writer: &mut Writer, group: &Group, extent: Extent, starts_page: bool) {
    let form = Form { starts_page, ..Form::of(style::HEADINGS[0]) };
    writer.paragraph(form, |writer| {
        writer.bookmark(&group_bookmark(group), |writer| {
            writer.text(&format!("{} {}", group.number, group.heading), Look::PLAIN);
        });
    });
    writer.line(Form::kept(style::FACTS), &group.about);
    group.items.iter().for_each(|item| item::write(writer, item, extent));
}

/// Whether anything explains a requirement.
fn explained(item: &Item) -> bool {
    !item.explanations.is_empty() || item.follow_up.is_some()
}

/// The bookmarks. An id may stand in a document in two versions, so its number is used.
const APPENDIX: &str = "bilaga";

fn group_bookmark(group: &Group) -> String {
    format!("del_{}", group.number)
}

fn requirement_bookmark(item: &Item) -> String {
    format!("krav_{}", item.number.replace('.', "_"))
}

fn explanation_bookmark(item: &Item) -> String {
    format!("motiv_{}", item.number.replace('.', "_"))
}
