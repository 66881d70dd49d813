// Words made of one root: what is done, who does it, what it can be done to, and how that is called. A word and
// those made of its root begin alike, so that they stand in one file.
const after = (pattern) => new RegExp(`^(?:${pattern})$`);
const MANY = "en|ens|er|ers|erna|ernas|s";
/** What stands after a root, by what the word is. */
const KINDS_OF_WORDS = {
  verb: after("a|ar|as|ade|ades|at|ats|ad|er|s|t|ta|tas|te|tes|ts|d|da|das|dda|de|des"),
  deed: after("n?ing(?:en|ens|ar|ars|arna|arnas|s)?|[ae]nde(?:t|ts|n|na|s)?|else(?:n|ns|r|rs|rna|rnas|s)?|age(?:n|ns|t|ts|s)?|an"),
  doer: after("are(?:n|ns|s)?|arnas?"),
  able: after(`bar(?:a|t|het(?:${MANY})?)?`),
};
/** Endings that only verbs have, and those that nouns have too; who has only the latter is a noun. */
const OF_VERB_ONLY = after("as|ade|ades|at|ats|ad|da|das|dda|ta|tas|te|tes");
/** Forms of a verb that is asked for as a dictionary has it, which is too short to be told by its endings alone. */
const OF_SHORT_VERB = after("ar|as|ade|ades|at|ats|ad|er|s|te|tes");
/** Roots of verbs that are said so themselves: `gottgör`. */
const PRESENT = /.{3}[yäö]r$/;
/** Only after these letters of a root does a verb go on so: `märkta`, and `svarta` is no verb. */
const goesOnAs = (root, end) => !/^t[ae]s?$/.test(end) || /[kpstx]$/.test(root);
const OF_NOUN_TOO = after("a|ar|er|s|t|ts|d|de|des");
const OF_NOUN = after("|en|ens|et|ets|arna|erna|an|or|orna|n|rna");
/** Of the verbs whose deed is called `-an` one has more letters before that: `metan` is of no verb. */
const LEAST_BEFORE_AN = 4;
/** What nouns end in that are made of others. */
const MADE = /(?:ing|ande|ende|else|are|ion|het|ans|[ae]nt|[aei]tor|ör|är|age|i|ik)$/;
/** A deed may be called by the root alone, or by it and an `e`: `tvätt`, `byte`. */
const ITSELF = after("e?(?:s|n|ns|t|ts)?|en|ens|et|ets|er|erna");
/** Nouns for what is done by verbs whose vowel changes. */
const STRONG = "skrift:skriva drift:driva tag:ta tagning:ta drag:dra dragning:dra slag:slå gång:gå val:välja brott:bryta givning:ge".split(" ").map((pair) => pair.split(":"));
/** Those of them that say nothing else by themselves, with the root of the verb. */
const OF_SAME_SENSE = [["skrift", "skriv"], ["val", "välj"], ["besiktning", "besiktig"], ["fångst", "fång"], ["körsel", "kör"], ["skötsel", "sköt"], ["garanti", "garanter"], ["kopi", "kopier"], ["filtr", "filtrer"], ["filter", "filtrer"], ["försälj", "sälj"]];
/** Roots that are other words by themselves. */
const OTHER_WORDS = new Set("bank bild block form fäst fördel glas grad grav hall hand håll kall kant kass kost lag land led lock mark motiv märk mål offer park pass plant port post present punkt rad reklam rest ring rätt råd serv server skal sten styr ställ tal tank tid val ventil verk vikt väg våg".split(" "));
/** Nouns that are what is done too. */
const NOUN_AND_VERB = new Set("hosta hyra kyla plåga pumpa resa skada smitta sopa strimla torka tvista".split(" "));
/** Who does it is called so, and a thing too that is not meant with the verb. */
const NO_DOER = /^(?:mottag|skriv)$/;
/** Beginnings that look like the root of others. */
const NO_ROOT = /^(?:arbet|när|var)$/;
/** What is called `-bar` and is no deed that can be done. */
const NOT_ABLE = /^(?:dyr|frukt|håll|kost|under|uppen)$/;
/** What verbs in `-era` end in before that, and the nouns that are made of them. */
const LOANS = [
  ["er", "ation ion ition tion ans ator atör ör ent at age"],
  ["icer", "ikation ikator"],
  ["ficer", "fektion fektor"],
  ["cer", "ktion cent"],
  ["der", "sion s"],
  ["ter", "ssion"],
  ["uer", "ution uktion"],
  ["ier", "ition ifikat ikation ikat"],
  ["ber", "ption"],
  ["mer", "mtion ment"],
  ["ger", "ktion"],
  ["fer", "fi"],
].flatMap(([verb, nouns]) => nouns.split(" ").map((noun) => [verb, noun]));
const OF_LOAN = after(`(?:${MANY}|et|ets|n|ns|t|ts)?`);
const LOAN_VERB = after("a|ar|as|ade|ades|at|ats|ad|ande|andet|are|aren|ares|arna|ing(?:en|ens|ar|arna|s)?|bar(?:a|t|het|heten)?");
/** The deed of a long verb in `-era` may be called by what is before that: `kontroll`. */
const LONG_LOAN = 4;
/** What says how something is, and names no deed. */
const NAMES_QUALITY = /^(..+(?:bar|ig))[at]?$/;
/** A noun, and what has it or is of it. */
const OF_NOUN_ITSELF = after("|en|et|ens|ets|er|erna");
const OF_NOUN_SO = after(`ig(?:|t|a|het(?:${MANY})?)`);
/** Beginnings before `-ig` that say something else by themselves. */
const NOT_SO = new Set("ansvar fast fatt färd hast kraft rikt rätt stad vikt".split(" "));
const QUALITY = after(`het(?:${MANY})?`);

