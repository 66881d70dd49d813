// The words of an index, looked up by their form, beginning or end.
const SHORTEST_PREFIX = 3;
/** How many words a beginning or an end stands for. */
const MOST = 60;

/** A word without the longest of these endings that leaves three letters, or nothing. */
function withoutEnding(word, endings) {
  const isEnding = (ending) => word.endsWith(ending) && letters(word) >= letters(ending) + 3;
  const ending = isPlainWord(word) && endings?.find(isEnding);
  return ending ? word.slice(0, word.length - ending.length) : undefined;
}

// Endings of nouns that are told by their company though some have only one letter.
const PAIRED = ["a an ans or ors orna ornas", "e en ens ar ars arna arnas"].map((endings) => new Set(endings.split(" ")));
const SHORT = new Set(["", "en", "ens", "et", "ets"]);
const AFTER_VOWEL = new Set(["", "n", "ns", "r", "rs", "rna", "rnas", "s", "t", "ts", "na", "nas"]);

/** How many letters stand before two endings at least, so that words with them are forms of one. */
function leastBefore(base, ending, other) {
  const isVerb = (one, ending) => one.endsWith("er") && ending.startsWith("a");
  // `kontrollera` is another word than `kontroller`, and `kontor` than `kontot`.
  if (isVerb(base, ending) !== isVerb(base, other)) return Infinity;
  const isVowel = /[aeiouyåäöé]$/.test(base);
  if (isVowel && !/[ae]$/.test(base) && /^ts?$/.test(ending) !== /^ts?$/.test(other) && /^r/.test(ending) !== /^r/.test(other)) return Infinity;
  // `vin` is no form of `vinna`.
  if (/[^aeiouyåäöér]$/.test(base) && [ending, other].some((one) => /^nas?$/.test(one)) && [ending, other].some((one) => !/^(?:nas?|ens?|ets?)$/.test(one))) return Infinity;
  if (PAIRED[0].has(ending) && PAIRED[0].has(other)) return 2;
  if (SHORT.has(ending) && SHORT.has(other)) return 2;
  if (PAIRED.some((pair) => pair.has(ending) && pair.has(other))) return 3;
  if (isVowel && AFTER_VOWEL.has(ending) && AFTER_VOWEL.has(other)) return 3;
  return [ending, other].some((one) => one.length === 1 || /^(?:dd|tt)$/.test(one)) ? 4 : 3;
}

/** What nouns end in as a dictionary has them, where their forms end otherwise. */
const OF_LEMMA = new Set(["a", "el", "er", "or", "en", "um", "mmer", "mmar", "mmel", "m", "n"]);
const AFTER_NOUN = new Set("s n ns en ens et ets ar ars arna arnas er ers erna ernas r rs rna rnas t ts na nas it its".split(" "));
const AFTER_VOWEL_ONLY = /^(?:nas?|rs?|rnas?|i?ts?)$/;
/** Whether a form of a noun may have one ending where the noun itself has another. */
function mayFollow(ending, other) {
  if (ending === "") return AFTER_NOUN.has(other);
  if (ending === "a" || ending === "e") return PAIRED[ending === "a" ? 0 : 1].has(other);
  if (ending === "are") return /^ar(?:es?|ens?|nas?)$/.test(other);
  return true;
}

/** The same in languages whose words are told by few endings. */
const leastOfOthers = (ending, other) => (ending.length > 1 || other.length > 1 ? 4 : 3);

/** Whether a word lacks letters that a noun has, which are no ending: `toalet`. */
const isCutShort = (word, noun) => noun.length > word.length && noun.startsWith(word) && !/[ae]$/.test(noun);

/** A plain word as a dictionary has it. */
const EXACTLY = 2;
/** A plain word for what one does. */
const VERB = 3;
/** Nouns that say how something is too. */
const NOUN_AND_QUALITY = new Set("akut bred hel kall mjuk mobil sjuk snabb".split(" "));
/** Nouns of two letters. */
const OF_TWO = new Set(["bi", "by", "hö", "ko"]);

