//! Languages as the EU's authority table names them.

use crate::field::text::Language;

/// The official languages of the EU and those of the Nordic neighbours.
const CODES: [(&str, &str); 27] = [
    ("bg", "BUL"),
    ("cs", "CES"),
    ("da", "DAN"),
    ("de", "DEU"),
    ("el", "ELL"),
    ("en", "ENG"),
    ("es", "SPA"),
    ("et", "EST"),
    ("fi", "FIN"),
    ("fr", "FRA"),
    ("ga", "GLE"),
    ("hr", "HRV"),
    ("hu", "HUN"),
    ("is", "ISL"),
    ("it", "ITA"),
    ("lt", "LIT"),
    ("lv", "LAV"),
    ("mt", "MLT"),
    ("nl", "NLD"),
    ("no", "NOR"),
    ("pl", "POL"),
    ("pt", "POR"),
    ("ro", "RON"),
    ("se", "SME"),
    ("sk", "SLK"),
    ("sl", "SLV"),
    ("sv", "SWE"),
];

/// The code of a language, if the table has it.
pub fn code(language: &Language) -> Option<&'static str> {
    CODES.iter().find(|(letters, _)| *letters == &**language).map(|(_, code)| *code)
}
