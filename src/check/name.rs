//! The forms in which a text writes a name of a register: whole, with its endings, and in compounds.

/// A name of fewer letters is also the beginning of ordinary words, so only its own forms count.
const LONG: usize = 6;
/// How compounds go on that say that something bears the name.
const BORNE: &[&str] = &["märk*", "licens*", "certifi*", "godkän*"];

/// What a name is before what its title adds: `Svanen` in `Svanen: hygienprodukter (023)`.
pub fn of_title(title: &str) -> &str {
    title.split([':', ',', '(']).next().unwrap_or(title).trim()
}

/// The phrases that a name is found by. A name in capitals is found in capitals alone, and the first
/// word of a name of several words with the capital that it is given with.
pub fn phrases(name: &str) -> Vec<String> {
    if name.contains('*') {
        return vec![name.to_string()];
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return Vec::new() };
    if let [word] = &words[..] {
        return of_word(word);
    }
    let small: Vec<String> = words.iter().skip(1).map(|one| one.to_lowercase()).collect();
    let has_digit = name.contains(|c: char| c.is_ascii_digit());
    let first = if has_digit { first.to_lowercase() } else { first.to_string() };
    // Only letters go on: a number does not become another.
    let end = if last.ends_with(|c: char| c.is_ascii_digit()) { "" } else { "*" };
    let joined = format!("{}-{}", words[0].to_lowercase(), small.join("-"));
    vec![format!("{first} {}{end}", small.join(" ")), format!("{joined}{end}")]
}

fn of_word(word: &str) -> Vec<String> {
    let is_in_capitals = !word.contains(char::is_lowercase) && !word.contains('-');
    if is_in_capitals {
        let mut own = vec![word.to_string(), format!("{word}-*"), format!("{word}:*")];
        own.push(format!("{word}s"));
        own.extend(BORNE.iter().map(|end| format!("{word}{end}")));
        // “Kravmärkt” is a word in small letters too.
        own.push(format!("{}märk*", word.to_lowercase()));
        return own;
    }
    let small = word.to_lowercase();
    let mut own = match word.chars().count() < LONG {
        // The capital tells it from the ordinary word.
        true => {
            vec![word.to_string(), format!("{word}s"), format!("{word}:s"), format!("{word}-*")]
        }
        false => vec![format!("{small}*")],
    };
    let stem = small.strip_suffix("en").or_else(|| small.strip_suffix("et")).unwrap_or(&small);
    own.extend(BORNE.iter().map(|end| format!("{stem}{end}")));
    own.push(format!("{stem}-märk*"));
    // “Miljömärket”, “miljömärke”, “miljömärkt”.
    if let Some(mark) = small.strip_suffix("märket") {
        own.push(format!("{mark}märk*"));
        own.extend(mark.strip_prefix("eu-").map(|rest| format!("EU:s {rest}märk*")));
    }
    own
}
