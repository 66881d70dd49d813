// Answers a query as a page asks it.
class CatalogueSearch extends Shower {
  /** The documents of a requirement that is named by its id: `SAR-001`, `sar 1`, `sar001`. */
  async byId(query) {
    const [, prefix, digits] = /^([a-z]{2,5})[- \u2011]*([0-9]{1,4})$/.exec(query.trim().toLowerCase()) ?? [];
    if (!digits) return undefined;
    const { ids } = await this.start();
    const number = digits.replace(/^0+/, "");
    for (const width of [3, 4]) {
      const id = `${prefix}-${number.padStart(width, "0")}`;
      const documents = ids.flatMap((one, at) => (one === id ? [at] : []));
      if (documents.length) return documents;
    }
    return undefined;
  }

  /** The plan of a query, which is asked for again for all versions and for the passages. */
  planned(query, isOpen) {
    const key = `${isOpen} ${query}`;
    if (this.plannedKey !== key) {
      this.plannedKey = key;
      this.plannedPlan = this.plan(query, isOpen);
      this.plannedPlan.catch(() => (this.plannedKey = undefined));
    }
    return this.plannedPlan;
  }

  async scores(query, allVersions, isOpen) {
    const byId = await this.byId(query);
    const end = allVersions ? this.manifest.documents : this.manifest.current;
    if (byId) {
      const scores = new Map(byId.filter((document) => document < end).map((document) => [document, 1]));
      return { scores, isPartial: false, missing: [], guessed: [], groups: [] };
    }
    const { groups, missing, guessed } = await this.planned(query, isOpen);
    return { ...(await this.ofGroups(groups, allVersions)), missing, guessed, groups };
  }

  /**
   * `facets` are the chosen values by facet, `allVersions` counts earlier versions in, `isOpen` means
   * that the last word may still be being typed. `hits` has only those from `offset` on.
   */
  async search(query, { facets = {}, allVersions = false, isOpen = false, limit = 10, offset = 0 } = {}) {
    const start = await this.start();
    const { scores, isPartial, missing, guessed, groups } = await this.scores(query, allVersions, isOpen);
    const chosen = start.facets.map((facet) => {
      const words = facets[facet.word] ?? [];
      return words.length ? new Set(words.map((word) => facet.values.findIndex((value) => value[0] === word))) : undefined;
    });
    const counts = start.facets.map((facet) => facet.values.map(() => 0));
    const order = [];
    for (const [document, points] of scores) {
      const failing = [];
      chosen.forEach((values, at) => {
        if (values && !start.facets[at].of[document].some((value) => values.has(value))) failing.push(at);
      });
      if (failing.length === 0) order.push({ document, points });
      start.facets.forEach((facet, at) => {
        if (failing.every((one) => one === at)) for (const value of facet.of[document]) counts[at][value] += 1;
      });
    }
    const isEarlier = (one) => (one.document >= this.manifest.current ? 1 : 0);
    order.sort((one, other) => isEarlier(one) - isEarlier(other) || other.points - one.points || start.rank[one.document] - start.rank[other.document]);
    const documents = order.map((one) => one.document);
    const result = { total: documents.length, documents, missing, guessed, isPartial, near: [], elsewhere: 0, facets: {}, hits: [] };
    start.facets.forEach((facet, at) => {
      result.facets[facet.word] = Object.fromEntries(facet.values.map((value, place) => [value[0], counts[at][place]]));
    });
    if (!scores.size && !isOpen) {
      for (const word of missing) result.near.push(...(await this.near(word)));
      if (!allVersions) result.elsewhere = (await this.scores(query, true, isOpen)).scores.size;
    }
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
