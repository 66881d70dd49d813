// What a file knows of itself, for programs, with the same bytes as src/bundle/identity.rs gives.

/** What XML cannot hold or readers do not see, which stands by its number. */
const BY_NUMBER = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** The identity of a file of an outline: `kind` is the word of its format, or `rows`. */
Urval.identity = ({ about, items, language }, kind) => {
  const filled = items.flatMap(({ excerpt: { id }, values }) =>
    Object.entries(values).map(([key, value]) => [`${id.toLowerCase()}.${key}`, value]));
  const { authority, number, procurement: name, date } = about.procurement;
  const procurement = Object.fromEntries(Object.entries({ authority, number, name, date, last_day: about.lastDay }).filter(([, text]) => text));
  const identity = {
    format: 1,
    kind,
    catalogue: { title: about.catalogue, address: about.catalogue_address },
    example: Boolean(about.example),
    ...(about.release ? { release: about.release } : {}),
    draft: !about.release,
    language,
    requirements: items.map(({ excerpt: { id, version, sha256, address, lang } }) => ({
      id, version, sha256, address, ...(lang ? { language: lang } : {}),
    })),
    filled: Object.fromEntries(filled.sort(([one], [other]) => (one < other ? -1 : 1))),
    ...(Object.keys(procurement).length ? { procurement } : {}),
  };
  return JSON.stringify(identity).replace(BY_NUMBER, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
};
