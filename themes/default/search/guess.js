// Words that a word stands in which nothing in the catalogue is written like: those that begin with it and those that
// end so.
/** The weight of what begins so and goes on with something unknown. */
const LOOSE = 50;

/** An unknown word after another begins with a consonant. */
const ONSET_OF_HEAD = /^s?[^aeiouyåäöés]/;
/** What makes another word of the one that follows. */
const OF_VERB = /..(?:an|av|be|för|in|mot|om|på|till|upp|ut)$/;
const PREFIX = /^(?:an|av|be|efter|ent?|för|ge|in|mot|om|på|till|under|upp|ut|åter|över)$/;
/** What makes a word that says something else than what follows. */
const OPAQUE = /^(?:an|di|en|ent|er|för|ge|under)$/;
/** What makes the contrary of the word that follows. */
const NOT = /^(?:in|im|il|ir|miss|o)$/;
/** What ends so is made of a word before it, and not put together of two. */
const OF_SUFFIX = /(?:[ei]ring|.tion?|.ment|.isk|.bar|.else)$/;
/** What makes of a word before it how something is: `slumpmässig`. */
const MAKES_QUALITY = /^s?(?:mässig|artad|fattig|fri|full|lös|rik|snål|säker|vänlig)(?:t|a)?$/;
/** Whether what follows a root makes a verb of it, or its deed. */
const isOfVerb = (rest) => rest === "a" || OF_VERB_ONLY.test(rest) || KINDS_OF_WORDS.deed.test(rest);
/** What nouns end in that an `s` joins to others. */
const TAKES_S = /..(?:dom|het|ing|ion|skap|tet)$/;
/** Whether an `s` joins what is before to a long word. */
const isJoined = (rest) => rest[0] === "s" && letters(rest) > 5 && mayBegin(rest.slice(1));
/** The letters after which another is left out where a stem may be without it, as `undoubled` does. */
const DOUBLES = new Map([["d", "dt"], ["g", "dt"], ["k", "t"], ["n", "n"], ["t", "t"]]);
/** The few nouns that end in a consonant and are many with `-or`. */
const OR_AFTER_CONSONANT = /(?:ros|våg)or(?:na)?s?$/;
/** So many files of words are fetched at most to see what others end in. */
const FILES_FOR_HEADS = 5;

class Guesser extends Speller {
  /** The names of the files of words that a query has looked into for what others are made of. */
  lookedAt = new Set();

  /** The words that begin with this one and go on with another, and those that end with it. */
  async inside(word) {
    // Three letters are often chance: what stands around them must be known.
    if (letters(word) === SHORTEST_PREFIX) {
      const slot = await this.more(word);
      return slot.size ? slot : undefined;
    }
    const slot = (await this.isPart(word)) ? await this.ending(word) : new Map();
    for (const [family, weight] of (await this.modifying(word)) ?? []) if (!slot.has(family)) slot.set(family, weight);
    return slot.size ? slot : undefined;
  }

  /** What the index does not know to be a part of other words: those that end with a word after another that is known, and those that begin with it before one. */
  async more(word) {
    const slot = new Map();
    if (!(await this.start()).compounds || !isPlainWord(word) || letters(word) < SHORTEST_PREFIX) return slot;
    const form = (await this.form(word)) ?? new Map();
    const isNoun = (await this.isPlain(word, true)) > 0;
    for (const base of await this.shortestForms(word, form)) {
      const end = await this.undoubled(base);
      for (const entry of (await this.endings(folded(backwards(end)))).slice(0, MOST)) {
        const whole = backwards(entry.word);
        const before = whole.slice(0, whole.length - end.length);
        if (!whole.endsWith(end) || form.has(entry.family) || !(await this.mayStandBefore(before, base))) continue;
        // `hjärtslag` has `slag` in it and not `lag`.
        if (before.endsWith("s") && ((await this.form(`s${base}`)) !== undefined || (await this.isOfS(whole, base)))) continue;
        if ((await this.goesOn(whole, before)) || (await this.isOfJoint(before, base)) || (letters(base) <= SHORTEST_INNER && (await this.isPlain(whole, true)))) continue;
        if (end === base ? await this.isDoubled(whole) : !(await this.isSaid(whole + base.at(-1)))) continue;
        if (isNoun && end === base && !(await this.endsAsNoun(whole, word, base))) continue;
        slot.set(entry.family, 70);
        this.keepEnds(slot, [entry]);
      }
      for (const [family, weight] of (await this.modifying(base, true, base !== word && !form.size)) ?? []) if (!slot.has(family) && !form.has(family)) slot.set(family, weight);
    }
    return slot;
  }

