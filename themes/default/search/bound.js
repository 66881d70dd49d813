// Words that stand near each other in a clause: what a compound says in one word may be said in several.
/** So many words are from the first to the last of those that belong together. */
const WINDOW = 4;
/** So many files of texts are looked into for an alternative, and for a query: few in a large catalogue, all of whose other files are larger. */
const FILES = [8, 16];
const FILES_OF_LARGE = [3, 3];
/** What ends a clause. */
const STOPS = /[.;:!?()]/;

/** The tokens of a text in clauses. */
function clauses(text) {
  const all = [];
  let end = -1;
  for (const token of tokens(text)) {
    if (end < 0 || STOPS.test(text.slice(end, token.start))) all.push([]);
    all.at(-1).push(token);
    end = token.end;
  }
  return all;
}

/** The same question of words, which is answered once for each: texts say few words often. */
function onceEach(ask) {
  const known = new Map();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) known.set(word, (answer = ask(word)));
    return answer;
  };
}

/** What may stand between a number and what it counts: `40 och 60 kubb`. */
const BETWEEN = /^(?:[0-9].*|och|eller|till|resp|respektive|and|or|to)$/;
/** Whether a text says a number and after it what it counts. */
const saysCounted = (text, [number, counted], isItself) =>
  clauses(text).some((clause) =>
    clause.some((token, at) => {
      if (!number.says(token.word)) return false;
      const next = clause.slice(at + 1).find((other) => !BETWEEN.test(other.word));
      return next !== undefined && (isItself ? counted.isItself : counted.says)(next.word);
    }),
  );

/** Particles that are prepositions too: only right after the verb are they of it. */
const PREPOSITIONS = new Set(["av", "från", "ifrån", "om", "på", "till", "ur", "över"]);

/** Whether a verb stands in a clause with its particle soon after it. */
function saysVerb(clause, says, particle) {
  return clause.some((token, at) => says(token.word) && clause.slice(at + 1, at + (PREPOSITIONS.has(particle) ? 2 : WINDOW)).some((other) => other.word === particle));
}

/** What words for deeds end in, in some form. */
const OF_DEED = /..(?:[bdfgklmnprstv](?:ade?s?|as|ats|ts)|ning(?:en|ar|arna)?|ering(?:en)?|[ae]nde|else)$/;
/** What may be a verb that tells what is done, if it is no genitive: `byts`. */
const PASSIVE = /(?:[^aeiouyåäönr]|[^e]t)s$/;
/** What joins a noun to the one that tells which. */
const OF_NOUNS = new Set("av för från i inom kring med mellan mot om på till under vid åt över".split(" "));

/** Whether two words of a clause belong together: one that names a deed and what it is done to, or two nouns with a preposition or a genitive between them. */
function belong(clause, modifier, head, isDeed) {
  if (isDeed) return true;
  const [one, other] = [clause.indexOf(modifier), clause.indexOf(head)];
  return other < one ? clause.slice(other + 1, one).some((token) => OF_NOUNS.has(token.word)) : other === one + 1 && modifier.word.endsWith("s");
}

/** Whether some words of a clause are one of each of these and belong together, one of two nouns by itself. */
function isIn(clause, at, slots) {
  const within = clause.slice(at, at + WINDOW + slots.length - 1);
  const found = slots.map(({ says }) => within.find((token) => says(token.word)));
  const isFree = slots.at(-1).isDeed || slots.some(({ isItself }) => within.some((token) => isItself(token.word)));
  if (found.includes(undefined) || !isFree) return false;
  return slots.length !== 2 || belong(clause, found[0], found[1], slots[1].isDeed);
}

/** Whether a clause of a text says all of these near each other. */
const saysNear = (text, slots) =>
  clauses(text).some((clause) => slots.every(({ says, particle }) => !particle || saysVerb(clause, says, particle)) && clause.some((_, at) => isIn(clause, at, slots)));

class Binder extends Ranker {
  async ofAlternative(alternative, allVersions) {
    const found = await super.ofAlternative(alternative, allVersions);
    return alternative.isBound && found.size ? this.bound(alternative, found) : found;
  }

  /** The names of the files of texts that a query has looked into for what belongs together. */
  lookedFor = new Set();

  /** Whether a document may be looked into: those of no more than a few files for each query, so that all find the same. */
  mayLook(document, files) {
    const file = this.holding("texts", document);
    const [most, all] = this.manifest.documents < LARGE ? FILES : FILES_OF_LARGE;
    if (files.size < most && (this.lookedFor.has(file) || this.lookedFor.size < all)) files.add(file);
    if (files.has(file)) this.lookedFor.add(file);
    return files.has(file);
  }

  /** The documents that say all parts near each other, of those that say most of them; where that is loose, or said by a number, and they are too many to be looked into, the others. */
  async bound(alternative, found) {
    const says = await this.saysOf(alternative);
    const files = new Set();
    const near = new Map();
    const others = new Map();
    const sorted = [...found].sort((one, other) => other[1].points - one[1].points || one[0] - other[0]);
    const asked = sorted.map(([document]) => (this.mayLook(document, files) ? this.isBound(document, says) : undefined));
    for (const [at, [document, score]] of sorted.entries()) {
      if (asked[at] === undefined) others.set(document, score);
      else if (await asked[at]) near.set(document, score);
    }
    if (alternative.amount || alternative.isCounted) for (const [document, score] of others) near.set(document, score);
    return near.size || !alternative.isLoose ? near : others;
  }

  /** What tells whether a text says the parts of an alternative together. */
  async saysOf(alternative) {
    if (alternative.amount) return (text) => saysAmount(text, alternative.amount);
    const slots = await this.partsOf(alternative);
    return (text) => (alternative.isCounted ? saysCounted(text, slots, alternative.isItself) : saysNear(text, slots));
  }

  /** For each part of an alternative what tells its words: they are forms of it, or end with it, or only begin with it. */
  async partsOf({ slots, bases, particles = [], isLoose }) {
    const { paradigms } = await this.start();
    const endings = new Set(paradigms[0]);
    // The forms that stand in the file of each part alone, so that all find the same.
    const files = await Promise.all(bases.map((base) => this.wordsOf(base)));
    return slots.map((slot, place) => {
      const forms = [...new Set([...slot.keys()].flatMap((family) => files[place].forms.get(family) ?? []))];
      const isEnd = (word, form, at) => endings.has(word.slice(at + form.length));
      const isItself = (word) => forms.some((form) => word.startsWith(form) && isEnd(word, form, 0));
      const isPart = (word, form, at) => letters(form) > SHORTEST_PREFIX && at >= SHORTEST_PREFIX && isEnd(word, form, at);
      const isIn = (word) => forms.some((form) => isPart(word, form, word.lastIndexOf(form)) || (isLoose && word.startsWith(form)));
      const particle = particles[place];
      const isDeed = isLoose || particle || forms.some((form) => OF_DEED.test(form) || (PASSIVE.test(form) && !forms.includes(form.slice(0, -1))));
      return { isItself: onceEach(isItself), isDeed, particle, says: onceEach((word) => isItself(word) || (!particle && isIn(word))) };
    });
  }

  async isBound(document, says) {
    const [[title], passages] = await Promise.all([this.document(document), this.passages(document)]);
    return [title, ...passages.map((passage) => passage.text)].some(says);
  }
}
