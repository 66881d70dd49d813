// Where a passage stands in a document, word for word, as src/verify/find.rs has it. A range is `[start, end]`.

/** How many words are read beside a passage. */
const MOST_BESIDE = 20;
/** What ends or begins a sentence, a paragraph or a parenthesis. */
const IS_STOP = /[.!?:;\n\r()[\]|\t•–·]/;
const GOES_ON = /[,\p{White_Space}]/u;

const isWord = ({ plain }) => plain !== undefined;

/** Where the words of some tokens end, if they stand at a place; below zero where they do not. */
function held(tokens, from, to, text, place) {
  const count = to - from;
  if (place + count > text.length) return -1;
  for (let at = 0; at < count; at += 1) if (tokens[from + at].plain !== text.words[place + at]) return -1;
  return place + count;
}

/** How far the words go from a place among the tokens on. */
function runFrom(tokens, from) {
  let end = from;
  while (end < tokens.length && isWord(tokens[end])) end += 1;
  return end;
}

/** Where the tokens from one on end that begin at a place. A gap takes as few words as it can. */
function forward(tokens, token, text, place) {
  let at = token;
  let end = place;
  while (at < tokens.length) {
    const { most } = tokens[at];
    if (most === undefined) {
      const to = runFrom(tokens, at);
      end = held(tokens, at, to, text, end);
      if (end < 0) return -1;
      at = to;
      continue;
    }
    at += 1;
    const to = runFrom(tokens, at);
    if (to === at) continue;
    let found = -1;
    for (let from = end; found < 0 && from <= end + most; from += 1) found = held(tokens, at, to, text, from);
    if (found < 0) return -1;
    end = found;
    at = to;
  }
  return end;
}

/** Where the tokens before one begin that end before a place. */
function backward(tokens, token, text, place) {
  let rest = token;
  let start = place;
  while (rest > 0) {
    const last = tokens[rest - 1];
    const most = last.most ?? 0;
    if (last.most !== undefined) rest -= 1;
    let from = rest;
    while (from > 0 && isWord(tokens[from - 1])) from -= 1;
    const count = rest - from;
    if (!count) continue;
    let found = -1;
    for (let skipped = 0; found < 0 && skipped <= most; skipped += 1) {
      const own = start - skipped - count;
      if (own >= 0 && held(tokens, from, rest, text, own) >= 0) found = own;
    }
    if (found < 0) return -1;
    start = found;
    rest = from;
  }
  return start;
}

/** The words that a passage takes up if one of its words stands at a place. */
function standsAt({ tokens }, text, token, place) {
  const end = forward(tokens, token, text, place);
  if (end < 0) return undefined;
  const start = backward(tokens, token, text, place);
  return start < 0 ? undefined : [start, end];
}

/** Every place where a passage stands word for word, found by its first five words that stand together. */
Verify.exact = (passage, document) => {
  const [first] = passage.shingles;
  if (!first) return [];
  const places = document.places(first[1]).map((place) => standsAt(passage, document.text, first[0], place));
  return places.filter(Boolean);
};

/** The first place within some words where a passage stands word for word. */
Verify.within = (passage, text, [start, end]) => {
  const first = passage.tokens.findIndex(isWord);
  if (first < 0) return undefined;
  for (let place = start; place < end; place += 1) {
    const own = standsAt(passage, text, first, place);
    if (own && own[0] >= start && own[1] <= end) return own;
  }
  return undefined;
};

/**
 * What a sentence of a document says beside a passage that begins or ends within it: the words before, and
 * the words after. It may only be read so where the passage is whole sentences itself.
 */
Verify.beside = (passage, text, own) => {
  let [start, end] = own;
  if (passage.opens && passage.ends && /\p{Lowercase}/u.test(text.firstLetter(start))) {
    while (start > 0 && own[0] - start < MOST_BESIDE && !IS_STOP.test(text.before(start))) start -= 1;
  }
  const goesOn = (between) => !IS_STOP.test(between) && GOES_ON.test(between);
  if (passage.ends && end < text.length && goesOn(text.after(end - 1))) {
    end += 1;
    while (end < text.length && end - own[1] < MOST_BESIDE && !IS_STOP.test(text.after(end - 1))) end += 1;
  }
  return [[start, own[0]], [own[1], end]];
};
