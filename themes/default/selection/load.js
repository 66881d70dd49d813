// What is chosen comes as small files, each a script that hands over its data, so that it works from a
// folder too. A version's file never changes; that of its requirement says how its versions stand today.
const arriving = new Map();
globalThis.excerpt ??= (name, data) => arriving.get(name)?.(data);

function loaded(address, name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    arriving.set(name, resolve);
    script.src = address;
    script.onerror = () => reject(new Error(address));
    // A file that ran and handed over nothing is not what was asked for.
    script.onload = () => reject(new Error(address));
    document.head.append(script);
    ["load", "error"].forEach((end) => script.addEventListener(end, () => script.remove()));
  });
}

/** What has come of the catalogue, in one language. `root` is the root of the site. */
Urval.Catalogue = class {
  constructor(root, surround, language) {
    Object.assign(this, { root, language, from: surround });
    /** By `id@version`. */
    this.excerpts = new Map();
    /** By id. */
    this.versions = new Map();
    this.asked = new Map();
  }

  /** The address of a page or file, given below the root of the site. */
  at(path) {
    return this.root + path;
  }

  /** Asks for a file once; what did not come may be asked for again. */
  file(address, name) {
    if (!this.asked.has(name)) {
      const asking = loaded(address, name);
      asking.catch(() => this.asked.delete(name));
      this.asked.set(name, asking);
    }
    return this.asked.get(name);
  }

  /** What surrounds the requirements in documents. */
  surround() {
    return this.file(this.from, `omslag.${this.language}`);
  }

  async history(id) {
    const name = `${id.toLowerCase()}.${this.language}`;
    this.versions.set(id, await this.file(this.at(`utdrag/${name}.js`), name));
    return this.versions.get(id);
  }

  async excerpt({ id, version }) {
    const name = `${id.toLowerCase()}/${version}.${this.language}`;
    this.excerpts.set(`${id}@${version}`, await this.file(this.at(`utdrag/${name}.js`), name));
  }

  /** Loads what is chosen and not here yet. What cannot be had is not in `excerpts` afterwards. */
  async load(chosen) {
    const asking = chosen.flatMap((own) => [
      !this.versions.has(own.id) && this.history(own.id),
      !this.excerpts.has(`${own.id}@${own.version}`) && this.excerpt(own),
    ]);
    await Promise.allSettled(asking.filter(Boolean));
  }

  /** What is known of a chosen version: its texts, its requirement, and how it stands in that. */
  of({ id, version }) {
    const requirement = this.versions.get(id);
    return {
      excerpt: this.excerpts.get(`${id}@${version}`),
      requirement,
      own: requirement?.versions.find((one) => one.version === version),
    };
  }
};
