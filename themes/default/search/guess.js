// Words that are meant by what nothing in the catalogue is written like: those that it stands in, and those
// that are nearly written so. All of them begin or end as it does, so that not all words are fetched.
const SHORTEST_INNER = 4;

const backwards = (word) => [...word].reverse().join("");
/** How many letters may be wrong. */
const mostWrong = (count, allowed) => (count < 4 ? 0 : count < 8 ? Math.min(allowed, 1) : allowed);
/** How many letters a misspelt word has right at one of its ends. */
const sure = (count, wrong) => (count < 6 || wrong > 1 ? 2 : 3);
/** Whether a word without its endings says enough to be compared. */
const isLong = (base) => letters(base) > 4;

/** The nearest words so far, and how many letters they are apart. */
class Nearest {
  constructor(most) {
    this.apart = most;
    this.slot = new Map();
  }
  see(apart, family) {
    if (apart > this.apart) return;
    if (apart < this.apart) this.slot = new Map();
    this.apart = apart;
    this.slot.set(family, 60);
  }
  get found() {
    return this.slot.size ? this.slot : undefined;
  }
}

class Guesser extends Lexicon {
  /** The words that begin with this one, and those that end with it. */
  async inside(word) {
    const slot = (await this.isPart(word)) ? await this.ending(word) : new Map();
    const begun = letters(word) >= SHORTEST_INNER ? await this.beginning(word) : undefined;
    for (const [family, weight] of begun ?? []) if (!slot.has(family)) slot.set(family, weight);
    return slot.size ? slot : undefined;
  }

  /** The shortest words that end with this one, or with what it may be without its endings. */
  async ending(word) {
    const slot = new Map();
    for (const base of await this.bases(word)) {
      if (slot.size && letters(base) < 5) continue;
      for (const [family, weight] of await this.endingIn(base)) slot.set(family, weight);
    }
    return slot;
  }

  /** The shortest words that end with just this one. */
  async endingIn(base) {
    const hasMarks = folded(base) !== base;
    const end = backwards(base);
    const longer = (await this.endings(folded(end))).map((entry, at) => ({ ...entry, at, length: letters(entry.word) }));
    const found = longer.filter((entry) => entry.word.length > end.length && (!hasMarks || entry.word.startsWith(end)));
    found.sort((one, other) => one.length - other.length || one.at - other.at);
    return this.keepEnds(new Map(found.slice(0, MOST).map((entry) => [entry.family, 70])), found);
  }

  /** Notes what the words of these families begin with, so that they are marked in the texts. */
  keepEnds(slot, entries) {
    for (const { family, word } of entries) {
      const known = this.ended.get(family);
      if (slot.has(family) && !(known?.length <= word.length)) this.ended.set(family, backwards(word));
    }
    return slot;
  }

  /** Whether a word of this length may be a part of others; of three letters only a few may. */
  async isPart(part) {
    return letters(part) > 3 || (letters(part) === 3 && (await this.start()).short.has(folded(part)));
  }

  /** The nearest words of those that begin alike, or else of those that end alike. */
  async misspelt(word, allowed) {
    const plain = folded(word);
    const count = letters(plain);
    const most = mostWrong(count, allowed);
    if (most === 0 || !isPlainWord(word)) return undefined;
    const begun = new Nearest(most);
    const alike = await this.alike(plain, most);
    await this.eachOf(alike, (entry) => begun.see(distance(plain, entry.plain, begun.apart), entry.family));
    // Both ends of a short word are wrong where its middle letters changed places.
    if (count === 4 || count === 6) {
      const half = count / 2;
      const middle = [...plain];
      const changed = [...middle.slice(0, half - 1), middle[half], middle[half - 1], ...middle.slice(half + 1)].join("");
      for (const family of (await this.wordsOf(changed)).byFolded.get(changed) ?? []) begun.see(1, family);
    }
    if (begun.found) return begun.found;
    const based = await this.misspeltBase(plain, alike, most);
    if (based) return based;
    for (const base of await this.bases(plain)) {
      const own = backwards(base);
      const most = mostWrong(letters(base), allowed);
      const ended = new Nearest(most);
      const among = await this.endings([...own].slice(0, sure(letters(own), 1)).join(""));
      await this.eachOf(among, (entry) => ended.see(distance(own, entry.plain, ended.apart), entry.family));
      if (ended.found) return this.keepEnds(ended.found, among);
    }
    return undefined;
  }

  /** The nearest words of those that begin alike, when both may have other endings. */
  async misspeltBase(plain, alike, most) {
    const nearest = new Nearest(most);
    const own = [plain, await this.cut(plain)].filter((base) => base && isLong(base));
    const { paradigms } = await this.start();
    await this.eachOf(alike, (entry) => {
      for (const base of [entry.plain, withoutEnding(entry.plain, paradigms[0]) ?? ""].filter(isLong)) {
        for (const one of own) nearest.see(distance(one, base, nearest.apart), entry.family);
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
