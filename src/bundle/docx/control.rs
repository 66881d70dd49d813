//! Content controls: the fields of the document that a buyer fills in.

use super::style;
use super::writer::{Look, Writer};
use super::xml::{inert, short};
use crate::bundle::outline::{Item, Placeholder};
use crate::markup;

/// The longest name of a control that word processors take.
const LONGEST_NAME: usize = 64;

/// A place to fill in. Its question is the title that is shown when the buyer enters it; its tag is
/// how `krav bundle --set` names it.
pub fn placeholder(writer: &mut Writer, item: &Item, one: &Placeholder, look: Look) {
    let form = form(item, one);
    let shown = Look { style: Some(style::PLACEHOLDER), ..look };
    let mark = format!("[{}]", one.key);
    to_fill(writer, &one.key, &form, &mark, (shown, look));
}

/// A place on the cover, with what belongs there in brackets while it is empty.
pub fn on_cover(writer: &mut Writer, key: &str, title: &str) {
    let form = Form { title: title.to_string(), tag: format!("bilaga:{key}") };
    let shown = Look { style: Some(style::PLACEHOLDER), ..Look::PLAIN };
    let mark = format!("[{}]", title.to_lowercase());
    to_fill(writer, key, &form, &mark, (shown, Look::PLAIN));
}

/// What a place is while it is empty, and with what is filled in.
fn to_fill(writer: &mut Writer, key: &str, form: &Form, mark: &str, (shown, look): (Look, Look)) {
    let empty = writer.apart(|writer| {
        control(writer, form, "<w:showingPlcHdr/><w:text/>", |writer| writer.text(mark, shown));
    });
    let full = writer.apart(|writer| {
        control(writer, form, "<w:text/>", |writer| writer.run(look, VALUE));
    });
    writer.field_to_fill(key, empty, full);
}

/// What is filled in, as the text of a run.
pub const VALUE: &str = "<w:t xml:space=\"preserve\">&value;</w:t>";

struct Form {
    title: String,
    tag: String,
}

fn form(item: &Item, one: &Placeholder) -> Form {
    Form { title: one.question.clone(), tag: format!("{}:{}", item.id, one.key) }
}

fn control(
    writer: &mut Writer,
    form: &Form,
    kind: &'static str,
    content: impl FnOnce(&mut Writer),
) {
    let id = writer.id();
    let (title, tag) = (short(&form.title, LONGEST_NAME), short(&form.tag, LONGEST_NAME));
    writer.put(markup!("<w:sdt><w:sdtPr><w:alias w:val=\"{}\"/><w:tag w:val=\"{}\"/><w:id w:val=\"{}\"/>{}</w:sdtPr><w:sdtContent>", inert(&title), inert(&tag), id, kind));
    content(writer);
    writer.put("</w:sdtContent></w:sdt>");
}