  /** The shortest form of each family that a word is of, or else the word without its ending. */
  async shortestForms(word, form) {
    const { forms } = await this.wordsOf(word);
    const shortest = [...form.keys()].map((family) => (forms.get(family) ?? [word]).reduce((one, other) => (other.length < one.length ? other : one)));
    const cut = (await this.isPlain(word, true)) ? word.replace(/[ae]$/, "") : await this.cut(word);
    const all = shortest.length ? shortest : isLong(cut ?? "") ? [word, cut] : [word];
    return [...new Set(all)].filter((base) => letters(base) >= SHORTEST_PREFIX);
  }

  /** Whether what stands before a known word is known too, or looks like a word before a long one. */
  async mayStandBefore(before, base) {
    // `klimatavtryck` has `avtryck` in it and not `tryck`, and `markering` no `ring`.
    if (letters(base) < SHORTEST_INNER + 2 && OF_SUFFIX.test(before.slice(-2) + base)) return false;
    if (letters(before) < SHORTEST_PREFIX || OF_VERB.test(before)) return false;
    if (await this.isModifier(before)) return true;
    // `överklagas` has `klagas` in it and not `lagas`.
    if (mayBegin(before.at(-1) + base) && (OF_VERB.test(before.slice(0, -1)) || PREFIX.test(before.slice(0, -1)))) return false;
    // Nor is `kvicksilver` of anything.
    return letters(base) > SHORTEST_INNER && letters(before) >= SHORTEST_INNER && !/[aeiouyåäö]$/.test(before) && !(await this.isPlain(before + base, true));
  }

  /** Whether a longer word than what is before a border begins a word: `konkurrensverket` is of `konkurrens` and no `rensverk`. */
  async goesOn(whole, before) {
    if (!this.isNear(whole)) return false;
    const { exact } = await this.wordsOf(whole);
    for (let cut = before.length + 2; cut <= whole.length - SHORTEST_INNER; cut++) {
      if (exact.has(whole.slice(0, cut)) && mayBegin(whole.slice(cut))) return !exact.has(before);
    }
    return false;
  }

  /** Whether the `s` that a word begins with joins what is before it to others: `pappersvaror` has no `svar` in it where `papperspåse` is there. */
  async isOfJoint(before, base) {
    if (base[0] !== "s" || letters(before) < SHORTEST_INNER || !mayBegin(base.slice(1))) return false;
    // After these an `s` always joins: `repetitionskurs` is of no `skur`.
    if (TAKES_S.test(before) && letters(base) > SHORTEST_PREFIX && ((await this.exact(base.slice(1))) !== undefined || (await this.isPlain(base.slice(1))) || (await this.restsOf(base.slice(1))).length)) return true;
    if (!this.isNear(before)) return false;
    const { list } = await this.wordsOf(before);
    return list.some(({ word }) => word.startsWith(`${before}s`) && letters(word) > letters(before) + 3 && !word.startsWith(before + base));
  }

  /** Whether a plain word begins with the `s` before a word: `publikstaket` is of `staket`, and of no `tak`. */
  async isOfS(whole, base) {
    for (const rest of await this.restsOf(whole)) if ((await this.isPlain(`s${base}${rest}`)) > 0) return true;
    return false;
  }

