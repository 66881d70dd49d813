// What a word that is asked for stands for, as in src/search/resolve.rs.
const SHORTEST_INNER = 4;
const SHORTEST_PREFIX = 3;
/** From so many letters on a word is likelier misspelt than an unknown part of others. */
const LONG = 6;
const MOST_BEGINNINGS = 60;

class Lexicon extends IndexFiles {
  /** What a word that is asked for stands for; see resolve.rs. */
  async meaning(word, isOpen) {
    const form = (await this.form(word)) ?? (await this.unmarked(word));
    if (form) return { slots: [form], isKnown: true };
    const guessed = (slots) => slots && { slots, isKnown: false };
    const one = (slot) => slot && guessed([slot]);
    if (isOpen) return one(await this.beginning(word)) ?? guessed(await this.ofPieces(word));
    return (
      guessed(await this.ofPieces(word)) ||
      (letters(word) >= LONG && one(await this.misspelt(word, 1, await this.neighbours(word)))) ||
      guessed(await this.together(await this.compoundOfTwo(word))) ||
      one(await this.inside(word)) ||
      one(await this.misspelt(word, 1)) ||
      guessed(await this.compoundOfThree(word)) ||
      one(await this.misspelt(word, 2)) ||
      undefined
    );
  }

  async form(word) {
    const family = await this.exact(word);
    return family === undefined ? this.inflected(word, false) : new Map([[family, 100]]);
  }

  async inflected(word, isFolded) {
    if (!isPlainWord(word)) return undefined;
    const { paradigms } = await this.start();
    const { exact, byFolded } = await this.wordsOf(word);
    let longest = 0;
    let slot = new Map();
    for (const endings of paradigms) {
      for (const ending of endings) {
        if (!word.endsWith(ending)) continue;
        const base = word.slice(0, word.length - ending.length);
        const length = letters(base);
        const least = isFolded || letters(ending) === 1 ? 4 : 3;
        if (length < least || length < longest) continue;
        for (const other of endings) {
          const found = isFolded ? byFolded.get(base + other) : exact.has(base + other) ? [exact.get(base + other)] : undefined;
          if (!found) continue;
          if (length > longest) {
            longest = length;
            slot = new Map();
          }
          for (const family of found) slot.set(family, 95);
        }
      }
    }
    return slot.size ? slot : undefined;
  }

  async unmarked(word) {
    const plain = folded(word);
    const families = (await this.wordsOf(plain)).byFolded.get(plain);
    return families ? new Map(families.map((family) => [family, 90])) : this.inflected(plain, true);
  }

  /** The words that begin with this one, the shortest first. */
  async beginnings(word) {
    if (letters(word) < SHORTEST_PREFIX) return [];
    const { list } = await this.wordsOf(word);
    let found = list.filter((entry) => entry.word.startsWith(word));
    if (!found.length) {
      const plain = folded(word);
      found = list.filter((entry) => entry.plain.startsWith(plain));
    }
    return found.map((entry, at) => ({ ...entry, at, length: letters(entry.word) })).sort((one, other) => one.length - other.length || one.at - other.at);
  }

  async beginning(word) {
    const found = (await this.beginnings(word)).slice(0, MOST_BEGINNINGS);
    return found.length ? new Map(found.map((entry) => [entry.family, 60])) : undefined;
  }

  async ofPieces(word) {
    let parts = pieces(word);
    if (!parts.length && !word.includes("-")) parts = runs(word);
    if (parts.length < 2) return undefined;
    const slots = [];
    for (const part of parts) {
      const slot = (await this.form(part)) ?? (await this.unmarked(part));
      if (!slot) return undefined;
      slots.push(slot);
    }
    return slots;
  }

  async inside(word) {
    if (letters(word) < SHORTEST_INNER) return undefined;
    const isPlain = isPlainWord(word);
    const hasMarks = folded(word) !== word;
    const slot = new Map();
    await this.eachOf(await this.allWords(), (entry) => {
      const other = hasMarks ? entry.word : entry.plain;
      const at = other.indexOf(word);
      if (at < 0 || (at > 0 && !isPlain)) return;
      const weight = at === 0 ? 60 : at + word.length === other.length ? 70 : 50;
      slot.set(entry.family, Math.max(weight, slot.get(entry.family) ?? 0));
    });
    return slot.size ? slot : undefined;
  }

  async cuts(word) {
    const cuts = [];
    if (!(await this.start()).compounds || !isPlainWord(word)) return cuts;
    for (let cut = 3; cut < word.length - 2; cut++) cuts.push(cut);
    return cuts;
  }

  async head(part) {
    return (await this.form(part)) ?? (await this.unmarked(part));
  }

  async compoundOfTwo(word) {
    for (const cut of await this.cuts(word)) {
      const modifier = await this.modifier(word.slice(0, cut));
      const rest = modifier && (await this.head(word.slice(cut)));
      if (rest) return [modifier, rest];
    }
    return undefined;
  }

  /** These slots, if a current document has all of them in one section. */
  async together(slots) {
    const found = slots && (await this.ofAlternative({ slots, isNear: true }, false));
    return found?.size ? slots : undefined;
  }

  async compoundOfThree(word) {
    const cuts = await this.cuts(word);
    for (const cut of cuts.toReversed()) {
      const rest = await this.head(word.slice(cut));
      if (!rest) continue;
      for (const inner of cuts.filter((inner) => inner + 3 <= cut)) {
        const first = await this.modifier(word.slice(0, inner));
        const second = first && (await this.modifier(word.slice(inner, cut)));
        if (second) return [first, second, rest];
      }
    }
    return undefined;
  }

  async modifier(part) {
    const bases = part.endsWith("s") ? [part, part.slice(0, -1)] : [part];
    for (const base of bases.filter((base) => letters(base) >= 3)) {
      const { exact, byFolded } = await this.wordsOf(base);
      if (exact.has(base)) return new Map([[exact.get(base), 100]]);
      const families = byFolded.get(folded(base));
      if (families) return new Map(families.map((family) => [family, 90]));
    }
    return undefined;
  }

  /** The words that begin as this one does. */
  async neighbours(word) {
    const beginning = (plain) => [...plain].slice(0, BEGINNING).join("");
    const own = beginning(folded(word));
    return (await this.wordsOf(word)).list.filter((entry) => beginning(entry.plain) === own);
  }

  /** The nearest of these words, or of all. */
  async misspelt(word, allowed, among) {
    const plain = folded(word);
    if (!isPlainWord(word) || plain.length < 4) return undefined;
    const most = plain.length < 8 ? 1 : allowed;
    let best = most + 1;
    let slot = new Map();
    await this.eachOf(among ?? (await this.allWords()), (entry) => {
      if (Math.abs(entry.plain.length - plain.length) > most || !isPlainWord(entry.word)) return;
      const apart = distance(plain, entry.plain, Math.min(best, most));
      if (apart > most || apart > best) return;
      if (apart < best) {
        best = apart;
        slot = new Map();
      }
      slot.set(entry.family, 60);
    });
    return slot.size ? slot : undefined;
  }

  /** Words that look like one that is not there, nearest first. */
  async near(word) {
    const plain = folded(word);
    const allowed = 1 + Math.floor(plain.length / 3);
    const found = [];
    await this.eachOf(await this.allWords(), (entry) => {
      if (Math.abs(entry.plain.length - plain.length) > allowed || !isPlainWord(entry.word)) return;
      const apart = distance(plain, entry.plain, allowed);
      if (apart <= allowed) found.push([apart, entry.word]);
    });
    const isBefore = (one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1);
    return found.sort(isBefore).slice(0, 5).map(([, near]) => near);
  }
}
