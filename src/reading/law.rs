//! How a paragraph of law is cited. The registers have it as it is cited in Swedish.

use crate::words::Words;

/// A citation in the words of a language: `LOU 9 kap. 4 §` is `LOU (Swedish Public Procurement Act)
/// ch. 9 s. 4` in English. A language whose strings name no chapter keeps it as it is written.
pub fn cited(words: Words, citation: &str) -> String {
    let [chapter, section, and] =
        ["chapter", "section", "and"].map(|id| words.get(&format!("law-{id}")));
    if chapter == "kap." {
        return citation.to_string();
    }
    let mut cited: Vec<String> = Vec::new();
    // Where the numbers of the sections begin.
    let mut sections = 0;
    for word in citation.split_whitespace() {
        match word {
            "LOU" => cited.push(words.get("law-lou")),
            "kap." => {
                if let Some(number) = cited.pop() {
                    cited.push(format!("{chapter} {number}"));
                }
                sections = cited.len();
            }
            "§" | "§§" => {
                cited.insert(sections.min(cited.len()), section.clone());
                sections = cited.len();
            }
            "och" => cited.push(and.clone()),
            word => cited.push(word.to_string()),
        }
    }
    cited.join(" ")
}