/** The beginnings of a word before an ending that these know. */
function before(word, endings, least) {
  const found = [];
  for (let cut = least; cut <= word.length; cut++) if (endings.test(word.slice(cut))) found.push(word.slice(0, cut));
  return found;
}

/** A root as it is written before vowels and before consonants: `stämm` and `stäm`. */
function written(root) {
  if (/(?:mm|nn)$/.test(root)) return [root, root.slice(0, -1)];
  return /[aeiouyåäö][mn]$/.test(root) ? [root, root + root.at(-1)] : [root];
}

class Deriver extends Lexicon {
  /** The families of the words that are made of the same root as one, but its own. */
  async derived(word) {
    const slot = new Map();
    if (!(await this.start()).compounds || !isPlainWord(word) || letters(word) < SHORTEST_PREFIX) return slot;
    const { lemmas, changing } = await this.start();
    // `städer` is of `stad`, and of no verb.
    const nouns = new Set(changing.filter(([first]) => letters(first) === SHORTEST_PREFIX || !first.endsWith("a")).flat());
    const { list, exact, forms } = await this.wordsOf(word);
    const own = new Set(((await this.form(word)) ?? new Map()).keys());
    const isDone = this.isDone(word, own, forms, exact);
    // Who asks how something is means no other word of its root: `ställbar` is no `ställning`, and `linjerad` no `linje`.
    const [, quality] = NAMES_QUALITY.exec(word) ?? [];
    // `besiktiga` is what one does, unless something is `besiktig`.
    const isNamed = (form) => form === quality || form === `${quality}t`;
    const isQuality = own.size > 0 && quality && (word !== `${quality}a` || quality.endsWith("bar") || [...own].some((family) => forms.get(family)?.some(isNamed)));
    const mayBe = isQuality ? (kind) => kind === "quality" : isDone ? (kind) => kind === "verb" || kind === "deed" || kind === "quality" : () => true;
    // `räka` is a noun, and what is done with it is no `räkning`.
    const isNoun = !NOUN_AND_VERB.has(word) && (await this.isPlain(word, true)) > 0;
    if (isNoun && /[^aeiouyåäö]a$/.test(word)) return slot;
    const beside = await this.plainBeside(word);
    const plain = isNoun ? beside : new Set();
    // `metan` and `meter` are nouns both, and none is made of the other.
    const isOther = (form) => form !== word && plain.has(form) && !MADE.test(form) && !MADE.test(word);
    const see = (kind) => (entry) => !mayBe(kind) || own.has(entry.family) || forms.get(entry.family)?.some(isOther) || slot.set(entry.family, 100);
    const beginning = (root) => list.filter((entry) => entry.word.startsWith(root));
    // Whether a family is called so by its verb: `mäter` of `mäta`, and not `tider` of `tidning`.
    const isVerb = (root, family, rest) => {
      // `lagda` beside `läggas` is of no `laga`.
      if (/^dd?(?:a|e)?s?$/.test(rest) && forms.get(family)?.some((form) => !form.startsWith(root))) return false;
      if (!OF_NOUN_TOO.test(rest)) return true;
      // `vikt` is no form of `vika` beside `vikten`.
      const noun = root + rest;
      if (/^[adt]$/.test(rest) && forms.get(family)?.some((form) => form.startsWith(noun) && /^(?:ens?|ets?|er|erna|ar|arna)$/.test(form.slice(noun.length)))) return false;
      const rests = (forms.get(family) ?? []).filter((form) => form.startsWith(root)).map((form) => form.slice(root.length));
      // `sorters` is of `sort`, and `lagras` beside `lager` of another root than `laga`.
      if (/er$/.test(root) ? rest === "s" && rests.length === 1 : rests.includes("er") && rests.some((one) => /^r[ae]/.test(one))) return false;
      return rests.some((one) => OF_VERB_ONLY.test(one)) || !rests.some((one) => OF_NOUN.test(one));
    };
    // `mäta` is of `mäts`, of three letters where the catalogue says `mätning` or `mätare` too.
    const isShown = (root) => beginning(root).some((entry) => ["deed", "doer"].some((kind) => KINDS_OF_WORDS[kind].test(entry.word.slice(root.length))));
    const isSameVerb = (root, rest, end) => (rest !== "ta" && isShown(root)) || (/^(?:a|d)$/.test(rest) && letters(root) === SHORTEST_PREFIX && (rest === "a" || root.endsWith("r")) && OF_SHORT_VERB.test(end));
    // One `hiss` of several is a thing, and not that one hoists something.
    // `markera` is of no `marker`, which are many a `mark`.
    const isMany = (root, family) => /..er$/.test(root) && forms.get(family)?.some((form) => form === root.slice(0, -2) || form === `${root.slice(0, -2)}en` || form === `${root.slice(0, -2)}et`);
    const isThing = (root, family) => [["en"], ["ar", "arna"]].every((ends) => ends.some((end) => forms.get(family)?.includes(root + end)));
    const roots = [];
    for (const [kind, endings] of Object.entries(KINDS_OF_WORDS)) {
      // `bild` is no form of a verb.
      if (isNoun && kind === "verb") continue;
      for (const asked of before(word, endings, SHORTEST_PREFIX)) {
        const rest = word.slice(asked.length);
        if ((kind === "able" && NOT_ABLE.test(asked)) || (kind === "doer" && NO_DOER.test(asked)) || (rest === "an" && letters(asked) < LEAST_BEFORE_AN)) continue;
        // `order` is no form of a verb, and neither is `delar` beside `delen`.
        if (kind === "verb" && OF_NOUN_TOO.test(rest) && lemmas.has(word)) continue;
        if (kind === "verb" && OF_NOUN_TOO.test(rest) && !/..er$/.test(asked) && [...own].some((family) => !isVerb(asked, family, rest))) continue;
        for (const root of written(asked)) {
          if (!/[aeiouyåäö]/.test(root) || NO_ROOT.test(root)) continue;
          for (const entry of beginning(root)) {
            const end = entry.word.slice(root.length);
            for (const [other, ends] of Object.entries(KINDS_OF_WORDS)) {
              // `sammanfat` is no root of `sammanfatta`.
              if (end[0] === root.at(-1) && /^[dt]/.test(end)) continue;
              // `källan` is of `källa`, and no deed.
              if (end === "an" && beside.has(`${root}a`)) continue;
              // `styrelse` is no `styrning`.
              if (kind === "deed" && other === "deed" && rest.startsWith("else") !== end.startsWith("else")) continue;
              if (!(ends.test(end) || (other === "verb" && end === "" && PRESENT.test(root))) || (other === "verb" && !goesOnAs(root, end)) || (other === kind && kind !== "deed" && !(kind === "verb" && isSameVerb(root, rest, end)))) continue;
              if (nouns.has(entry.word)) continue;
              if ((other === "verb" && !isVerb(root, entry.family, end)) || (other === "doer" && NO_DOER.test(root))) continue;
              if (other !== "able" || !NOT_ABLE.test(root)) see(other)(entry);
            }
            // A root that is a noun by itself, in another family than its verb.
            const isClear = kind === "deed" || kind === "doer" || (kind === "verb" && rest !== "s" && rest !== "t" && rest !== "d" && rest !== "er");
            if (isClear && root === asked && letters(root) > SHORTEST_PREFIX && !OTHER_WORDS.has(root) && ITSELF.test(end) && (exact.get(root) === entry.family || exact.get(`${root}e`) === entry.family) && !isThing(root, entry.family) && !isMany(root, entry.family)) (kind === "deed" ? roots.push(entry) : see("noun")(entry));
          }
        }
      }
    }
    // `flygning` is what flies, and not all with `flyg` in it, where something says so.
    if (!own.size) roots.forEach(see("noun"));
    for (const [noun, root] of OF_SAME_SENSE) {
      if (word.startsWith(noun) && (isNoun ? word === noun : OF_LOAN.test(word.slice(noun.length)))) beginning(root).filter((entry) => KINDS_OF_WORDS.verb.test(entry.word.slice(root.length))).forEach(see("verb"));
      if (word.startsWith(root) && KINDS_OF_WORDS.verb.test(word.slice(root.length))) beginning(noun).filter((entry) => OF_LOAN.test(entry.word.slice(noun.length))).forEach(see("noun"));
    }
    this.ofNoun(word, isNoun, list, see("verb"));
    this.ofLoan(word, list, see);
    this.ofQuality(word, list, see);
    return slot;
  }