  /** Whether the words that end so have a letter more, which the list of ends does not tell: `vikt` is no `vik`. */
  async isDoubled(whole) {
    const more = DOUBLES.get(whole.at(-1));
    const rests = more ? await this.restsOf(whole) : [];
    return rests.length > 0 && rests.every(([next]) => more.includes(next));
  }

  /** Whether a known word may stand before another so. */
  async isModifier(part) {
    const bases = [part];
    if (/[^aeiouyåäö]s$/.test(part)) bases.push(part.slice(0, -1));
    if (/[eou]$/.test(part) && letters(part) > SHORTEST_INNER) bases.push(`${part.slice(0, -1)}a`);
    for (const base of [...bases, `${part}a`, `${part}e`]) {
      if (letters(base) < SHORTEST_PREFIX || !this.isNear(base)) continue;
      if ((await this.exact(base)) !== undefined) return true;
    }
    return false;
  }

  /** The words that begin with this one, or with what it is before others, where the rest is a word or an ending. */
  async modifying(word, isSure = false, isCut = false) {
    if (!isPlainWord(word) || letters(word) < SHORTEST_PREFIX) return undefined;
    const { compounds, paradigms } = await this.start();
    const isPlain = await this.isPlain(word, true);
    // `trafikant` is no form of `trafik`.
    const cut = compounds && !isSure && !isPlain ? await this.cut(word) : undefined;
    const bases = compounds ? [...new Set([word, letters(word) > SHORTEST_INNER ? word.replace(/[ae]$/, "") : word, letters(cut ?? "") >= SHORTEST_INNER ? cut : word])] : [word];
    const known = new Map();
    const loose = new Map();
    for (const base of bases.filter((base) => letters(base) >= SHORTEST_PREFIX)) {
      const isShort = letters(base) < SHORTEST_INNER;
      const { forms } = await this.wordsOf(base);
      for (const entry of (await this.beginnings(base)).slice(0, MOST)) {
        const rest = entry.word.slice(base.length);
        // `vagga` is a word of its own, and no beginning of `vägglus`.
        if (isPlain && !entry.word.startsWith(base)) continue;
        if (await this.isOfLonger(entry.word, base)) continue;
        // Its shortest form tells what a word is made of: `bildat` is of `bild`, and not of `bil` before something.
        if (forms.get(entry.family)?.some((form) => form.length < entry.word.length)) continue;
        if (base === word && !isShort && !isSure && paradigms[0].includes(rest)) known.set(entry.family, 60);
        else if ((await this.isHead(rest, isCut || base !== word)) || (!isShort && /[ae]$/.test(word) && isJoined(rest))) known.set(entry.family, 60);
        else if (base === word && isLong(base) && letters(rest) > SHORTEST_PREFIX && ONSET_OF_HEAD.test(rest) && mayBegin(rest)) loose.set(entry.family, LOOSE);
      }
    }
    return known.size ? known : loose.size && !isSure ? loose : undefined;
  }

  /** Whether a word begins with a longer plain one, or is a form of one: `trädgårdsavfall` is of `trädgård`, and not of `träd`, and `burkar` of no `bur`. */
  async isOfLonger(whole, base) {
    for (let cut = base.length + 1; cut < whole.length; cut++) {
      const rest = whole.length - cut;
      if (rest >= SHORTEST_PREFIX && (await this.isPlain(whole.slice(0, cut), true)) && mayBegin(whole.slice(cut).replace(/^s/, "")) && !(await this.isForm(base, whole.slice(0, cut)))) return true;
    }
    if (whole === base || !(await this.isPlain(whole)) || (await this.isForm(base, whole))) return false;
    // In other forms than a dictionary has it `rotfrukter` is of `rot` all the same.
    return (await this.isPlain(whole, true)) > 0 || !(await this.isPlainPart(whole.slice(base.length)));
  }

