// Looks a document up: the index of each language finds which requirements may be there, and the words of
// those alone are fetched and compared.

/** The hashes of a requirement, as src/verify/index.rs writes them. */
function hashesOf(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(4 * at, true));
}

/** What the catalogue has published, in all its languages. `load` gives the data of a file by its address and name. */
Verify.Catalogue = class {
  constructor(load, languages) {
    Object.assign(this, { load, languages });
    this.texts = new Map();
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
      const { requirements } = await this.load(`aktuell/index.${language}.js`, `aktuell.${language}`);
      for (const { id, needed, hashes } of requirements) {
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
          const passages = (all[order].passages ?? []).map(([part, text]) => new Verify.Passage(part, text)).filter(({ words }) => words > 0);
          return passages.length ? [{ id, version, language, order, passages }] : [];
        }),
      );
      this.texts.set(id, { id, versions });
    }
    return this.texts.get(id);
  }

  /** What a text holds: `found`, `missing` and `mentioned`, as plain data. */
  async look(text, told = () => {}) {
    const known = await this.open();
    const document = new Verify.Document(text);
    const claims = Verify.claims(document.text, known.keys());
    const cited = new Set(claims.map(({ id }) => id));
    const candidates = [];
    for (const own of known.values()) if (cited.has(own.id) || Verify.isCandidate(own, document)) candidates.push(await this.versions(own.id));
    const { found, missing, mentioned } = await Verify.matched(candidates, document, claims, told);
    return {
      found: found.map(({ version: { id, version, language, passages }, instance, cited: versions }) => ({
        id, version, language, cited: versions,
        state: instance.isExact ? "published" : "altered",
        times: 1 + instance.also.length,
        leftOut: instance.leftOut,
        differences: instance.isExact ? [] : Verify.differences({ passages }, instance, document.text),
      })),
      missing,
      mentioned,
    };
  }
};
