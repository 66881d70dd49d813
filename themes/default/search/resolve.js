// What a word that is asked for stands for.
class Resolver extends Parter {
  async meaning(word, isOpen) {
    const guessed = (slots) => slots && { slots, isKnown: false };
    const one = (slot) => slot && guessed([slot]);
    const end = one(await this.atEnd(word, isOpen));
    if (end) return end;
    const form = (await this.form(word)) ?? (await this.unmarked(word));
    if (form) return { slots: [form], isKnown: true };
    if (isOpen) return one(await this.beginning(word)) ?? guessed(await this.ofPieces(word));
    return (
      guessed(await this.ofPieces(word)) ||
      one(await this.inside(word)) ||
      one(await this.misspelt(word, 1)) ||
      // One wrong letter is likelier than a compound that nobody has written yet, two are not.
      guessed(await this.compound(word)) ||
      one(await this.misspelt(word, 2)) ||
      undefined
    );
  }

  /** The words that end with this one, if it might else only be another form of a very short one. */
  async atEnd(word, isOpen) {
    const base = await this.cut(word);
    if (isOpen || !base || letters(base) !== 3 || letters(word) < 5 || (await this.exact(word)) !== undefined) return undefined;
    const slot = await this.endingIn(await this.undoubled(word));
    return slot.size ? slot : undefined;
  }

  async ofPieces(word) {
    let parts = pieces(word);
    if (!parts.length && !word.includes("-")) parts = runs(word);
    if (parts.length < 2) return this.ofNumbers(word);
    const slots = [];
    for (const part of parts) {
      const slot = (await this.form(part)) ?? (await this.unmarked(part));
      if (!slot) return undefined;
      slots.push(slot);
    }
    return slots;
  }

  /** Two numbers that were run together. */
  async ofNumbers(word) {
    if (!/^[0-9]{5,}$/.test(word)) return undefined;
    for (let cut = 2; cut < word.length - 1; cut++) {
      const parts = [await this.exact(word.slice(0, cut)), await this.exact(word.slice(cut))];
      if (!parts.includes(undefined)) return parts.map((family) => new Map([[family, 100]]));
    }
    return undefined;
  }
}
