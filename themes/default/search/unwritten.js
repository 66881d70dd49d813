// Compounds that nobody has written yet.
/** Whether what follows a word begins with an `s` that joins them: no word begins so. */
const joins = (rest) => /^s[^aeiouyåäöcjklmnptv]/.test(rest);

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
      const head = await this.head(word.slice(cut));
      const parts = head && (await this.together([modifier, { ...head, part: word.slice(cut) }], isLoose));
      if (parts) return parts;
    }
    for (const [inner, first] of modifiers) {
      for (const cut of cuts.filter((cut) => cut >= inner + 3 && !joins(word.slice(cut))).reverse()) {
        const second = await this.modifier(word.slice(inner, cut));
        const head = second && (await this.head(word.slice(cut)));
        const middle = { ...second, part: word.slice(inner, cut) };
        const parts = head && (await this.together([first, middle, { ...head, part: word.slice(cut) }], isLoose));
        if (parts) return parts;
      }
    }
    return undefined;
  }

  async cuts(word) {
    const cuts = [];
    if (!(await this.start()).compounds || !isPlainWord(word)) return cuts;
    for (let cut = 3; cut < word.length - 2; cut++) cuts.push(cut);
    return cuts;
  }

  /** A part that others may follow or that follows others, and what is made of its root. */
  async head(part) {
    if (!(await this.isPart(part)) || !mayBegin(part)) return undefined;
    return this.withDerived(part);
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

  asBound(parts, isLoose) {
    return { slots: parts.map((one) => one.slot), bases: parts.map((one) => one.base), isNear: true, isBound: true, isLoose };
  }

  /** A word as it is before others: by itself, without what joins it to them, or without the vowel it ends in by itself. */
  async modifier(part) {
    const { stop } = await this.start();
    const bases = [part];
    if (/[^aiouyåäö]s$/.test(part)) bases.push(part.slice(0, -1));
    if (/[eou]$/.test(part)) bases.push(`${part.slice(0, -1)}a`, part.slice(0, -1));
    if (/[^aeiouyåäö]$/.test(part)) bases.push(`${part}a`, `${part}e`);
    for (const base of bases) {
      if (!(await this.isPart(base)) || stop.has(base)) continue;
      const slot = await this.withDerived(base);
      if (slot) return slot;
    }
    return undefined;
  }
}
