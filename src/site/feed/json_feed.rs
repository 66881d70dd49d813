//! A feed in JSON Feed 1.1.

use super::{Entry, Feed, stamp};
use crate::json::{self, Object, Value};

pub fn write(feed: &Feed, base_url: &str) -> String {
    let author = Object::new().set("name", feed.publisher.as_str());
    let whole = Object::new()
        .set("version", "https://jsonfeed.org/version/1.1")
        .set("title", feed.title.as_str())
        .set("home_page_url", feed.page.absolute(base_url))
        .set("feed_url", feed.json.absolute(base_url))
        .maybe("description", feed.older.as_deref())
        .set("language", &**feed.language)
        .list("authors", vec![author.into()])
        .set("items", feed.entries.iter().map(|one| item(one, base_url)).collect::<Vec<Value>>());
    json::pretty(&Value::from(whole))
}

fn item(one: &Entry, base_url: &str) -> Value {
    let tags = one.terms.iter().map(|&word| Value::from(word)).collect();
    Object::new()
        .set("id", one.id(base_url))
        .set("url", one.link.absolute(base_url))
        .set("title", one.heading.as_str())
        .set("content_text", one.text.as_str())
        .set("date_published", stamp(one.date()))
        .maybe("language", one.lang.map(|own| &**own))
        .list("tags", tags)
        .into()
}
