//! Words that say what a number is: that of a thing, or that of a person.

/// Beginnings of words before numbers of things.
const THINGS: &[&str] = &[
    "art",
    "artikel",
    "article",
    "batch",
    "beställning",
    "best",
    "cas",
    "code",
    "cpv",
    "diarie",
    "dnr",
    "designation",
    "ean",
    "eli",
    "gtin",
    "id",
    "isbn",
    "issn",
    "iso",
    "katalog",
    "catalogue",
    "kod",
    "lot",
    "nsn",
    "order",
    "org",
    "organisation",
    "produkt",
    "product",
    "ref",
    "serie",
    "serial",
    "standard",
    "udi",
    "url",
    "utgåva",
    "vara",
    "varu",
    "version",
];

/// Beginnings of words that say that a number leads to a person, whatever else is said.
const PEOPLE: &[&str] = &[
    "call",
    "fax",
    "mobil",
    "personn",
    "phone",
    "ring",
    "samordningsn",
    "sms",
    "tel",
    "tfn",
    "växel",
];

/// The words before a number that can say what it is.
const NEAR: usize = 3;

/// Whether the words before a number, or what stands over it, say that it is one of a thing.
pub fn is_of_thing(before: &str, head: &str) -> bool {
    says(before, head, THINGS) && !is_of_person(before, head)
}

/// Whether they say that it leads to a person.
pub fn is_of_person(before: &str, head: &str) -> bool {
    says(before, head, PEOPLE)
}

fn says(before: &str, head: &str, beginnings: &[&str]) -> bool {
    // What a sentence or a cell before says is of something else.
    let near = before.rsplit(['\n', ';', '\u{FFFC}']).next().unwrap_or_default();
    let is_letter = |c: char| c.is_alphabetic();
    let near = near.rsplit(|c: char| !is_letter(c)).filter(|word| !word.is_empty()).take(NEAR);
    let head = head.split(|c: char| !is_letter(c));
    near.chain(head).any(|word| {
        let word = word.to_lowercase();
        beginnings.iter().any(|beginning| match beginning.len() {
            // Short ones begin many words.
            ..=4 => {
                word == *beginning
                    || word.strip_prefix(beginning).is_some_and(|rest| {
                        ["nr", "nummer", "numret", "number", "kod", "koden", "fon", "efon"]
                            .iter()
                            .any(|end| rest.starts_with(end))
                    })
            }
            _ => word.starts_with(beginning),
        })
    })
}
