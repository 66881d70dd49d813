// A query as groups of alternatives: what a document must have to be found, and what counts less.
const SYNONYM = 50;
const PARTS = 70;
const DERIVED = 45;
const APART = 40;
class Planner extends Resolver {
  async plan(query, isOpen) {
    const { stop } = await this.start();
    const isStop = (word) => (letters(word) === 1 && isLetter(word)) || stop.has(word);
    const text = composed(query);
    const list = tokens(text);
    if (!isOpen) [this.lookedAt, this.lookedFor] = [new Set(), new Set()];
    this.initials = new Set(list.map(({ word }) => folded(word)[0]));
    const hasMeaning = list.some((token) => !isStop(token.word));
    const mayGoOn = isOpen && isWord([...query].at(-1));
    // After other words the first letters of the next say nothing yet.
    const waits = (word, at) => mayGoOn && at > 0 && at === list.length - 1 && letters(word) < SHORTEST_PREFIX;
    // For each word what it means, null where it says too little, undefined where nothing is like it.
    const meanings = [];
    for (const [at, { word }] of list.entries()) {
      meanings.push((hasMeaning && isStop(word)) || waits(word, at) ? null : await this.meaning(word, mayGoOn && at === list.length - 1));
    }
    const plan = { groups: [], missing: [], guessed: [], order: [] };
    const said = isOpen ? [] : amounts(text);
    for (let at = 0; at < list.length; ) {
      const amount = said.find((one) => one.start === list[at].start);
      if (amount) {
        const last = list.findLastIndex((token) => token.start < amount.end);
        const group = await this.ofAmount(amount);
        if (group) plan.groups.push(Object.assign(group, { asked: [list[at].word] }));
        else plan.missing.push(`${amount.isNegative ? "−" : ""}${text.slice(amount.start, amount.end)}`);
        at = last + 1;
        continue;
      }
      // A number that is nowhere is not there with another before what it counts.
      if (!meanings[at] && /^[0-9]+(?:,[0-9]+)?$/.test(list[at].word) && list[at + 1]?.isJoined && meanings[at + 1]?.isKnown && list.length === 2) {
        plan.missing.push(list[at].word);
        break;
      }
      const [group, length] = (await this.phrase(meanings.slice(at))) ?? (await this.joined(list.slice(at))) ?? (await this.verbal(list, meanings, at)) ?? (await this.deedOf(list, meanings, at)) ?? (await this.counted(list, meanings, at)) ?? [meanings[at] && this.single(meanings[at]), 1];
      const instead = length === 1 && meanings[at]?.instead;
      if (instead?.length) plan.guessed.push({ asked: list[at].word, instead });
      if (group) plan.order.push({ group: plan.groups.length, word: list[at].word });
      else if (group === null) plan.order.push({ stop: list[at].word });
      if (group) plan.groups.push(Object.assign(await this.withSynonyms(group, Boolean(instead)), { asked: list.slice(at, at + length).map((token) => token.word).concat(instead || []) }));
      else if (group === undefined) plan.missing.push(list[at].word);
      at += length;
    }
    return plan;
  }

  /** The alternatives of one word: itself, and after it its parts and what is made of the same root. */
  single({ slots, derived, apart, isBound, isLoose, bases, particles }) {
    const isWhole = slots.length === 1;
    const group = [{ slots, weight: isWhole ? 100 : PARTS, isNear: !isWhole, isBound, isLoose, bases, particles }];
    if (apart) group.push({ ...apart, weight: APART });
    if (derived?.size) group.push({ slots: [derived], weight: DERIVED, isNear: false });
    return group;
  }

  async phrase(meanings) {
    if (meanings[0] === null) return undefined;
    const { phrases } = await this.start();
    const telling = meanings.map((meaning, at) => ({ meaning, at })).filter((one) => one.meaning !== null);
    const has = (at, family) => telling[at]?.meaning?.isKnown && telling[at].meaning.slots[0].has(family);
    let best;
    for (const phrase of phrases) {
      const isLonger = !best || phrase[0].length > best[0].length || (phrase[0].length === best[0].length && phrase[1] < best[1]);
      if (isLonger && phrase[0].every((family, at) => has(at, family))) best = phrase;
    }
    if (!best) return undefined;
    const own = telling.slice(0, best[0].length);
    const slots = own.flatMap((one) => one.meaning.slots);
    return [[{ slots: [new Map([[best[1], 100]])], weight: 100, isNear: false }, { slots, weight: PARTS, isNear: true }], own.at(-1).at + 1];
  }

