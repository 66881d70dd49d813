// What a word that is asked for stands for.
/** A word that so few documents say is looked for inside others too. */
const FEW_FOUND = 8;
/** A plain word as a dictionary has it. */
const EXACTLY = 2;

class Resolver extends Parter {
  /** Slots of families, whether they are of the word itself, and what is shown instead where it is a guess. */
  async meaning(word, isOpen) {
    const as = (slots, instead) => slots && { slots, isKnown: false, instead };
    const one = (slot) => slot && as([slot]);
    const form = await this.form(word);
    if (form) return { slots: [isOpen ? form : await this.gathered(word, form)], isKnown: true };
    const isPlain = isOpen || !isPlainWord(word) ? 0 : await this.isPlain(word);
    const unmarked = await this.unmarked(word);
    const hasMarks = folded(word) !== word;
    if (unmarked && !hasMarks && isPlain < EXACTLY) return { slots: [unmarked], isKnown: true };
    if (isOpen) return one(unmarked) ?? one(await this.beginning(word)) ?? as(await this.ofPieces(word));
    // A word of the language is not misspelt: it is there within others, or it is not there.
    if (isPlain) {
      const within = await this.more(word);
      return one(within.size ? within : await this.derived(word, true));
    }
    // Who types marks means them: `mössa` is in `skyddsmössa` and is no `mossa`.
    const known = as(await this.ofPieces(word)) ?? one(await this.inside(word)) ?? one(await this.derived(word, false));
    if (known) return known;
    const guess = (nearest) => nearest && as([nearest.sure], [...nearest.words].slice(0, 2));
    return (
      (await this.withoutPart(word)) ||
      (unmarked && letters(word) > SHORTEST_INNER && as([unmarked], await this.wordsIn(unmarked, word))) ||
      guess(await this.misspelt(word, 1)) ||
      one(await this.derived(word, true)) ||
      // One wrong letter is likelier than a compound that nobody has written yet, two are not.
      (await this.unwritten(word)) ||
      guess(await this.misspelt(word, 2)) ||
      undefined
    );
  }

  /** What a word stands for, with the words that it stands in where it says little by itself. */
  async gathered(word, form) {
    if ((await this.ofSlot(form, false)).size >= FEW_FOUND) return form;
    const slot = new Map(form);
    for (const [family, weight] of await this.more(word)) if (!slot.has(family)) slot.set(family, weight);
    return slot;
  }

  /** The words of families that look like one, but for their marks. */
  async wordsIn(slot, word) {
    const { list } = await this.wordsOf(word);
    return list.filter((entry) => slot.has(entry.family)).slice(0, 1).map((entry) => entry.word);
  }

  /** A compound that nobody has written yet, and the words that are shown for it. */
  async unwritten(word) {
    const found = await this.compound(word);
    return found && { slots: found.map((one) => one.slot), isKnown: false, instead: [found.map((one) => one.part).join(" + ")] };
  }

  /** What a word with hyphens, or with letters and digits, is put together of. */
  async ofPieces(word) {
    const isMixed = /\p{L}/u.test(word) && /[0-9]/.test(word);
    let parts = isMixed ? word.split("-").flatMap(runs) : pieces(word);
    // A CPV code is written with its check digit or without.
    if (/^[0-9]{8}-[0-9]$/.test(word)) parts = [word.slice(0, 8)];
    else if (parts.length < 2) return this.ofNumbers(word);
    const { stop } = await this.start();
    const slots = [];
    for (const part of parts.filter((part) => !stop.has(part))) {
      const slot = (await this.form(part)) ?? (await this.unmarked(part));
      const run = slot ? undefined : await this.ofNumbers(part);
      if (run) {
        slots.push(...run);
        continue;
      }
      // Who names a standard names the bodies too that adopted it.
      const isBody = isMixed && /^[a-z]{1,4}$/.test(part);
      if (!slot && !isBody) return undefined;
      if (slot && (letters(part) > 1 || !isMixed)) slots.push(slot);
    }
    return slots.length ? slots : undefined;
  }

  /** A number of which only other parts are there. */
  async withoutPart(word) {
    const [, number] = /^([0-9]{3,6})-[0-9]{1,2}$/.exec(word) ?? [];
    const slot = number && (await this.form(number));
    return slot && { slots: [slot], isKnown: false, instead: [number] };
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
