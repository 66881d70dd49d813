//! Every field of the files of open data, as the schemas describe them.

use crate::reading::open_data::{Field, Fields, Shape, Type};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use crate::words::Words;
use serde::Serialize;

#[derive(Serialize)]
pub struct DataFields {
    frame: Frame,
    title: String,
    around: Vec<FieldRow>,
    files: Vec<FileRow>,
    types: Vec<TypeItem>,
    /// The language of the descriptions, where it is not that of the page.
    schema_lang: Option<&'static str>,
}

#[derive(Serialize)]
struct FileRow {
    schema: Link,
    data: ShapeItem,
}

#[derive(Serialize)]
struct TypeItem {
    name: String,
    about: String,
    fields: Vec<FieldRow>,
    words: Vec<Word>,
}

#[derive(Serialize)]
struct Word {
    word: String,
    about: String,
}

#[derive(Serialize)]
struct FieldRow {
    name: String,
    shape: ShapeItem,
    is_required: bool,
    about: String,
}

/// What a value can be, in words, with the record that it is.
#[derive(Serialize)]
struct ShapeItem {
    words: String,
    of: Option<String>,
    values: Vec<String>,
}

impl View for DataFields {
    const TEMPLATE: &'static str = "pages/data_fields.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

/// Schemas are written in English.
const SCHEMA_LANGUAGE: &str = "en";

pub fn view(here: &PageContext, fields: Fields) -> DataFields {
    let words = here.words();
    let title = words.get("data-fields");
    let description = words.get("data-fields-about");
    let open_data = here.href(&here.root().open_data());
    let about = About {
        trail: vec![Link { title: words.get("open-data"), href: open_data, lang: None }],
        ..About::everywhere(&title, &description, &|root| root.data_fields())
    };
    let file = |one: crate::reading::open_data::FileShape| FileRow {
        schema: Link {
            title: one.schema.path().to_string(),
            href: here.href(&one.schema),
            lang: None,
        },
        data: shape(words, one.data),
    };
    DataFields {
        frame: Frame::new(here, about),
        around: rows(words, fields.around),
        files: fields.files.into_iter().map(file).collect(),
        types: fields.types.into_iter().map(|one| item(words, one)).collect(),
        schema_lang: (&**here.language != SCHEMA_LANGUAGE).then_some(SCHEMA_LANGUAGE),
        title,
    }
}

fn item(words: Words, one: Type) -> TypeItem {
    let meanings = one.words.into_iter().map(|(word, about)| Word { word, about });
    TypeItem {
        name: one.name,
        about: one.about,
        fields: rows(words, one.fields),
        words: meanings.collect(),
    }
}

fn rows(words: Words, fields: Vec<Field>) -> Vec<FieldRow> {
    let row = |one: Field| FieldRow {
        name: one.name,
        shape: shape(words, one.shape),
        is_required: one.is_required,
        about: one.about,
    };
    fields.into_iter().map(row).collect()
}

fn shape(words: Words, one: Shape) -> ShapeItem {
    let manner = match (one.is_list, one.is_by_language) {
        (true, true) => Some("shape-lists"),
        (true, false) => Some("shape-list"),
        (false, true) => Some("shape-by-language"),
        (false, false) => None,
    };
    let single = one.word.map(|word| format!("shape-{word}"));
    let all = manner.map(str::to_string).into_iter().chain(single);
    let all: Vec<String> = all.map(|id| words.get(&id)).collect();
    ShapeItem { words: all.join(" "), of: one.of, values: one.words }
}
