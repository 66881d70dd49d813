// Words that are nearly written as one that is not there. All of them begin or end as it does, so that not all words
// are fetched.
const SHORTEST_INNER = 4;
const list = (words) => words.split(" ");
const backwards = (word) => [...word].reverse().join("");

/** How many letters a misspelt word has right at one of its ends. */
const sure = (count, wrong) => (count < 6 || wrong > 1 ? 2 : 3);
/** The same for its end, where only the beginning can be wrong. */
const sureEnd = (count) => (count < 8 ? sure(count, 1) : 5);
/** Whether a word without its endings says enough to be compared. */
const isLong = (base) => letters(base) > 4;

// How far words are apart, in tenths of a letter: what sounds alike is nearer than other letters, and
// a letter that is doubled or not is the likeliest slip.
const LETTER_APART = 10;
const DOUBLED = 4;
const EXCHANGED = 8;
const ALIKE = 7;
const OTHER = 12;
const FIRST = 4;
const SOUNDS = ["ckqsz", "gj", "vwf", "dt", "bp", "eai", "iyeu", "oua", "mn", "xks"];
/** What nouns for deeds from other languages sound like in their end, and how that is written. */
const SOUND_OF_DEED = "sjon";
const WRITTEN = ["tion", "sion", "ssion"];
const isAlike = (one, other) => SOUNDS.some((sounds) => sounds.includes(one) && sounds.includes(other));
/** How far apart a word and what is meant may be; of two slips both are small, unless the word is long. */
const mostApart = (count, allowed) => (count < 4 ? 0 : count < 6 ? 8 : count < 7 ? 10 : count < 8 ? 12 : allowed === 1 ? 14 : count < 10 ? 18 : 22);

function apart(one, other, most) {
  if (Math.abs(one.length - other.length) * DOUBLED > most) return Infinity;
  const gap = (word, at) => (word[at] === word[at - 1] ? DOUBLED : LETTER_APART) + (at === 0 ? FIRST : 0);
  let before = [];
  let last = [0];
  for (let j = 0; j < other.length; j++) last.push(last[j] + gap(other, j));
  for (let i = 1; i <= one.length; i++) {
    const row = [last[0] + gap(one, i - 1)];
    let least = row[0];
    for (let j = 1; j <= other.length; j++) {
      const [a, b] = [one[i - 1], other[j - 1]];
      const change = a === b ? 0 : (isAlike(a, b) ? ALIKE : OTHER) + (i === 1 && j === 1 ? FIRST : 0);
      let value = Math.min(last[j] + gap(one, i - 1), row[j - 1] + gap(other, j - 1), last[j - 1] + change);
      if (i > 1 && j > 1 && a === other[j - 2] && one[i - 2] === b) value = Math.min(value, before[j - 2] + EXCHANGED);
      row[j] = value;
      least = Math.min(least, value);
    }
    if (least > most && Math.min(...last) > most) return Infinity;
    before = last;
    last = row;
  }
  return last[other.length] > most ? Infinity : last[other.length];
}

/** The nearest words so far, and how far they are apart. */
class Nearest {
  constructor(most) {
    this.apart = most;
    this.slot = new Map();
    this.words = new Set();
  }
  see(apart, family, word) {
    if (apart > this.apart || apart === Infinity) return;
    if (apart < this.apart) {
      this.slot = new Map();
      this.words = new Set();
    }
    this.apart = apart;
    this.slot.set(family, 60);
    this.words.add(word);
  }
  get found() {
    return this.slot.size ? this : undefined;
  }
  /** One word alone is meant surely enough to bring its synonyms. */
  get sure() {
    return this.words.size === 1 ? new Map([...this.slot.keys()].map((family) => [family, 90])) : this.slot;
  }
}

