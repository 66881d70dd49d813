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

  async head(part) {
    if (!(await this.isPart(part))) return undefined;
    return (await this.form(part)) ?? (await this.unmarked(part));
  }

  /** These parts, if a current document has all of them in one section. */
  async together(parts) {
    const found = await this.ofAlternative({ slots: parts.map((one) => one.slot), isNear: true }, false);
    return found.size ? parts : undefined;
  }

  async modifier(part) {
    const bases = part.endsWith("s") ? [part, part.slice(0, -1)] : [part];
    for (const base of bases) {
      if (!(await this.isPart(base))) continue;
      const { exact, byFolded } = await this.wordsOf(base);
      if (exact.has(base)) return new Map([[exact.get(base), 100]]);
      const families = byFolded.get(folded(base));
      if (families) return new Map(families.map((family) => [family, 90]));
    }
    return undefined;
  }
}