  /** Whether a word says what was done to something, as other forms of it show. */
  isDone(word, own, forms, exact) {
    const [, root] = /^(.+?)(?:ad|at|ade|da?|ta?)$/.exec(word) ?? [];
    if (!root || letters(root) < SHORTEST_PREFIX) return false;
    const others = [...own].flatMap((family) => forms.get(family) ?? []);
    return others.some((one) => one !== word && one.startsWith(root) && /^(?:ad|ade|at|d|da|ta)$/.test(one.slice(root.length))) || ["as", "ade", "ning"].some((end) => exact.has(root + end));
  }

  /** The verb and its deeds for a noun that is their root. */
  ofNoun(word, isNoun, list, see) {
    // `byte` of `byts`: three letters tell a verb only by an ending.
    if (/^..?[^aeiouyåäö]e$/.test(word) && letters(word) === SHORTEST_PREFIX + 1) {
      const root = word.slice(0, -1);
      list.filter((entry) => entry.word.startsWith(root) && OF_SHORT_VERB.test(entry.word.slice(root.length))).forEach(see);
    }
    for (const root of before(word, isNoun ? /^e?$/ : ITSELF, SHORTEST_PREFIX + 1)) {
      // `noter` are many notes, and nothing is noted with them.
      if (OTHER_WORDS.has(root) || (!isNoun && /..er$/.test(root))) continue;
      const made = list.filter((entry) => entry.word.startsWith(root));
      const { able } = KINDS_OF_WORDS;
      const isSure = (end) => (OF_VERB_ONLY.test(end) && goesOnAs(root, end)) || (able.test(end) && !NOT_ABLE.test(root));
      // `sandning` is what is done with `sand`, and `tidning` nothing with `tid`.
      const isDeed = (end) => /^ning(?:en|ens|ar|arna)?$/.test(end);
      if (!made.some((entry) => isSure(entry.word.slice(root.length)) || isDeed(entry.word.slice(root.length)))) continue;
      const isMade = (end) => isSure(end) || end === "a" || /^ning/.test(end) && KINDS_OF_WORDS.deed.test(end);
      made.filter((entry) => isMade(entry.word.slice(root.length))).forEach(see);
    }
  }

