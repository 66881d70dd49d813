//! Data as JSON text, as the files of the index hold it.

use std::fmt::{Display, Formatter, Result, Write};

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

impl Display for Json {
    fn fmt(&self, f: &mut Formatter) -> Result {
        match self {
            Json::Nothing => f.write_str("null"),
            Json::Is(is) => write!(f, "{is}"),
            Json::Number(number) => write!(f, "{number}"),
            Json::Text(text) => quoted(text, f),
            Json::List(items) => {
                f.write_char('[')?;
                for (at, item) in items.iter().enumerate() {
                    f.write_str(if at > 0 { "," } else { "" })?;
                    item.fmt(f)?;
                }
                f.write_char(']')
            }
            Json::Fields(fields) => {
                f.write_char('{')?;
                for (at, (name, value)) in fields.iter().enumerate() {
                    f.write_str(if at > 0 { "," } else { "" })?;
                    quoted(name, f)?;
                    f.write_char(':')?;
                    value.fmt(f)?;
                }
                f.write_char('}')
            }
        }
    }
}

fn quoted(text: &str, f: &mut Formatter) -> Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            // These end a line in scripts of old browsers.
            '\u{2028}' | '\u{2029}' => write!(f, "\\u{:04x}", c as u32)?,
            c if c < ' ' => write!(f, "\\u{:04x}", c as u32)?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}
