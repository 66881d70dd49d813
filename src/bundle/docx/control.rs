//! Content controls: the fields of the document that a buyer fills in or ticks.

use super::pen::{Look, Pen};
use super::style;
use super::xml::{inert, short};
use crate::bundle::outline::{Item, Placeholder};

/// The longest name of a control that word processors take.
const LONGEST_NAME: usize = 64;

/// A place to fill in. Its question is the title that is shown when the buyer enters it; its tag is
/// how `krav bundle --set` names it.
pub fn placeholder(pen: &mut Pen, item: &Item, one: &Placeholder, look: Look) {
    let form = form(item, one);
    match &one.value {
        Some(value) => control(pen, &form, "<w:text/>", |pen| pen.text(value, look)),
        None => {
            let shown = Look { style: Some(style::PLACEHOLDER), ..look };
            control(pen, &form, "<w:showingPlcHdr/><w:text/>", |pen| {
                pen.text(&format!("[{}]", one.key), shown);
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
pub fn tick(pen: &mut Pen, item: &Item, tag: &str, words: &str) {
    let form = Form { title: words.to_string(), tag: format!("{}:{tag}", item.id) };
    let kind = concat!(
        r#"<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>"#,
        r#"<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>"#,
    );
    control(pen, &form, kind, |pen| {
        pen.put(concat!(
            r#"<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr>"#,
            "<w:t>☐</w:t></w:r>",
        ));
    });
    pen.text(&format!("\u{a0}{words}"), Look::PLAIN);
}

fn control(pen: &mut Pen, form: &Form, kind: &str, content: impl FnOnce(&mut Pen)) {
    let id = pen.id();
    let (title, tag) = (short(&form.title, LONGEST_NAME), short(&form.tag, LONGEST_NAME));
    pen.put(&format!(
        "<w:sdt><w:sdtPr><w:alias w:val=\"{}\"/><w:tag w:val=\"{}\"/><w:id w:val=\"{id}\"/>{kind}</w:sdtPr><w:sdtContent>",
        inert(&title),
        inert(&tag),
    ));
    content(pen);
    pen.put("</w:sdtContent></w:sdt>");
}