  /** Verbs in `-era` and their nouns. */
  ofLoan(word, list, see) {
    const all = (base, endings) => list.filter((entry) => entry.word.startsWith(base) && endings.test(entry.word.slice(base.length)));
    const nouns = (verb) => LOANS.flatMap(([end, noun]) => (verb.endsWith(end) && letters(verb) > letters(end) + 2 ? all(verb.slice(0, verb.length - end.length) + noun, OF_LOAN) : []));
    for (const verb of before(word, LOAN_VERB, SHORTEST_PREFIX + 1)) {
      nouns(verb).forEach(see("noun"));
      if (verb.endsWith("iser") && letters(verb) > LONG_LOAN + 4 && !KINDS_OF_WORDS.deed.test(word.slice(verb.length))) all(verb.slice(0, -4), after("|a|t")).forEach(see("quality"));
      if (verb.endsWith("er") && letters(verb) >= LONG_LOAN + 2 && !OTHER_WORDS.has(verb.slice(0, -2))) {
        // `lackas` is what `lackera` says too.
        for (const [kind, endings] of [["noun", ITSELF], ["verb", OF_VERB_ONLY]]) all(verb.slice(0, -2), endings).forEach(see(kind));
      }
    }
    for (const base of before(word, OF_LOAN, SHORTEST_PREFIX)) {
      const verbs = LOANS.flatMap(([end, noun]) => (base.endsWith(noun) && letters(base) > letters(noun) + 2 ? [base.slice(0, base.length - noun.length) + end] : []));
      if (letters(base) >= LONG_LOAN && !OTHER_WORDS.has(base)) verbs.push(`${base}er`);
      // `digitalisera` is to make `digital`.
      if (letters(base) > LONG_LOAN) verbs.push(`${base}iser`);
      for (const verb of verbs) {
        const said = all(verb, LOAN_VERB);
        said.forEach(see("verb"));
        // `producent` for `produktion`, where something says that both are of a verb.
        if (said.length) nouns(verb).forEach(see("noun"));
      }
    }
  }

  /** What is so, and how it is called to be so. */
  ofQuality(word, list, see) {
    const seeAll = (base, endings, kind = "quality") => list.filter((entry) => entry.word.startsWith(base) && endings.test(entry.word.slice(base.length))).forEach(see(kind));
    for (const base of before(word, QUALITY, SHORTEST_PREFIX + 1)) seeAll(base, after("|t|a|as|are|ast|aste"));
    for (const base of before(word, after("|t|a|as"), SHORTEST_PREFIX + 1)) seeAll(base, QUALITY);
    // `fuktig` of `fukt`, and `allergisk` of `allergi`.
    for (const base of before(word, OF_NOUN_ITSELF, SHORTEST_PREFIX + 1)) if (!NOT_SO.has(base)) seeAll(base, OF_NOUN_SO, "noun");
    for (const base of before(word, OF_NOUN_SO, SHORTEST_PREFIX + 1)) if (!NOT_SO.has(base)) seeAll(base, OF_NOUN_ITSELF, "noun");
  }
}
