// Letters, words and how far words are from each other. A text is cut as in src/search/token.rs.
// What the first characters are is worked out once; texts have few others.
const LETTER = 1;
const DIGIT = 2;
const asked = (c) => (/\p{Alphabetic}/u.test(c) ? LETTER : 0) | (/\p{N}/u.test(c) ? DIGIT : 0);
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => asked(String.fromCharCode(code)));
const kind = (c) => (c === undefined ? 0 : (KINDS[c.charCodeAt(0)] ?? asked(c)));
const isWord = (c) => kind(c) !== 0;
const isLetter = (c) => (kind(c) & LETTER) !== 0;
const isDigit = (c) => (kind(c) & DIGIT) !== 0;
const isPlainWord = (word) => /^\p{Alphabetic}+$/u.test(word);
/** How many characters a word has; it is asked for often, so that none is made for it. */
function letters(word) {
  let count = word.length;
  for (let at = 0; at < word.length; at++) if ((word.charCodeAt(at) & 0xfc00) === 0xdc00) count--;
  return count;
}

const LOOKS = { "\u2010": "-", "\u2011": "-", "’": "'", "²": "2", "³": "3", "\u00a0": " ", "\u202f": " ", "\t": " ", "\n": " " };
"₀₁₂₃₄₅₆₇₈₉".split("").forEach((c, digit) => (LOOKS[c] = String(digit)));
const FOLDS = {};
for (const [plain, marked] of [["a", "åäàáâãæ"], ["o", "öøòóôõ"], ["e", "éèêë"], ["u", "üùúû"], ["i", "íìîï"], ["n", "ñ"], ["c", "ç"]]) {
  for (const c of marked) FOLDS[c] = plain;
}

/** Letters with their marks in one character. */
function composed(text) {
  return text.replace(/[aoAO]\u030a|[aouAOU]\u0308|e\u0301/g, (pair) => {
    const known = { "a\u030a": "å", "a\u0308": "ä", "o\u0308": "ö", "A\u030a": "Å", "A\u0308": "Ä", "O\u0308": "Ö", "e\u0301": "é", "u\u0308": "ü" };
    return known[pair] ?? pair;
  });
}

/** A word without the marks on its letters. */
const folded = (word) => (/[^\x00-\x7f]/.test(word) ? word.replace(/[^\x00-\x7f]/g, (c) => FOLDS[c] ?? c) : word);

/** The words of a text, each with its place. */
function tokens(text) {
  const chars = [];
  const places = [];
  let place = 0;
  for (const c of text) {
    if (c !== "\u00ad") {
      chars.push(LOOKS[c] ?? c);
      places.push(place);
    }
    place += c.length;
  }
  places.push(place);
  const continues = (at) => {
    if (isWord(chars[at])) return true;
    const next = chars[at + 1];
    if (chars[at] === "-") return isWord(next);
    return ".,:/".includes(chars[at]) && isDigit(chars[at - 1]) && isDigit(next);
  };
  const found = [];
  let gap = "";
  for (let at = 0; at < chars.length; ) {
    if (!isWord(chars[at])) {
      gap += chars[at++];
      continue;
    }
    const start = at++;
    while (at < chars.length && continues(at)) at++;
    const word = chars.slice(start, at).join("").toLowerCase().replaceAll(".", ",");
    found.push({ word, isJoined: gap === " ", isHanging: chars[at] === "-", start: places[start], end: places[at] });
    gap = "";
    if ((chars[at] === ":" || chars[at] === "'") && isLetter(chars[at + 1])) {
      let end = at + 1;
      while (isWord(chars[end])) end++;
      if (end - at - 1 <= 2) at = end;
    }
  }
  return found;
}

/** The pieces of a word with hyphens, if they say something each. */
function pieces(word) {
  if (word.includes(":")) return [word.slice(0, word.indexOf(":")), word.slice(word.indexOf(":") + 1)];
  if (!word.includes("-")) return [];
  const parts = word.split("-").filter((part) => letters(part) > 1);
  const isId = parts.length === 2 && /^[0-9]*$/.test(parts[1]);
  return parts.some(isPlainWord) && !isId ? parts : [];
}

/** Stretches of letters and of digits. */
function runs(word) {
  const found = [];
  let was;
  for (const c of word) {
    const is = isLetter(c);
    if (found.length && was === is) found[found.length - 1] += c;
    else found.push(c);
    was = is;
  }
  return found;
}

// What words begin with before their first vowel.
const ONSET = /^(?:b[jlr]?|ch?|d[jrv]?|f[jlnr]?|g[jlnr]?|hj?|j|k[jlnrv]?|lj?|mj?|nj?|p[jlrs]?|qu?|r|s(?:ch|kr?|kj|kv|jk?|l|m|n|p|pj|pl|pr|t|tj|tr|v)?|t[jrsv]?|v[r]?|w|x|z)?[aeiouyåäöéü]/;
const mayBegin = (word) => ONSET.test(word);

/** How many letters must be changed, added, left out or exchanged with their neighbour. */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) value = Math.min(value, before[j - 2] + 1);
      row[j] = value;
      least = Math.min(least, value);
    }
    // No later row is less than both of these.
    if (least > most && Math.min(...last) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length];
}