  /** Whether a plain word of three letters or more follows another, or one of a large catalogue, where not all lists may be looked at. */
  async isPlainPart(rest) {
    if (letters(rest) < SHORTEST_PREFIX) return false;
    if (await this.isPlain(rest)) return true;
    return this.manifest.documents >= LARGE && !this.initials.has(folded(rest)[0]) && this.isNear(rest) && (await this.exact(rest)) !== undefined;
  }

  /** Whether a longer beginning is only the word with its ending. */
  async isForm(base, longer) {
    const rest = longer.slice(base.length);
    return rest !== "s" && (await this.start()).paradigms[0].includes(rest);
  }

  /** What the words that begin so go on with, as far as they may be looked at. */
  async restsOf(beginning) {
    if (!this.isNear(beginning)) return [];
    const { list } = await this.wordsOf(beginning);
    return list.filter(({ word }) => word.startsWith(beginning)).map(({ word }) => word.slice(beginning.length));
  }

  /** Whether the words that end with a plain noun have its endings, or say that it was done: `språklista` is of `lista` and not of `list`. */
  async endsAsNoun(whole, word, base) {
    const ending = word.startsWith(base) ? word.slice(base.length) : "";
    const rests = await this.restsOf(whole);
    return !rests.length || rests.some((rest) => rest === ending || mayFollow(ending, rest) || (!OTHER_WORDS.has(word) && /^a(?:de?|ts?|s)$/.test(rest)) || (/[mn]$/.test(whole) && rest[0] === whole.at(-1) && AFTER_NOUN.has(rest.slice(1))) || OR_AFTER_CONSONANT.test(whole + rest));
  }

  /** Whether a word of the catalogue follows, with or without the sound that joins it to what is before: an `s`, or another vowel instead of its last one. */
  async isHead(rest, isCut) {
    if (MAKES_QUALITY.test(rest)) return true;
    for (const head of [rest, rest.replace(isCut ? /^[sou]/ : /^(?:s|e(?=[^aeiouyåäör].{3}))/, "")]) {
      if (letters(head) < (isCut ? SHORTEST_INNER : SHORTEST_PREFIX) || !this.isNear(head)) continue;
      if (isCut ? (await this.exact(head)) !== undefined || (await this.isPlain(head)) > 0 : (await this.form(head)) !== undefined) return true;
    }
    return false;
  }

  /** Whether the words that begin as this one may be looked at: those of no more than a few files for each query, whatever was fetched before, so that all find the same. */
  isNear(word) {
    const name = this.holding("words", [...folded(word)].slice(0, BEGINNING).join(""));
    if (this.lookedAt.size < FILES_FOR_HEADS) this.lookedAt.add(name);
    return this.lookedAt.has(name);
  }

  /** What ends in a deed or is named by one, where only others say it: `värmebehandlat` for `behandling`. */
  async derivedWithin(word) {
    const slot = new Map();
    if (!(await this.start()).compounds || !isPlainWord(word)) return slot;
    const kinds = (await this.isPlain(word, true)) ? ["deed"] : ["deed", "verb"];
    const roots = kinds.flatMap((kind) => before(word, KINDS_OF_WORDS[kind], SHORTEST_INNER));
    for (const root of roots.filter((root) => root !== word)) {
      // `massage` is nothing that one does with `massa`.
      if ((await this.plainBeside(root)).has(`${root}a`)) continue;
      const found = await this.endingIn(root, isOfVerb);
      for (const family of found.keys()) {
        // Before a short root must stand a word.
        const first = (this.ended.get(family) ?? "").slice(0, -root.length);
        // `balansera` is of no `lansera`.
        if (letters(first) < SHORTEST_PREFIX && !PREFIX.test(first)) continue;
        if ((isLong(root) && !/^[aeiouyåäö]/.test(root)) || (letters(first) >= SHORTEST_PREFIX && ((await this.isPlain(first)) || (await this.isModifier(first))))) slot.set(family, 60);
      }
    }
    return slot;
  }

