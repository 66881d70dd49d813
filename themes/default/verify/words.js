// A text as words that can be compared, wherever it was pasted and however it was set, as src/verify/words.rs
// has it, letter by letter; what is said there of words, numbers and signs holds here.

/** Signs that say something by themselves. */
const SIGNS_SAID = new Set("<>≤≥=±%‰°§€$£+");
const IS_LETTER = /[\p{Alphabetic}\p{N}]/u;
const IS_SPACE = /\p{White_Space}/u;
/** What has no width and belongs to the word that it stands in. */
const IS_UNSEEN = /[\u200b-\u200d\u2060\ufeff]/;
const SOFT = "\u00ad";
const SAME_AS = { "²": "2", "³": "3", ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl" };
const IS_DIGIT = /^[0-9]$/;

/** The letters and digits that most texts are made of, as they are compared; nothing for all else. */
const PLAIN = Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase() : ""));

/** A letter as it is compared. */
const plainLetter = (c) => {
  if (c < "\u0080") return c.toLowerCase();
  if (c >= "₀" && c <= "₉") return String.fromCharCode(48 + c.charCodeAt(0) - 0x2080);
  return SAME_AS[c] ?? c.toLowerCase();
};

Verify.Text = class {
  constructor(text) {
    /** The text itself, with letters and their marks in one character. */
    this.source = text.normalize("NFC");
    /** The words as they are compared, and where each begins and ends in the text. */
    this.words = [];
    this.from = [];
    this.to = [];
    const { source } = this;
    let own = "";
    let start = -1;
    let end = 0;
    for (let at = 0; at < source.length; ) {
      const code = source.charCodeAt(at);
      if (code < 128 && PLAIN[code]) {
        if (start < 0) start = at;
        own += PLAIN[code];
        at += 1;
        end = at;
        continue;
      }
      if (code <= 32) {
        if (start >= 0) this.close(own, start, end);
        own = "";
        start = -1;
        at += 1;
        continue;
      }
      const c = String.fromCodePoint(source.codePointAt(at));
      const next = at + c.length;
      if (c === SOFT) {
        // A word that is broken at the end of a line goes on in the next one.
        let after = next;
        while (source[after] === " " || source[after] === "\r") after += 1;
        at = next;
        if (source[after] === "\n") while (at < source.length && IS_SPACE.test(source[at])) at += 1;
        continue;
      }
      at = next;
      if (IS_UNSEEN.test(c)) continue;
      if (IS_LETTER.test(c)) {
        if (start < 0) start = next - c.length;
        end = next;
        own += plainLetter(c);
        continue;
      }
      const isInNumber = (c === "." || c === ",") && start >= 0 && IS_DIGIT.test(source[next - 2] ?? "") && IS_DIGIT.test(source[next] ?? "");
      if (isInNumber) {
        own += ".";
        continue;
      }
      if (start >= 0) {
        this.close(own, start, end);
        own = "";
        start = -1;
      }
      if (SIGNS_SAID.has(c)) this.close(c, next - c.length, next);
    }
    if (start >= 0) this.close(own, start, end);
  }

  close(word, from, to) {
    this.words.push(word);
    this.from.push(from);
    this.to.push(to);
  }

  get length() {
    return this.words.length;
  }

  /** A word as it is written, with the signs that stand against it, and a space if one follows. */
  shown(at) {
    const [opening] = this.before(at).match(/[([{«“„]*$/);
    const after = this.after(at);
    const end = after.search(/[\p{White_Space}([{«“„]/u);
    return opening + this.source.slice(this.from[at], this.to[at]) + (end < 0 ? after : after.slice(0, end)) + (IS_SPACE.test(after) ? " " : "");
  }

  /** What stands between a word and the next one, or the end. */
  after(at) {
    return this.source.slice(this.to[at], this.from[at + 1] ?? this.source.length);
  }

  /** What stands between a word and the one before it, or the start. */
  before(at) {
    return this.source.slice(at > 0 ? this.to[at - 1] : 0, this.from[at]);
  }

  /** The first letter of a word, as it is written. */
  firstLetter(at) {
    return String.fromCodePoint(this.source.codePointAt(this.from[at]));
  }
};
