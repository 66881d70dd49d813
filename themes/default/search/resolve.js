// What a word that is asked for stands for.
/** A word that so few documents say is looked for inside others too. */
const FEW_FOUND = 8;

class Resolver extends Parter {
  /**
   * Slots of families, whether they are of the word itself, what is shown instead where it is a guess, and the
   * families of words that are made of its root.
   */
  async meaning(word, isOpen) {
    const as = (slots, instead) => slots && { slots, isKnown: false, instead };
    const one = (slot) => slot && as([slot]);
    const form = await this.form(word);
    const derived = await this.derived(word);
    if (form) return { slots: [isOpen ? form : await this.gathered(word, form)], isKnown: true, derived, apart: isOpen ? undefined : await this.apart(word, form) };
    const isPlain = isOpen || !isPlainWord(word) ? 0 : await this.isPlain(word);
    const unmarked = await this.unmarked(word);
    const hasMarks = folded(word) !== word;
    if (unmarked && !hasMarks && isPlain < EXACTLY) return this.meant(await this.wordIn(unmarked, word), unmarked, isOpen);
    if (isOpen) return one(unmarked) ?? one(await this.beginning(word)) ?? as(await this.ofPieces(word)) ?? one(derived.size ? derived : undefined);
    // A word of the language is not misspelt: it is there within others, or it is not there.
    if (isPlain === VERB) return one(await this.anyOf(this.verbWithin(word), derived)) ?? (await this.byVerb(word));
    if (isPlain) return one(await this.anyOf(this.more(word), derived)) ?? one(await this.anyOf(this.derivedWithin(word))) ?? (await this.byVerb(word));
    // Who types marks means them: `mössa` is in `skyddsmössa` and is no `mossa`.
    const known = as(await this.ofPieces(word)) ?? one(await this.anyOf(this.inside(word), derived));
    const guess = (nearest) => nearest && this.guessed(nearest);
    // What only begins others with something unknown may lack a letter: `toalet` is there in `toalettpapper`.
    const slip = known && [...known.slots[0].values()].every((weight) => weight === LOOSE) && (await this.misspelt(word, 1));
    if (slip && slip.apart <= DOUBLED) return guess(slip);
    if (known) return known;
    const said = await this.byVerb(word);
    if (said) return said;
    return (
      (await this.withoutPart(word)) ||
      (unmarked && letters(word) > SHORTEST_INNER && as([unmarked], [await this.wordIn(unmarked, word)])) ||
      (await guess(await this.misspelt(word, 1))) ||
      one(await this.anyOf(this.derivedWithin(word))) ||
      // One wrong letter is likelier than a compound that nobody has written yet, two are not.
      (await this.unwritten(word)) ||
      (await guess(await this.misspelt(word, 2))) ||
      undefined
    );
  }

  /** The parts of a compound that few documents say, for those that say them apart. */
  async apart(word, form) {
    // `handsken` is of `handske`, and no `hand` beside something.
    if (letters(word) < 2 * SHORTEST_INNER - 1 || (await this.isPlain(word)) === 1 || (await this.ofSlot(form, false)).size >= FEW_FOUND) return undefined;
    return (await this.byVerb(word)) ?? this.compound(word, false);
  }

  /** These slots as one, if any of them has something. */
  async anyOf(...slots) {
    const all = new Map();
    for (const slot of slots) for (const [family, weight] of (await slot) ?? []) if (!all.has(family)) all.set(family, weight);
    return all.size ? all : undefined;
  }

  /** What a word is that was typed without its marks: all that it would be with them. */
  async meant(word, slot, isOpen) {
    const derived = await this.derived(word);
    if (isOpen) return { slots: [slot], isKnown: true, derived };
    return { slots: [await this.gathered(word, slot)], isKnown: true, derived, apart: await this.apart(word, slot) };
  }

  /** A guess, and what is made of the word if only one is near. */
  async guessed(nearest) {
    const words = [...nearest.words];
    if (words.length > 1) return { slots: [nearest.sure], isKnown: false, instead: words.slice(0, 2) };
    // What was found from its end is known without its endings only.
    const { exact } = await this.wordsOf(words[0]);
    const word = exact.has(words[0]) ? words[0] : await this.wordIn(nearest.sure, words[0]);
    const meant = await this.meant(word, nearest.sure, false);
    return { ...meant, isKnown: false, instead: [word] };
  }

  /** What a word stands for, with the words that it stands in where it says little by itself. */
  async gathered(word, form) {
    if ((await this.ofSlot(form, false)).size >= FEW_FOUND) return form;
    const slot = new Map(form);
    for (const [family, weight] of await this.more(word)) if (!slot.has(family)) slot.set(family, weight);
    return slot;
  }

  /** The word of these families that looks like one, but for its marks. */
  async wordIn(slot, word) {
    const { list } = await this.wordsOf(word);
    const own = list.filter((entry) => slot.has(entry.family));
    const plain = folded(word);
    const found = own.find((entry) => entry.plain === plain) ?? own.find((entry) => entry.plain.startsWith(plain)) ?? own[0];
    // Of `tvättmaskiner` is what was typed as `tvattmaskin`.
    return found?.plain.startsWith(plain) ? [...found.word].slice(0, letters(word)).join("") : (found?.word ?? word);
  }

  /** The verb of a word with a particle, where texts say that apart from it. */
  async byVerb(word) {
    const verb = isPlainWord(word) && (await this.start()).compounds ? await this.particled(word) : undefined;
    return verb && this.firstOf([[verb]], false);
  }

  /** A compound that nobody has written yet, and the words that are shown for it. */
  async unwritten(word) {
    const found = await this.compound(word, true);
    return found && { ...found, isKnown: false, instead: [found.parts.join(" + ")] };
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
    // Thousands may stand apart: `3 000`.
    if (!/^[0-9]{4,}$/.test(word)) return undefined;
    for (const cut of [word.length - 3, ...Array.from({ length: word.length - 3 }, (_, at) => at + 2)]) {
      const parts = [await this.exact(word.slice(0, cut)), await this.exact(word.slice(cut))];
      if (!parts.includes(undefined)) return parts.map((family) => new Map([[family, 100]]));
    }
    return undefined;
  }
}