  async joined(list) {
    // `en gång` is no `engång`.
    if (/^(?:en|ett)$/.test(list[0].word)) return undefined;
    for (const length of [3, 2]) {
      if (list.length < length || !list.slice(1, length).every((token) => token.isJoined)) continue;
      const words = list.slice(0, length).map((token) => token.word);
      let slot;
      for (const joint of ["", "s", "-"]) slot ??= await this.form(words.join(joint));
      if (slot) return [[{ slots: [slot], weight: 100, isNear: false }], length];
    }
    return undefined;
  }

  /** A verb and the particle after it, and the words that say both in one. */
  async verbal(list, meanings, at) {
    const [verb, next] = [list[at].word, list[at + 1]];
    if (!next?.isJoined || !PARTICLES.includes(next.word) || !/^\p{L}+a$/u.test(verb) || !(await this.start()).compounds) return undefined;
    const own = new Map([...(await this.inOneWord(verb, next.word))]);
    const apart = meanings[at]?.isKnown || meanings[at]?.slots.length === 1 ? await this.withDerived(verb) : undefined;
    const group = own.size ? [{ slots: [own], weight: 90, isNear: false }] : [];
    const said = apart && (await this.firstOf([[{ ...apart, particle: next.word }]], false));
    if (said) group.unshift({ ...said, weight: 100 });
    return group.length ? [group, 2] : undefined;
  }

  /** What is done to something, as `byte av filter`, where a document says both near each other or in one word. */
  async deedOf(list, meanings, at) {
    const [deed, of, thing] = list.slice(at, at + 3);
    if (of?.word !== "av" || !thing || !meanings[at]?.isKnown || !meanings[at + 2]?.isKnown) return undefined;
    const parts = await Promise.all([thing, deed].map(({ word }) => this.withDerived(word)));
    const both = { ...this.asBound(parts), weight: 90 };
    const words = (await this.wordsOf(thing.word)).list.filter(({ word }) => word.startsWith(thing.word) && word.slice(thing.word.length).replace(/^s/, "").startsWith(deed.word));
    const own = new Map(words.map(({ family }) => [family, 100]));
    if (!own.size && !(await this.ofAlternative(both, false)).size) return undefined;
    return [[both, { slots: [own], weight: 100, isNear: false }, { slots: both.slots, weight: PARTS, isNear: true }], 3];
  }

  /** An amount, by the ways that texts may write its number. */
  async ofAmount(amount) {
    const group = [];
    const { digits } = amount;
    // Thousands may stand apart: `3 000`.
    const apart = /^[0-9]{4,}$/.test(digits) ? [digits.slice(0, -3), digits.slice(-3)] : [];
    const ways = [[digits], [amount.number.replace(/\s/g, "").replace(".", ",")], apart, [`${digits},0`]];
    for (const bases of ways.filter((way) => way.length)) {
      const slots = await Promise.all(bases.map((base) => this.form(base)));
      if (slots.includes(undefined)) continue;
      const alternative = { slots, bases, weight: 100, isNear: true, isBound: true, amount };
      if ((await this.ofAlternative(alternative, false)).size) group.push(alternative);
    }
    return group.length ? group : undefined;
  }

  /** A number and the word that it counts, where some document says them together. */
  async counted(list, meanings, at) {
    const [number, counted] = [meanings[at], meanings[at + 1]];
    if (!/^[0-9]+(?:,[0-9]+)?$/.test(list[at].word) || !list[at + 1]?.isJoined || !number?.isKnown || !counted?.isKnown) return undefined;
    const bases = [list[at].word, list[at + 1].word];
    // `klass 3` itself, or else `säkerhetsklass 3`.
    for (const isItself of [true, false]) {
      const both = { slots: [number.slots[0], counted.slots[0]], bases, weight: 100, isNear: true, isBound: true, isCounted: true, isItself };
      if ((await this.ofAlternative(both, false)).size) return [[both], 2];
    }
    return undefined;
  }

  /** A group with the synonyms of what it asks for, and with theirs if those find little. */
  async withSynonyms(group, isGuess) {
    const { synonyms } = await this.start();
    const { slots } = group[0];
    if (slots.length !== 1) return group;
    const of = (families) => new Set([...families].flatMap((family) => synonyms.get(family) ?? []));
    const without = (families, known) => new Set([...families].filter((family) => !known.has(family)));
    const own = new Set(slots[0].keys());
    const all = of([...slots[0]].filter(([, weight]) => weight >= 90).map(([family]) => family));
    const first = without(all, own);
    const second = without(of(all), new Set([...own, ...first]));
    for (const [families, weight, isLast] of [[first, SYNONYM, isGuess], [second, SYNONYM / 2, true]]) {
      if (families.size) group.push({ slots: [new Map([...families].map((family) => [family, 100]))], weight, isNear: false, isLast });
    }
    return group;
  }
}
