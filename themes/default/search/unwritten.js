// Compounds that nobody has written yet.
/** Whether what follows a word begins with an `s` that joins them: no word begins so. */
const joins = (rest) => /^s[^aeiouyåäöcjklmnptv]/.test(rest);

/** Words of two letters that others begin with. */
const TWO = /^(?:by|el|is|ko|mc|te|tv|yt|öl)/;
/** What stands before a verb, or after it as a word of its own: `uppsamling`, `samlas upp`. */
const PARTICLES = list("av bort fast fram från ifrån igen ihop in isär loss ned ner om på till undan upp ur ut över");
/** A catalogue of so many documents is large, and of the ways to part a word so many are looked up in it. */
const LARGE = 1000;
const WAYS = 2;
/** Longer words are for what is done only if they end so. */
const LONG_VERB = 9;

class Parter extends Guesser {
  /** The words that this one is put together of, two of them if possible, where a document says them near each other, or else in words of their own. */
  async compound(word, mayBeLoose) {
    const cuts = await this.cuts(word);
    const slots = await Promise.all(cuts.map((cut) => (joins(word.slice(cut)) ? undefined : this.modifier(word.slice(0, cut)))));
    const modifiers = cuts.flatMap((cut, at) => (slots[at] ? [[cut, { ...slots[at], part: word.slice(0, cut) }]] : []));
    const heads = await Promise.all(modifiers.map(([cut]) => this.heads(word.slice(cut))));
    const two = modifiers.flatMap(([cut, modifier], at) => heads[at].map((head) => [modifier, { ...head, part: word.slice(cut) }]));
    const found = await this.firstOf(two, mayBeLoose);
    if (found || (two.length && this.manifest.documents >= LARGE)) return found;
    const three = [];
    for (const [inner, first] of modifiers) {
      for (const cut of cuts.filter((cut) => cut >= inner + 3 && !joins(word.slice(cut))).reverse()) {
        const second = await this.modifier(word.slice(inner, cut));
        const middle = { ...second, part: word.slice(inner, cut) };
        for (const head of second ? await this.heads(word.slice(cut)) : []) three.push([first, middle, { ...head, part: word.slice(cut) }]);
      }
    }
    return this.firstOf(three, mayBeLoose);
  }

  /** The first of these that a document says as an alternative. */
  async firstOf(all, mayBeLoose) {
    for (const isLoose of mayBeLoose ? [false, true] : [false]) {
      for (const parts of this.manifest.documents < LARGE ? all : all.slice(0, isLoose ? 1 : WAYS)) {
        const alternative = this.asBound(parts, isLoose);
        if ((await this.ofAlternative(alternative, false)).size) return { ...alternative, parts: parts.map((one) => one.part) };
      }
    }
    return undefined;
  }

  async cuts(word) {
    const cuts = [];
    if (!(await this.start()).compounds || !isPlainWord(word)) return cuts;
    for (let cut = TWO.test(word) ? 2 : 3; cut < word.length - 2; cut++) cuts.push(cut);
    return cuts;
  }

  /** What a part may be that follows others: a word, with what is made of its root, or a verb with its particle apart. */
  async heads(part) {
    if (!(await this.isPart(part)) || !mayBegin(part)) return [];
    return (await Promise.all([this.withDerived(part), this.particled(part)])).filter(Boolean);
  }

  /** The verb of a word with a particle, which texts may say apart from it. */
  async particled(word) {
    if (letters(word) > LONG_VERB && !before(word, KINDS_OF_WORDS.deed, 1).length) return undefined;
    for (const particle of PARTICLES) {
      const rest = word.slice(particle.length);
      if (!word.startsWith(particle) || letters(rest) < SHORTEST_PREFIX || letters(rest) > LONG_VERB + 2) continue;
      const verb = await this.verbOf(rest);
      if (verb) return { ...verb, particle };
    }
    return undefined;
  }

  async verbOf(deed) {
    const [, base] = STRONG.find(([noun]) => deed.startsWith(noun) && letters(deed) < letters(noun) + 4) ?? [];
    const slot = new Map(base ? undefined : (await this.withDerived(deed))?.slot);
    const { exact } = await this.wordsOf(base ?? deed);
    for (const form of base ? ["", "s", "r"].map((ending) => base.replace(/a$/, (last) => (letters(base) > 2 && ending ? "" : last)) + ending) : []) if (exact.has(form)) slot.set(exact.get(form), 100);
    return slot.size ? { slot, base: base ?? deed } : undefined;
  }

  /** What is called by a verb and its particle in one word: `uppsamling` for `samla upp`. */
  async inOneWord(verb, particle) {
    const slot = new Map();
    const nouns = STRONG.filter(([, base]) => base === verb).map(([noun]) => particle + noun);
    for (const word of [particle + verb, ...nouns]) {
      for (const [family] of (await this.form(word)) ?? []) slot.set(family, 100);
      for (const family of (await this.derived(word)).keys()) slot.set(family, 100);
    }
    return slot;
  }

  /** A word in any form, or one that is written so but for its marks. */
  async known(part) {
    const families = (await this.wordsOf(part)).byFolded.get(part) ?? [];
    return (await this.form(part)) ?? (families.length ? new Map(families.map((family) => [family, 90])) : undefined);
  }

  /** A word and what is made of its root, with the word that they stand beside. */
  async withDerived(base) {
    const own = await this.known(base);
    const derived = await this.derived(base);
    if (!own && !derived.size) return undefined;
    const slot = new Map(own);
    for (const family of derived.keys()) if (!slot.has(family)) slot.set(family, 80);
    return { slot, base };
  }

  /** These parts as an alternative that is looked for in the texts. */
  asBound(parts, isLoose) {
    const particles = parts.map((one) => one.particle);
    return { slots: parts.map((one) => one.slot), bases: parts.map((one) => one.base), particles, isNear: true, isBound: true, isLoose };
  }

  /** Whether no form of these families is shorter than a word, which is as a dictionary has it. */
  async isShortest(word, slot) {
    const { exact, forms } = await this.wordsOf(word);
    return exact.has(word) || [...slot.keys()].every((family) => (forms.get(family) ?? []).every((form) => form.length >= word.length));
  }

  /** A word as it is before others: by itself, without what joins it to them, or without the vowel it ends in by itself. */
  async modifier(part) {
    const { stop } = await this.start();
    if (PARTICLES.includes(part)) return undefined;
    const bases = [part];
    if (/[^aeiouyåäö]s$/.test(part)) bases.push(part.slice(0, -1));
    if (/[eou]$/.test(part)) bases.push(`${part.slice(0, -1)}a`, part.slice(0, -1));
    if (/[^aeiouyåäö]$/.test(part)) bases.push(`${part}a`, `${part}e`);
    for (const base of bases) {
      if (!((await this.isPart(base)) || (letters(base) === 2 && TWO.test(base))) || stop.has(base)) continue;
      const found = await this.withDerived(base);
      if (found && (await this.isShortest(base, found.slot))) return found;
    }
    return undefined;
  }
}
