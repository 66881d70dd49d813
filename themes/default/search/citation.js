// What is cited is looked up exactly: requirements by their id, with or without a version, and by the
// beginning of the checksum of a version, in all versions.
const CITATION = /([\p{L}]{2,8})[\s\-_\u2010-\u2013]*([0-9]{1,5})(?:\s*(?:@|,?\s*\(?(?:version|ver\.?|v\.?)|\s)\s*([0-9]{1,4}(?:[.,][0-9]{1,4}){0,2})\)?)?(?![\p{L}\p{N}])/giu;
const CHECKSUM = /^(?:sha-?256[\s:]*)?([0-9a-f]{6,64})(?:\s*…)?$/i;
const OF_CHECKSUM = 16;

class Citations extends Shower {
  /** The documents that a query cites and nothing else, in the order in which they are shown. */
  async cited(query, allVersions, isOpen) {
    return (await this.byId(query, allVersions)) ?? (await (isOpen ? this.byBeginning(query) : this.byChecksum(query)));
  }

  /** The current requirements whose id begins as what is being typed. */
  async byBeginning(query) {
    const [, letters, digits] = /^([\p{L}]{2,8})(?:[-_\u2010-\u2013 ]([0-9]{0,5})|[0-9]{1,5})$/u.exec(query.toLowerCase()) ?? [];
    if (!letters) return undefined;
    const { ids } = await this.start();
    const beginning = `${letters}-${digits ?? query.slice(letters.length)}`;
    const found = ids.slice(0, this.manifest.current).flatMap((id, at) => (id.startsWith(beginning) ? [at] : []));
    return found.length ? found.sort((one, other) => (ids[one] < ids[other] ? -1 : 1)) : undefined;
  }

  async byId(query, allVersions) {
    const { ids } = await this.start();
    const found = [];
    let isOther = false;
    const rest = query.normalize("NFC").replace(CITATION, (cited, letters, digits, version) => {
      const own = this.documentsOf(ids, letters.toLowerCase(), digits);
      if (own.length) found.push({ own, version });
      else isOther = true;
      return " ";
    });
    // A query that says more is searched for.
    if (!found.length || isOther || tokens(rest).some(({ word }) => !["och", "samt", "and", "krav"].includes(word))) return undefined;
    const lists = await Promise.all(found.map((one) => this.inOrder(one, allVersions)));
    return [...new Set(lists.flat())];
  }

  /** All versions of a requirement, current ones first. */
  documentsOf(ids, letters, digits) {
    const number = digits.replace(/^0+(?=.)/, "");
    for (const width of [3, 4, 5]) {
      const id = `${letters}-${number.padStart(width, "0")}`;
      const own = ids.flatMap((one, at) => (one === id ? [at] : []));
      if (own.length) return own;
    }
    return [];
  }

  /** The version that is cited and the current one; without a version the current one, or the newest if there is none. */
  async inOrder({ own, version }, allVersions) {
    const { facets } = await this.start();
    const statuses = facets.find((facet) => facet.word === "status");
    const status = (document) => statuses?.values[statuses.of[document][0]]?.[0];
    const isCurrent = (document) => document < this.manifest.current;
    const isPresent = (document) => isCurrent(document) && status(document) === "current";
    const versions = new Map(await Promise.all(own.map(async (document) => [document, (await this.document(document))[3]])));
    const newest = (one, other) => isPresent(other) - isPresent(one) || isCurrent(other) - isCurrent(one) || versions.get(other).localeCompare(versions.get(one), "en", { numeric: true });
    const all = [...own].sort(newest);
    const asked = version?.replaceAll(",", ".");
    const cited = asked ? all.filter((document) => versions.get(document) === asked || versions.get(document) === `${asked}.0`) : [];
    const current = all.filter(isCurrent);
    if (allVersions) return [...cited, ...all];
    // A withdrawn requirement is shown as it was last.
    return [...cited, ...(current.length ? current : cited.length ? [] : all.slice(0, 1))];
  }

  async byChecksum(query) {
    const [, digits] = CHECKSUM.exec(query.trim()) ?? [];
    if (!digits || !this.manifest.checksums.length || !/[0-9]/.test(digits) || !/[a-f]/i.test(digits)) return undefined;
    const key = digits.toLowerCase().slice(0, OF_CHECKSUM);
    const files = await Promise.all(this.spanning("checksums", key).map((name) => this.file(name)));
    const lines = files.flatMap((file) => (file.lines ? file.lines.split("\n") : [])).filter((line) => line.startsWith(key));
    const documents = lines.map((line) => new Reader(line.slice(OF_CHECKSUM)).number());
    return documents.length ? documents.sort((one, other) => one - other) : undefined;
  }
}