/** The forms of a quality, and of what was done, as they stand for each other. */
const OF_QUALITY = [
  [/^.*[^aeiouyåäö](?=t?$|a$)/, ["", "t", "a"], 4],
  [/^.*(?=(?:ad|at|ade)$)/, ["ad", "at", "ade"], 3],
  [/^.*[^aeiouyåäö](?=(?:en|et|na)$)/, ["en", "et", "na"], 3],
  [/^.*[^aeiouyåäökpst](?=(?:da?|t)$)/, ["d", "t", "da"], 3],
  [/^.*[kps](?=ta?$)/, ["t", "ta"], 3],
  [/^.*(?:fri|ny|å)(?=(?:tt|a)?$)/, ["", "tt", "a"], 2],
];
/** What only nouns have. */
const OF_NOUN_ALONE = /(?:en|ens|ets?|er|ers|erna|ar|arna|or|orna)$/;

class Lexicon extends IndexFiles {
  /** What the words of a query begin with. */
  initials = new Set();

  async form(word) {
    const family = await this.exact(word);
    const form = family === undefined ? ((await this.ofTwo(word)) ?? (await this.inflected(word, false))) : new Map([[family, 100]]);
    // `askar` may be of another family than `ask`, since `aska` is there too.
    if (family !== undefined && isPlainWord(word) && (await this.isPlain(word, true)) === EXACTLY) {
      for (const [other, weight] of (await this.inflected(word, false)) ?? []) if (!form.has(other)) form.set(other, weight);
    }
    return form && this.withQuality(word, form);
  }

  /** These families, and those that have other forms of the same quality: `digitalt` for `digital`, `skadat` for `skadad`. */
  async withQuality(word, form) {
    if (!isPlainWord(word) || !(await this.start()).compounds) return form;
    const { exact, forms } = await this.wordsOf(word);
    const own = [...form.keys()].flatMap((family) => forms.get(family) ?? []);
    // `svar` is a noun, and `svart` none of its forms.
    if (!NOUN_AND_QUALITY.has(word) && (await this.isPlain(word, true)) === EXACTLY) return form;
    for (const [pattern, endings, least] of OF_QUALITY) {
      const base = pattern.exec(word)?.[0];
      // `graderad` is of `gradera`, and not of many a `grad`.
      if (!base || letters(base) < least || (/er$/.test(base) && endings.includes("a"))) continue;
      // `form` is a noun, and `format` none of its forms.
      if (own.some((one) => one.startsWith(base) && !endings.includes(one.slice(base.length)) && OF_NOUN_ALONE.test(one.slice(base.length)))) continue;
      for (const ending of endings) {
        const family = exact.get(base + ending);
        if (family === undefined || form.has(family)) continue;
        // `kontakta` is what one does, and no form of `kontakt`.
        if ((base === word && ending === "a" && !/[iyå]$/.test(base) && !exact.has(`${base}t`)) || (/^[dt]a$/.test(ending) && exact.has(`${base}${ending}s`))) continue;
        const others = (forms.get(family) ?? []).filter((one) => one.startsWith(base)).map((one) => one.slice(base.length));
        if (!others.some((one) => OF_NOUN_ALONE.test(one) && !endings.includes(one))) form.set(family, 95);
      }
    }
    return form;
  }

  /** The forms of a noun of two letters, too short to be told by their endings: `ko` of `korna`. */
  async ofTwo(word) {
    if (!OF_TWO.has(word) || !(await this.start()).compounds) return undefined;
    const { exact } = await this.wordsOf(word);
    const found = ["n", "ns", "r", "rs", "rna", "rnas", "ar", "arna", "arnas", "s"].flatMap((ending) => exact.get(word + ending) ?? []);
    return found.length ? new Map(found.map((family) => [family, 95])) : undefined;
  }

