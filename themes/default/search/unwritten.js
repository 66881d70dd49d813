// Compounds that nobody has written yet.
/** Whether what follows a word begins with an `s` that joins them: no word begins so. */
const joins = (rest) => /^s[^aeiouyåäöcjklmnptv]/.test(rest);

/** Words of two letters that others begin with. */
const TWO = /^(?:by|el|is|ko|mc|te|tv|yt|öl)/;
/** What stands before a verb, or after it as a word of its own: `uppsamling`, `samlas upp`. */
const PARTICLES = list("av bort fast fram från ifrån igen ihop in isär loss ned ner om på till undan upp ur ut över");
/** Nouns for what is done by verbs whose vowel changes. */
const STRONG = list("skrift:skriva drift:driva tag:ta tagning:ta drag:dra dragning:dra slag:slå gång:gå val:välja brott:bryta givning:ge").map((pair) => pair.split(":"));

class Parter extends Guesser {
  /** The words that this one is put together of, two of them if possible, where a document says them near each other. */
  async compound(word, isLoose) {
    const cuts = await this.cuts(word);
    const modifiers = [];
    for (const cut of cuts) {
      const slot = joins(word.slice(cut)) ? undefined : await this.modifier(word.slice(0, cut));
      if (slot) modifiers.push([cut, { ...slot, part: word.slice(0, cut) }]);
    }
    for (const [cut, modifier] of modifiers) {
      for (const head of await this.heads(word.slice(cut))) {
        const parts = await this.together([modifier, { ...head, part: word.slice(cut) }], isLoose);
        if (parts) return parts;
      }
    }
    for (const [inner, first] of modifiers) {
      for (const cut of cuts.filter((cut) => cut >= inner + 3 && !joins(word.slice(cut))).reverse()) {
        const second = await this.modifier(word.slice(inner, cut));
        const middle = { ...second, part: word.slice(inner, cut) };
        for (const head of second ? await this.heads(word.slice(cut)) : []) {
          const parts = await this.together([first, middle, { ...head, part: word.slice(cut) }], isLoose);
          if (parts) return parts;
        }
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
    return [await this.withDerived(part), await this.particled(part)].filter(Boolean);
  }

  /** The verb of a word with a particle, which texts may say apart from it. */
  async particled(word) {
    for (const particle of PARTICLES) {
      const rest = word.slice(particle.length);
      if (!word.startsWith(particle) || letters(rest) < SHORTEST_PREFIX) continue;
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

  /** These parts, if a current document says them near each other. */
  async together(parts, isLoose) {
    const found = await this.ofAlternative(this.asBound(parts, isLoose), false);
    return found.size ? parts : undefined;
  }

  /** These parts as an alternative that is looked for in the texts. */
  asBound(parts, isLoose) {
    const particles = parts.map((one) => one.particle);
    return { slots: parts.map((one) => one.slot), bases: parts.map((one) => one.base), particles, isNear: true, isBound: true, isLoose };
  }

  /** A word as it is before others: by itself, without what joins it to them, or without the vowel it ends in by itself. */
  async modifier(part) {
    const { stop } = await this.start();
    if (PARTICLES.includes(part)) return undefined;
    const bases = [part];
    if (/[^aiouyåäö]s$/.test(part)) bases.push(part.slice(0, -1));
    if (/[eou]$/.test(part)) bases.push(`${part.slice(0, -1)}a`, part.slice(0, -1));
    if (/[^aeiouyåäö]$/.test(part)) bases.push(`${part}a`, `${part}e`);
    for (const base of bases) {
      if (!((await this.isPart(base)) || (letters(base) === 2 && TWO.test(base))) || stop.has(base)) continue;
      const slot = await this.withDerived(base);
      if (slot) return slot;
    }
    return undefined;
  }
}