  /** The shortest words that end with this one, or with what it may be without its endings. */
  async ending(word) {
    const slot = new Map();
    const cut = (await this.isPlain(word, true)) ? word.replace(/[ae]$/, "") : await this.cut(word);
    // What ends in either comes at once.
    for (const base of [word, cut]) if (base && isLong(base)) this.undoubled(base).then((base) => this.endings(folded(backwards(base)))).catch(() => {});
    for (const base of new Set([word, cut])) {
      // `vana` is not what `skivan` ends in.
      if (!base || (base !== word && letters(base) < SHORTEST_INNER) || (slot.size && !isLong(base))) continue;
      for (const [family, weight] of await this.endingIn(base)) slot.set(family, weight);
    }
    return slot;
  }

  /** What ends in a form of a verb, and what begins with its root where that is no noun: `flamskyddad` for `skydda`. */
  async verbWithin(word) {
    const root = word.slice(0, -1);
    const slot = await this.endingIn(root, isOfVerb);
    if (!(await this.isPlain(root, true))) for (const [family, weight] of (await this.modifying(word)) ?? []) if (!slot.has(family)) slot.set(family, weight);
    return slot;
  }

  /** The shortest words that end with just this one, and go on with an ending that may follow it. */
  async endingIn(base, mayFollow) {
    if (!mayBegin(base)) return new Map();
    const end = backwards(await this.undoubled(base));
    const hasMarks = folded(base) !== base;
    const all = (await this.endings(folded(end))).filter((entry) => /[aeiouyåäö]/.test(entry.word.slice(end.length)) && entry.word.length > end.length + 1);
    // What only looks like it without marks counts where nothing is just so, and the word is long.
    const same = all.filter((entry) => entry.word.startsWith(end));
    const alike = same.length || hasMarks || letters(base) < 2 * SHORTEST_PREFIX ? same : all;
    // `använda` is of no `vända`, `distans` of no `stans`, and `vattenstänk` has a `stänk` in it.
    const isOther = async (entry) => {
      const before = backwards(entry.word.slice(end.length));
      return OPAQUE.test(before) || (letters(before) > SHORTEST_PREFIX && mayBegin(before.at(-1) + base) && (await this.isPlain(before.at(-1) + base.replace(/a$/, ""), true)) > 0);
    };
    // `inkontinens` is no `kontinens`.
    const isDeed = before(base, KINDS_OF_WORDS.deed, SHORTEST_PREFIX).length > 0;
    const isNot = (entry) => !isDeed && NOT.test(backwards(entry.word.slice(end.length)));
    const own = alike.filter((entry) => !isNot(entry)).filter((entry) => letters(base) > SHORTEST_INNER + 1 || !OF_SUFFIX.test(backwards(entry.word.slice(0, end.length + 1))));
    const found = [];
    for (const entry of own.map((entry, at) => ({ ...entry, at, length: letters(entry.word) })).sort((one, other) => one.length - other.length || one.at - other.at)) {
      if (found.length === MOST) break;
      const whole = backwards(entry.word);
      if ((letters(base) <= SHORTEST_INNER && (await this.isPlain(whole, true))) || (await isOther(entry))) continue;
      const isSame = end.length === base.length ? !(await this.isDoubled(whole)) : await this.isSaid(whole + base.at(-1));
      if (isSame && (!mayFollow || (await this.restsOf(whole)).some(mayFollow))) found.push(entry);
    }
    return this.keepEnds(new Map(found.map((entry) => [entry.family, 70])), found);
  }

  /** Whether some word begins so. */
  async isSaid(beginning) {
    return (await this.restsOf(beginning)).length > 0;
  }

  /** Notes what the words of these families begin with, so that they are marked in the texts. */
  keepEnds(slot, entries) {
    for (const { family, word } of entries) {
      const known = this.ended.get(family);
      if (slot.has(family) && !(known?.length <= word.length)) this.ended.set(family, backwards(word));
    }
    return slot;
  }

  /** Whether a word of this length may be a part of others; of three letters only a few may. */
  async isPart(part) {
    return letters(part) > 3 || (letters(part) === 3 && (await this.start()).short.has(folded(part)));
  }
}
