//! Content controls: the fields of the document that a buyer fills in or ticks.

use super::style;
use super::writer::{Look, Writer};
use super::xml::{inert, short};
use crate::bundle::outline::{Item, Placeholder};

/// The longest name of a control that word processors take.
const LONGEST_NAME: usize = 64;

/// A place to fill in. Its question is the title that is shown when the buyer enters it; its tag is
/// how `krav bundle --set` names it.
pub fn placeholder(writer: &mut Writer, item: &Item, one: &Placeholder, look: Look) {
    let form = form(item, one);
    match &one.value {
        Some(value) => control(writer, &form, "<w:text/>", |writer| writer.text(value, look)),
        None => {
            let shown = Look { style: Some(style::PLACEHOLDER), ..look };
            control(writer, &form, "<w:showingPlcHdr/><w:text/>", |writer| {
                writer.text(&format!("[{}]", one.key), shown);
            });
        }
    }
}

struct Form {
    title: String,
    tag: String,
}

fn form(item: &Item, one: &Placeholder) -> Form {
    Form { title: one.question.clone(), tag: format!("{}:{}", item.id, one.key) }
}

/// A box to tick, with its words.
pub fn tick(writer: &mut Writer, item: &Item, tag: &str, words: &str) {
    let form = Form { title: words.to_string(), tag: format!("{}:{tag}", item.id) };
    let kind = concat!(
        r#"<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>"#,
        r#"<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>"#,
    );
    control(writer, &form, kind, |writer| {
        writer.put(concat!(
            r#"<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr>"#,
            "<w:t>☐</w:t></w:r>",
        ));
    });
    writer.text(&format!("\u{a0}{words}"), Look::PLAIN);
}

fn control(writer: &mut Writer, form: &Form, kind: &str, content: impl FnOnce(&mut Writer)) {
    let id = writer.id();
    let (title, tag) = (short(&form.title, LONGEST_NAME), short(&form.tag, LONGEST_NAME));
    writer.put(&format!(
        "<w:sdt><w:sdtPr><w:alias w:val=\"{}\"/><w:tag w:val=\"{}\"/><w:id w:val=\"{id}\"/>{kind}</w:sdtPr><w:sdtContent>",
        inert(&title),
        inert(&tag),
    ));
    content(writer);
    writer.put("</w:sdtContent></w:sdt>");
}