  async inflected(word, isFolded) {
    if (!isPlainWord(word)) return undefined;
    const { compounds } = await this.start();
    const { exact, byFolded, forms } = await this.wordsOf(word);
    // `granskare` for `granskarna`, who are no form of what they do.
    const doer = !isFolded && compounds && /arnas?$/.test(word) && exact.get(word.replace(/rnas?$/, "re"));
    if (doer !== false && doer !== undefined) return new Map([[doer, 95]]);
    const found = await this.matching(word, (form) => (isFolded ? (byFolded.get(form) ?? []) : exact.has(form) ? [exact.get(form)] : []), isFolded);
    if (isFolded || !compounds) return found;
    if ((await this.isPlain(word, true)) === EXACTLY && !NOUN_AND_QUALITY.has(word)) {
      const { nouns } = await this.plainAs(word);
      // `brons` is a noun of its own, and no form of `bro`.
      const isNoun = (form) => form !== word && form.startsWith(word) && nouns.has(form);
      // `väger` is of `väga`, which one does.
      const isOther = (form) => isNoun(form) || (!nouns.has(`${word}a`) && forms.get(exact.get(form))?.includes(`${word}a`));
      return this.matching(word, (form) => (exact.has(form) && !isOther(form) ? [exact.get(form)] : []), false, true);
    }
    if (!found || !/[^aeiouyåäö]a$/.test(word)) return found;
    // `spåra` is what one does with a `spår`, and no form of it.
    const base = word.slice(0, -1);
    if (NOUN_AND_QUALITY.has(base) || (await this.isPlain(base, true)) !== EXACTLY) return found;
    found.delete(exact.get(base));
    return found.size ? found : undefined;
  }

  /** The families of the words that `found` knows of which a word is a form. */
  async matching(word, found, isFolded, isNoun = false) {
    const { paradigms, changing, lemmas, compounds } = await this.start();
    const slot = new Map();
    for (const forms of changing) {
      for (const form of forms.filter((form) => word.endsWith(form))) {
        const base = word.slice(0, word.length - form.length);
        if (base.length === 1) continue;
        for (const other of forms) for (const family of found(base + other)) slot.set(family, 95);
      }
    }
    if (slot.size) return slot;
    let longest = 0;
    // `filter` is no form of `filt`.
    for (const endings of paradigms) {
      const isOther = (form, ending) => ending && endings === paradigms[0] && lemmas.has(form);
      for (const ending of endings) {
        if (!word.endsWith(ending)) continue;
        const base = word.slice(0, word.length - ending.length);
        const length = letters(base);
        if (length < 2 || length < longest) continue;
        // `lärka` is a noun of its own and no form of `lärk`, nor `glass` of `glas`.
        if (isNoun && !(endings === paradigms[0] ? /^(?:|a|e|are)$/.test(ending) : OF_LEMMA.has(ending))) continue;
        for (const other of endings) {
          const families = found(base + other);
          if (!families.length) continue;
          if (endings.includes("um") && ![ending, other].some((one) => /^ums?$/.test(one))) continue;
          // `svar` has no form `svart`, nor `bur` one that is `burna`.
          if (isNoun && (!mayFollow(ending, other) || (ending === "" && AFTER_VOWEL_ONLY.test(other) && /[^aeiouyåäöé]$/.test(base)))) continue;
          // `remmar` is of `rem`.
          const isDoubled = isNoun && /^[mn]$/.test(ending) && other.startsWith(ending + ending);
          const least = isDoubled ? 2 : compounds ? leastBefore(base, ending, other) : leastOfOthers(ending, other);
          if (length < least + (isFolded ? 1 : 0)) continue;
          // Without marks `gallra` is no form of `gälla`.
          if (isFolded && /[^aeiouyåäö]$/.test(base) && [ending, other].some((one) => /^[lnr][^s]/.test(one))) continue;
          // `skotaren` is no form of `skot`.
          if (ending === "" && /^are/.test(other) && found(`${base}aren`).length) continue;
          // `handlar` is of `handla` and not of `handel`.
          if (lemmas.has(word) && ending === "el" && /^la(?!rna)/.test(other) && found(`${base}las`).length) continue;
          if (isOther(base + other, other) || isOther(word, ending)) continue;
          for (const family of families) {
            if (length > longest) {
              longest = length;
              slot.clear();
            }
            slot.set(family, 95);
          }
        }
      }
    }
    return slot.size ? slot : undefined;
  }

