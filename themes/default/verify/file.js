// Reads a file of any kind that we know, by what is in it and not by its name. It becomes documents, each
// `{ name, kind, text, identity }` or, where it cannot be read, `{ name, refused }`. An archive has many.

/** So deep may archives lie within each other. */
const NESTED = 2;
/** The beginnings of files, as signs. */
const BEGINS = { zip: "PK\u0003\u0004", "empty-zip": "PK\u0005\u0006", pdf: "%PDF-", ole: "\u00d0\u00cf\u0011\u00e0", rtf: "{\\rtf" };
/** The endings of files that are read in archives. */
const READ_IN_ARCHIVES = new Set(["docx", "docm", "xlsx", "xlsm", "odt", "pdf", "html", "htm", "txt", "md", "csv", "json"]);
/** What is read of a file to see what it is. */
const FIRST = 1024;

async function kindOf(blob, name) {
  const bytes = await Verify.bytesOf(blob, 0, FIRST);
  const begins = String.fromCharCode(...bytes);
  const kind = Object.keys(BEGINS).find((one) => (one === "pdf" ? begins.includes(BEGINS.pdf) : begins.startsWith(BEGINS[one])));
  if (kind) return kind;
  // A text has no empty bytes, unless it is in letters of two bytes.
  if (!/^(\u00ff\u00fe|\u00fe\u00ff)/.test(begins) && begins.includes("\0")) return "unknown";
  const text = begins.trimStart().replace(/^\u00ef\u00bb\u00bf/, "");
  if (/\.json(ld)?$/i.test(name)) return "json";
  if (/^<(!doctype html|html)/i.test(text) || /\.html?$/i.test(name)) return "html";
  return "text";
}

async function fromArchive(blob, name, rest, told, depth) {
  const archive = await Verify.Archive.open(blob, rest);
  const main = archive.names.find((own) => /^word\/document.*\.xml$/.test(own));
  if (main) return [{ name, kind: "word", ...(await Verify.word(archive, main)) }];
  if (archive.has("xl/workbook.xml")) return [{ name, kind: "workbook", ...(await Verify.workbook(archive)) }];
  if (archive.has("content.xml") && archive.has("META-INF/manifest.xml")) return [{ name, kind: "word", ...(await Verify.openDocument(archive)) }];
  if (archive.leadsOut) throw new Verify.Refused("odd-names");
  if (depth >= NESTED) throw new Verify.Refused("nested");
  const documents = [];
  const names = archive.names.filter((own) => READ_IN_ARCHIVES.has(own.split(".").at(-1).toLowerCase()) && own !== IDENTITY_FILE);
  for (const [at, own] of names.entries()) {
    try {
      const inner = new Blob([await archive.bytes(own)]);
      documents.push(...(await documentsOf(inner, own, rest, undefined, depth + 1)));
    } catch (error) {
      documents.push(refused(own, error));
      // What may be unpacked is shared: after this nothing more can be read.
      if (error.reason === "too-large-inside") break;
    }
    await told?.((at + 1) / names.length);
  }
  return documents;
}

function plainText(name, source) {
  if (source.length > Verify.limits.text) throw new Verify.Refused("too-long");
  return { text: /\.(md|markdown)$/i.test(name) ? Verify.markdown(source) : source };
}

const refused = (name, error) => ({ name, refused: error instanceof Verify.Refused ? error.reason : "damaged" });

async function documentsOf(blob, name, rest, told, depth) {
  const kind = await kindOf(blob, name);
  switch (kind) {
    case "zip":
      return fromArchive(blob, name, rest, told, depth);
    case "pdf":
      return [{ name, kind, ...(await Verify.pdf(await Verify.bytesOf(blob), rest, told)) }];
    case "html":
      return [{ name, kind, ...Verify.page(Verify.decoded(await Verify.bytesOf(blob))) }];
    case "json": {
      const source = Verify.decoded(await Verify.bytesOf(blob)).replace(/^\ufeff/, "");
      return [{ name, kind, ...Verify.values(source) }];
    }
    case "text":
      return [{ name, kind, ...plainText(name, Verify.decoded(await Verify.bytesOf(blob))) }];
    case "ole":
    case "rtf":
      throw new Verify.Refused("old-office");
    default:
      throw new Verify.Refused("unknown-kind");
  }
}

/** The documents in a file. `told` is given how much is read, from 0 to 1. */
Verify.read = async (blob, name, told = () => {}) => {
  try {
    if (blob.size === 0) throw new Verify.Refused("empty");
    if (blob.size > Verify.limits.file) throw new Verify.Refused("too-large");
    const documents = await documentsOf(blob, name, { bytes: Verify.limits.unpacked }, told, 0);
    if (!documents.length) throw new Verify.Refused("nothing-inside");
    return documents;
  } catch (error) {
    return [refused(name, error)];
  }
};
