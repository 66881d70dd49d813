// Letters, words and how far words are from each other. A text is cut as in src/search/token.rs.
const isWord = (c) => c !== undefined && /[\p{Alphabetic}\p{N}]/u.test(c);
const isLetter = (c) => c !== undefined && /\p{Alphabetic}/u.test(c);
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

const LOOKING_LIKE = new RegExp(`[${Object.keys(LOOKS).join("")}]`, "g");
/** A word, and after it the ending of a genitive or an abbreviation. */
const WORD = /([\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}]|-(?=[\p{Alphabetic}\p{N}])|(?<=\p{N})[.,:/](?=\p{N}))*)(-)?(?:[:'](?=\p{Alphabetic})[\p{Alphabetic}\p{N}]{1,2}(?![\p{Alphabetic}\p{N}]))?/gu;

/** The words of a text, each with its place. */
function tokens(text) {
  // Where each letter stands if some are left out.
  const places = text.includes("\u00ad") ? [...text.matchAll(/[^\u00ad]|$/g)].map(({ index }) => index) : undefined;
  const placeOf = (at) => (places ? places[at] : at);
  const found = [];
  let last = 0;
  const plain = text.replaceAll("\u00ad", "").replace(LOOKING_LIKE, (c) => LOOKS[c]);
  for (const { 0: all, 1: word, 2: hyphen, index } of plain.matchAll(WORD)) {
    const end = index + word.length;
    found.push({ word: word.toLowerCase().replaceAll(".", ","), isJoined: index === last + 1 && plain[last] === " ", isHanging: hyphen !== undefined, start: placeOf(index), end: placeOf(end) });
    last = hyphen ? end : index + all.length;
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
