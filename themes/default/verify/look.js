// Looks a document up: the index of each language finds which requirements may be there, and the words of
// those alone are fetched and compared.

/** The hashes of a requirement, as src/verify/index.rs writes them. */
function hashesOf(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(4 * at, true));
}

/** The kinds of our documents that cite requirements and do not hold what binds in them, or hold it as data. */
const CITING = new Set(["docx-buyer", "xlsx-assessment", "json", "rows"]);

/** What the catalogue has published, in all its languages. `load` gives the data of a file by its address and name. */
Verify.Catalogue = class {
  constructor(load, languages) {
    Object.assign(this, { load, languages });
    this.texts = new Map();
    /** The beginnings of the checksums of all versions. */
    this.sums = new Map();
  }

  /** Whether a checksum is not the one that was published. */
  isOtherText({ id, version, sha256 }) {
    const own = this.sums.get(`${id}@${version}`);
    return Boolean(sha256 && own) && !sha256.startsWith(own);
  }

  /** The requirements with their hashes, by id. A text is looked for in all languages at once. */
  open() {
    this.opening ??= this.indices();
    this.opening.catch(() => (this.opening = undefined));
    return this.opening;
  }

  async indices() {
    const all = new Map();
    for (const language of this.languages) {
      const { requirements, catalogue } = await this.load(`aktuell/index.${language}.js`, `aktuell.${language}`);
      this.address = catalogue.address;
      for (const { id, needed, hashes, versions } of requirements) {
        for (const { version, sha256 } of versions) this.sums.set(`${id}@${version}`, sha256);
        const own = all.get(id) ?? { id, hashes: new Set(), needed: Infinity };
        hashesOf(hashes).forEach((hash) => own.hashes.add(hash));
        // A requirement that has no text in this language is not found by it.
        if (needed) own.needed = Math.min(own.needed, needed);
        all.set(id, own);
      }
    }
    return all;
  }

  /** All published texts of a requirement, each version in each of its languages. */
  async versions(id) {
    if (!this.texts.has(id)) {
      const name = (language) => `${id.toLowerCase()}.${language}`;
      const histories = await Promise.all(this.languages.map(async (language) => ({ language, ...(await this.load(`utdrag/${name(language)}.js`, name(language))) })));
      const versions = histories[0].versions.flatMap(({ version }, order) =>
        histories.flatMap(({ language, versions: all }) => {
          // What is not translated stands in its own language in documents of another.
          const own = all[order].lang ?? language;
          const passages = (all[order].passages ?? []).map(([part, text]) => new Verify.Passage(part, text)).filter(({ words }) => words > 0);
          return passages.length ? [{ id, version, language: own, order, passages }] : [];
        }),
      );
      this.texts.set(id, { id, versions });
    }
    return this.texts.get(id);
  }

  /**
   * What a text holds: `found`, `missing` and `mentioned`, as plain data. What our own files say of
   * themselves counts as cited in them.
   */
  async look(text, identity, told = () => {}) {
    const known = await this.open();
    const document = new Verify.Document(text);
    const claims = Verify.claims(document.text, known.keys());
    const isOurs = identity?.catalogue.address === this.address;
    for (const { id, version } of isOurs ? identity.requirements : []) {
      if (!claims.some((own) => own.id === id && own.version === version)) claims.push({ id, version });
    }
    const cited = new Set(claims.map(({ id }) => id));
    const candidates = [];
    for (const own of known.values()) if (cited.has(own.id) || Verify.isCandidate(own, document)) candidates.push(await this.versions(own.id));
    const isCiting = CITING.has(identity?.kind);
    const matched = await Verify.matched(candidates, document, claims, told);
    const { found, missing, mentioned } = isCiting ? Verify.exactAlone(matched, claims) : matched;
    const isThere = new Set(found.map(({ version: { id, version } }) => `${id}@${version}`));
    return {
      isOther: Boolean(identity) && !isOurs,
      otherTexts: isOurs ? identity.requirements.filter((own) => this.isOtherText(own)).map(({ id }) => id) : [],
      isList: identity ? isCiting : !found.length,
      found: found.map(({ version: { id, version, language, passages }, instance, cited: versions }) => ({
        id, version, language, citedAs: versions.filter((own) => !isThere.has(`${id}@${own}`)),
        state: instance.isExact ? "published" : "altered",
        leftOut: instance.leftOut,
        differences: instance.isExact ? [] : Verify.differences({ passages }, instance, document.text),
      })),
      missing,
      mentioned,
    };
  }
};