  /** Whether a word is a plain one of the language, in any form, whether or not the catalogue says it. */
  async isPlain(word, isExactly = false) {
    if (!this.manifest.nouns.length) return 0;
    // In a large catalogue no list is fetched but for the words that are asked for.
    if (this.manifest.documents >= LARGE && !this.initials.has(folded(word)[0])) return 0;
    const { nouns, verbs } = await this.plainAs(word);
    if (nouns.has(word)) return EXACTLY;
    if (!isExactly && verbs.has(word)) return VERB;
    return !isExactly && (await this.matching(word, (form) => (nouns.has(form) && !isCutShort(word, form) ? [form] : []), false)) ? 1 : 0;
  }

  /** The plain nouns that begin as a word, as far as they may be looked at. */
  async plainBeside(word) {
    const mayLook = this.manifest.nouns.length && (this.manifest.documents < LARGE || this.initials.has(folded(word)[0]));
    return mayLook ? (await this.plainAs(word)).nouns : new Set();
  }

  /** The plain words that begin as this one. */
  plainAs(word) {
    return this.file(this.holding("nouns", folded(word)[0]), ({ nouns, verbs }) => ({ nouns: new Set(nouns.split(" ")), verbs: new Set(verbs.split(" ")) }));
  }

  async unmarked(word) {
    const plain = folded(word);
    const families = (await this.wordsOf(plain)).byFolded.get(plain);
    return families ? new Map(families.map((family) => [family, 90])) : this.inflected(plain, true);
  }

  /** The words that begin with this one, the shortest first. */
  async beginnings(word) {
    if (letters(word) < SHORTEST_PREFIX) return [];
    const { list } = await this.wordsOf(word);
    let found = list.filter((entry) => entry.word.startsWith(word));
    // Who types marks means them.
    if (!found.length && folded(word) === word) {
      const plain = folded(word);
      found = list.filter((entry) => entry.plain.startsWith(plain));
    }
    return found.map((entry, at) => ({ ...entry, at, length: letters(entry.word) })).sort((one, other) => one.length - other.length || one.at - other.at);
  }

  async beginning(word) {
    const found = (await this.beginnings(word)).slice(0, MOST);
    return found.length ? new Map(found.map((entry) => [entry.family, 60])) : undefined;
  }

  /** The words of a list, which is in their order, that begin with these letters without marks. */
  async beginningWith(kind, plain, read) {
    const files = await Promise.all(this.spanning(kind, plain).map(read));
    return files.flatMap((file) => file.list.filter((entry) => entry.plain.startsWith(plain)));
  }

  /** The plain words that begin with these letters, which are written without marks. */
  async wordsFrom(plain) {
    const words = await this.beginningWith("words", plain, (name) => this.words(name));
    return words.filter((entry) => isPlainWord(entry.word));
  }

  /** The words that end in these letters, which are written backwards and without marks. */
  endings(plain) {
    return this.beginningWith("ends", plain, (name) => this.ends(name));
  }

  /** A word as it is, without the longest ending that it may have, and without the shortest or one more. */
  async bases(word) {
    const { paradigms } = await this.start();
    const cut = await this.cut(word);
    const short = withoutEnding(word, [...paradigms[0]].reverse().filter(Boolean));
    const all = [word, cut, short === cut ? cut && (await this.cut(cut)) : short].filter(Boolean);
    return Promise.all(all.map((base) => this.undoubled(base)));
  }

  /** A word without the last letter where the stem of its forms is without it. */
  async undoubled(word) {
    return (await this.start()).compounds && /(?:dd|gd|nn|dt|gt|kt|tt)$/.test(word) ? word.slice(0, -1) : word;
  }

  /** A word without the longest ending that it may have, if it may have one. */
  async cut(word) {
    return withoutEnding(word, (await this.start()).paradigms[0]);
  }
}
