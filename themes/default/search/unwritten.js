// Compounds that nobody has written yet.
/** Whether what follows a word begins with an `s` that joins them: no word begins so. */
const joins = (rest) => /^s[^aeiouyåäöcjklmnptv]/.test(rest);

class Parter extends Guesser {
  /** The words that this one is put together of, two of them if possible. */
  async compound(word) {
    const cuts = await this.cuts(word);
    const modifiers = [];
    for (const cut of cuts) {
      const slot = joins(word.slice(cut)) ? undefined : await this.modifier(word.slice(0, cut));
      if (slot) modifiers.push([cut, { slot, part: word.slice(0, cut) }]);
    }
    for (const [cut, modifier] of modifiers) {
      const head = await this.head(word.slice(cut));
      const parts = head && (await this.together([modifier, { slot: head, part: word.slice(cut) }]));
      if (parts) return parts;
    }
    for (const [inner, first] of modifiers) {
      for (const cut of cuts.filter((cut) => cut >= inner + 3 && !joins(word.slice(cut))).reverse()) {
        const second = await this.modifier(word.slice(inner, cut));
        const head = second && (await this.head(word.slice(cut)));
        const middle = { slot: second, part: word.slice(inner, cut) };
        const parts = head && (await this.together([first, middle, { slot: head, part: word.slice(cut) }]));
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
    return this.withDerived(part, (await this.form(part)) ?? (await this.unmarked(part)));
  }

  async withDerived(part, own) {
    const derived = await this.derived(part);
    if (!own && !derived.size) return undefined;
    const slot = new Map(own);
    for (const family of derived.keys()) if (!slot.has(family)) slot.set(family, 80);
    return slot;
  }

  /** These parts, if a current document says them near each other. */
  async together(parts) {
    const found = await this.ofAlternative({ slots: parts.map((one) => one.slot), isNear: true, isBound: true }, false);
    return found.size ? parts : undefined;
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
      const slot = await this.withDerived(base, (await this.form(base)) ?? (await this.unmarked(base)));
      if (slot) return slot;
    }
    return undefined;
  }
}