class Speller extends Deriver {
  /** The nearest words of those that begin alike, or else of those that end alike. */
  async misspelt(word, allowed) {
    const plain = folded(word);
    const count = letters(plain);
    const most = mostApart(count, allowed);
    if (most === 0 || !isPlainWord(word)) return undefined;
    const begun = new Nearest(most);
    const alike = await this.alike(plain, allowed);
    await this.eachOf(alike, (entry) => begun.see(apart(plain, entry.plain, begun.apart), entry.family, entry.word));
    // `stasjon` sounds as `station`.
    for (const end of begun.found || !plain.includes(SOUND_OF_DEED) ? [] : WRITTEN) {
      const changed = plain.replace(SOUND_OF_DEED, end);
      for (const family of (await this.unmarked(changed))?.keys() ?? []) begun.see(EXCHANGED, family, changed);
    }
    // `rullstoll` is nearer to `rullstolar` than to what begins others.
    const early = begun.found ? undefined : await this.misspeltBase(plain, alike, most);
    if (early?.apart <= EXCHANGED) return early;
    // What is meant may only stand before others.
    if (!begun.found && count >= 2 * SHORTEST_PREFIX) {
      await this.eachOf(alike, (entry) => {
        for (const cut of [count, count - 1, count + 1]) {
          const rest = entry.plain.slice(cut);
          if (rest.length >= SHORTEST_INNER && mayBegin(rest)) begun.see(apart(plain, entry.plain.slice(0, cut), begun.apart), entry.family, entry.word);
        }
      });
    }
    // What is meant may be said by its verb only: `isolerng` is `isolering`, and `isolerad` is there.
    if (!begun.found && count > 2 * SHORTEST_PREFIX) {
      await this.eachOf(alike, (entry) => {
        for (const root of before(entry.plain, KINDS_OF_WORDS.verb, SHORTEST_INNER).filter((root) => /[^aeiouy]$/.test(root))) {
          const made = [`${root}ning`, `${root}ing`, `${root}a`, ...(root.endsWith("er") ? [`${root.slice(0, -2)}ation`] : [])];
          for (const one of made) begun.see(apart(plain, one, begun.apart), entry.family, entry.word);
        }
      });
    }
    // Both ends of a short word are wrong where its middle letters changed places.
    if (count === 4 || count === 6) {
      const half = count / 2;
      const middle = [...plain];
      const changed = [...middle.slice(0, half - 1), middle[half], middle[half - 1], ...middle.slice(half + 1)].join("");
      for (const family of (await this.wordsOf(changed)).byFolded.get(changed) ?? []) begun.see(EXCHANGED, family, changed);
    }
    // Two of the first letters changed places, so that the beginning is another.
    // Where others begin as it does, its beginning is right.
    for (let at = 0; at < 3 && count > 5 && !begun.found && !alike.length; at++) {
      const changed = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2);
      for (const family of (await this.unmarked(changed))?.keys() ?? []) begun.see(EXCHANGED, family, await this.wordIn(new Map([[family, 0]]), changed));
    }
    if (begun.found) return begun;
    if (early) return early;
    const bases = (await this.bases(plain)).filter((base) => base === plain || isLong(base));
    // Who is near none by its beginning is mostly near none by its end, and looked for by all of them.
    const ends = bases.map((base) => this.endings([...backwards(base)].slice(0, sureEnd(letters(base))).join("")));
    ends.forEach((one) => one.catch(() => {}));
    for (const [at, base] of bases.entries()) {
      const ended = new Nearest(mostApart(letters(base), allowed));
      const among = await ends[at];
      // Backwards the first letter stands last.
      await this.eachOf(among, (entry) => ended.see(apart(base, backwards(entry.plain), ended.apart), entry.family, backwards(entry.word)));
      if (ended.found) {
        this.keepEnds(ended.slot, among);
        return ended;
      }
    }
    return undefined;
  }

  /** The nearest words of those that begin alike, when both may have other endings. */
  async misspeltBase(plain, alike, most) {
    const nearest = new Nearest(most);
    // One letter is no ending of a word that is misspelt.
    const own = [plain, await this.cut(plain)].filter((base) => base && isLong(base) && plain.length - base.length !== 1);
    const { paradigms } = await this.start();
    await this.eachOf(alike, (entry) => {
      for (const base of [entry.plain, withoutEnding(entry.plain, paradigms[0]) ?? ""].filter(isLong)) {
        for (const one of own) nearest.see(apart(one, base, Math.min(nearest.apart, mostApart(letters(base), 2))), entry.family, entry.word);
      }
    });
    return nearest.found;
  }

  /** The words that begin with the same letters, without their marks. */
  alike(plain, most) {
    return this.wordsFrom([...plain].slice(0, sure(letters(plain), most)).join(""));
  }

  /** Words that look like one that is not there, nearest first. */
  async near(word) {
    const plain = folded(word);
    const allowed = 1 + Math.floor(letters(plain) / 3);
    const found = [];
    await this.eachOf(await this.alike(plain, 1), (entry) => {
      const apart = distance(plain, entry.plain, allowed);
      if (apart <= allowed) found.push([apart, entry.word]);
    });
    const isBefore = (one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1);
    return found.sort(isBefore).slice(0, 5).map(([, near]) => near);
  }
}
