//! Data as JSON text, as the files of the index hold it.

#[derive(Clone, Debug)]
pub enum Json {
    Nothing,
    Is(bool),
    Number(usize),
    Text(String),
    List(Vec<Json>),
    /// In the order in which they are written.
    Fields(Vec<(&'static str, Json)>),
}

impl Json {
    pub fn list<T: Into<Json>>(items: impl IntoIterator<Item = T>) -> Json {
        Json::List(items.into_iter().map(Into::into).collect())
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(text.to_string())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::Text(text)
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Json {
        Json::Text(text.clone())
    }
}

impl From<usize> for Json {
    fn from(number: usize) -> Json {
        Json::Number(number)
    }
}

impl From<bool> for Json {
    fn from(is: bool) -> Json {
        Json::Is(is)
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(one: Option<T>) -> Json {
        one.map_or(Json::Nothing, Into::into)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(list: Vec<T>) -> Json {
        Json::list(list)
    }
}

impl Json {
    pub fn write(&self, out: &mut String) {
        match self {
            Json::Nothing => out.push_str("null"),
            Json::Is(is) => out.push_str(if *is { "true" } else { "false" }),
            Json::Number(number) => out.push_str(&number.to_string()),
            Json::Text(text) => quote(text, out),
            Json::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    out.push_str(if at > 0 { "," } else { "" });
                    item.write(out);
                }
                out.push(']');
            }
            Json::Fields(fields) => {
                out.push('{');
                for (at, (name, value)) in fields.iter().enumerate() {
                    out.push_str(if at > 0 { "," } else { "" });
                    quote(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// Writes a text between quotes.
pub fn quote(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_special) {
        out.push_str(&rest[..at]);
        let mut chars = rest[at..].chars();
        match chars.next().unwrap_or_default() {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            // These end a line in scripts of old browsers.
            c @ ('\u{2028}' | '\u{2029}' | ..' ') => {
                out.push_str(&format!("\\u{:04x}", c as u32));
            }
            c => out.push(c),
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// Whether a character that begins so may have to be written otherwise.
fn is_special(byte: u8) -> bool {
    /// How U+2028 and U+2029 begin, and dashes too.
    const LINE: u8 = 0xE2;
    byte < b' ' || matches!(byte, b'"' | b'\\' | LINE)
}
