// Answers a query as a page asks it.
/** Most words that say too little are no longer. */
const LONGEST_STOP = 4;
/** Kinds of documents that explain others. */
const REGISTERS = new Set(["term", "reference", "evidence", "label"]);

class CatalogueSearch extends Citations {
  /** The plan of a query, which is asked for again for all versions and for the passages. */
  planned(query, isOpen) {
    const key = `${isOpen} ${query}`;
    if (this.plannedKey !== key) {
      this.plannedKey = key;
      // One after the other, since each keeps count of what it looks at.
      const before = this.plannedPlan?.catch(() => {});
      this.plannedPlan = isOpen || !before ? this.plan(query, isOpen) : before.then(() => this.plan(query, isOpen));
      this.plannedPlan.catch(() => (this.plannedKey = undefined));
    }
    return this.plannedPlan;
  }

  /** Fetches the words of a query while the start comes; short ones beside others may say too little to be looked up. */
  foresee(query) {
    const list = tokens(composed(query));
    for (const { word } of list) {
      if (letters(word) <= LONGEST_STOP && list.length > 1) continue;
      this.wordsOf(word).catch(() => {});
      if (list.length === 1) this.foreseeParts(word).catch(() => {});
      if (this.manifest.nouns.length && isPlainWord(word)) this.plainAs(word).catch(() => {});
    }
  }

  /** Fetches the words that may be the last part of one that is not there, while it is looked for otherwise. */
  async foreseeParts(word) {
    if (letters(word) < 2 * SHORTEST_INNER || !isPlainWord(word) || !(await this.start()).compounds || (await this.form(word)) || (await this.isPlain(word))) return;
    const { exact } = await this.wordsOf(word);
    const isFirst = (part) => exact.has(part) || (part.endsWith("s") && exact.has(part.slice(0, -1)));
    let ways = 0;
    for (let cut = word.length - SHORTEST_INNER; cut >= SHORTEST_PREFIX && ways < WAYS; cut--) {
      if (!isFirst(word.slice(0, cut)) || !mayBegin(word.slice(cut))) continue;
      ways += 1;
      this.wordsOf(word.slice(cut)).catch(() => {});
    }
  }

  async scores(query, allVersions, isOpen) {
    const cited = await this.cited(query, allVersions, isOpen);
    if (cited) {
      const scores = new Map(cited.map((document, at) => [document, cited.length - at]));
      return { scores, isPartial: false, missing: [], guessed: [], groups: [], isCited: true };
    }
    const plan = await this.planned(query, isOpen);
    const { groups, missing, guessed } = plan;
    const found = await this.ofGroups(groups, allVersions);
    return { ...(isOpen ? found : await this.together(plan, found)), missing, guessed, groups };
  }

  /** What may be used stands before earlier versions, and what says a word itself before registers and before what only says another for it. */
  inOrderOf({ facets, rank }) {
    const kinds = facets.find((facet) => facet.word === "kind");
    const registers = new Set(kinds?.values.flatMap(([word], at) => (REGISTERS.has(word) ? [at] : [])));
    const tier = ({ document, isOther }) => (document >= this.manifest.current ? 4 : 0) + (isOther ? 2 : 0) + (kinds && registers.has(kinds.of[document][0]) ? 1 : 0);
    return (one, other) => tier(one) - tier(other) || other.points - one.points || rank[one.document] - rank[other.document];
  }

  /**
   * `facets` are the chosen values by facet, `allVersions` counts earlier versions in, `isOpen` means
   * that the last word may still be being typed. `hits` has only those from `offset` on.
   */
  async search(query, { facets = {}, allVersions = false, isOpen = false, limit = 10, offset = 0 } = {}) {
    this.foresee(query);
    const start = await this.start();
    const { scores, isPartial, missing, guessed, groups, isCited, others } = await this.scores(query, allVersions, isOpen);
    const chosen = start.facets.map((facet) => {
      const words = facets[facet.word] ?? [];
      return words.length ? new Set(words.map((word) => facet.values.findIndex((value) => value[0] === word))) : undefined;
    });
    const counts = start.facets.map((facet) => facet.values.map(() => 0));
    const order = [];
    for (const [document, points] of scores) {
      const isOther = others?.has(document);
      const failing = [];
      chosen.forEach((values, at) => {
        if (values && !start.facets[at].of[document].some((value) => values.has(value))) failing.push(at);
      });
      if (failing.length === 0) order.push({ document, points, isOther });
      start.facets.forEach((facet, at) => {
        if (failing.every((one) => one === at)) for (const value of facet.of[document]) counts[at][value] += 1;
      });
    }
    if (!isCited) order.sort(this.inOrderOf(start));
    const documents = order.map((one) => one.document);
    const result = { total: documents.length, documents, missing, guessed, isPartial, near: [], elsewhere: 0, facets: {}, hits: [] };
    start.facets.forEach((facet, at) => {
      result.facets[facet.word] = Object.fromEntries(facet.values.map((value, place) => [value[0], counts[at][place]]));
    });
    if (!scores.size && !isOpen) {
      for (const word of missing) result.near.push(...(await this.near(word)));
      if (!allVersions) result.elsewhere = (await this.scores(query, true, isOpen)).scores.size;
    }
    if (isCited && !allVersions) result.elsewhere = (await this.scores(query, true, isOpen)).scores.size - scores.size;
    const needles = await this.needles(groups);
    this.needlesOf = { query, isOpen, needles };
    result.hits = documents.slice(offset, offset + limit).map((document) => ({
      document,
      isCurrent: document < this.manifest.current,
      facets: Object.fromEntries(start.facets.map((facet) => [facet.word, facet.of[document].map((value) => facet.values[value])])),
    }));
    return result;
  }

  /** As `search`, with the title of each hit; `isStale` tells that nobody waits for it any longer. */
  async answer(query, options = {}, isStale = () => false) {
    const { documents, ...found } = await this.search(query, options);
    if (isStale()) return undefined;
    const { needles } = this.needlesOf;
    found.hits = await Promise.all(found.hits.map(async (hit) => ({ ...hit, ...(await this.title(hit.document, needles)) })));
    return found;
  }

  /** The passage of a document that says most of a query. */
  async passage(document, query, isOpen = false) {
    const known = this.needlesOf;
    const isKnown = known?.query === query && known.isOpen === isOpen;
    const needles = isKnown ? known.needles : await this.needles((await this.scores(query, true, isOpen)).groups);
    return this.told(document, needles);
  }
}

Object.assign(globalThis, { CatalogueSearch });
CatalogueSearch.tokens = tokens;
