// Passages of published texts, and the hashes by which they are found, as src/verify/passage.rs and
// src/verify/sketch.rs have them. A token is a word, or a gap where a buyer fills in what only the buyer knows.

/** How many words make a shingle. */
const IN_SHINGLE = 5;
/** How many words may stand where one is filled in. */
const FILLED = 40;
const TEXT = "text";

const hashOfWord = (word) => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Of the hashes of words, from one place on. */
const hashOfWords = (words, from) => {
  let hash = 0;
  for (let at = from; at < from + IN_SHINGLE; at += 1) hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ words[at], 0x9e3779b1);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** `text` has marks where something is filled in; one without a key is the number of a note. */
Verify.Passage = class {
  constructor(part, text) {
    this.part = part;
    this.tokens = [];
    text.split("\u0001").forEach((piece, at) => {
      const end = at > 0 ? piece.indexOf("\u0002") : -1;
      if (end >= 0) this.tokens.push({ most: end === 0 ? 1 : FILLED });
      const own = new Verify.Text(piece.slice(end + 1));
      own.words.forEach((plain, word) => this.tokens.push({ plain, shown: own.shown(word), hash: hashOfWord(plain) }));
    });
    /** How many of them are words. */
    this.words = this.tokens.filter(({ plain }) => plain !== undefined).length;
    /** Whether it begins with a capital and ends as a sentence does. */
    this.opens = /^\p{Uppercase}/u.test(text);
    this.ends = /[.!?]\p{White_Space}*$/u.test(text);
    this.known = undefined;
  }

  /** The shingles of its words that stand together, each with the place of its first token. */
  get shingles() {
    if (this.known) return this.known;
    this.known = [];
    let run = [];
    this.tokens.forEach(({ hash }, at) => {
      if (hash === undefined) run = [];
      else run.push(hash);
      if (run.length >= IN_SHINGLE) this.known.push([at + 1 - IN_SHINGLE, hashOfWords(run, run.length - IN_SHINGLE)]);
    });
    return this.known;
  }
};

/** A document in which passages are looked for. */
Verify.Document = class {
  constructor(text) {
    this.text = new Verify.Text(text);
    const hashes = Uint32Array.from(this.text.words, hashOfWord);
    const count = Math.max(0, hashes.length - IN_SHINGLE + 1);
    // Pairs of hash and place in one number each, the place in its lower half, so that they can be sorted.
    const pairs = new BigUint64Array(count);
    this.pairs = new Uint32Array(pairs.buffer);
    const [low, high] = LITTLE ? [0, 1] : [1, 0];
    for (let at = 0; at < count; at += 1) {
      this.pairs[2 * at + low] = at;
      this.pairs[2 * at + high] = hashOfWords(hashes, at);
    }
    pairs.sort();
    Object.assign(this, { count, low, high });
  }

  /** The first pair whose hash is no smaller. */
  first(hash) {
    let [from, to] = [0, this.count];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.pairs[2 * middle + this.high] < hash) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  holds(hash) {
    const at = this.first(hash);
    return at < this.count && this.pairs[2 * at + this.high] === hash;
  }

  /** The places of a shingle, in their order. */
  places(hash) {
    const places = [];
    for (let at = this.first(hash); at < this.count && this.pairs[2 * at + this.high] === hash; at += 1) places.push(this.pairs[2 * at + this.low]);
    return places;
  }
};

/** How this machine lays out the bytes of numbers. */
const LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
