// Reads archives, a piece at a time: nothing is unpacked that is not asked for, and never more than is allowed.
const Verify = (globalThis.Verify ??= {});

/** What a reader refuses, with the word by which the page says why. */
Verify.Refused = class extends Error {
  constructor(reason, values = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
};

/** The most that is read: of a file, of all that is unpacked from it and of its text in bytes, and the parts of an archive. */
Verify.limits = { file: 64 << 20, unpacked: 64 << 20, text: 12 << 20, parts: 10_000 };

/** The bytes from one place in a file to another. */
Verify.bytesOf = async (blob, from = 0, to = blob.size) => new Uint8Array(await blob.slice(from, to).arrayBuffer());

/** Bytes unpacked, at most so many: what is longer is refused while it comes, before it is in memory. */
Verify.unpacked = async (bytes, format, most) => {
  const pieces = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) throw new Verify.Refused("too-large-inside");
      pieces.push(next.value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error instanceof Verify.Refused ? error : new Verify.Refused("damaged");
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const END_OF_ARCHIVE = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const BEFORE_PART = 0x04034b50;
/** The longest that may stand after the last part: the end and its comment. */
const LONGEST_END = 22 + 0xffff;
const IS_LOCKED = 1;

Verify.Archive = class {
  /** Opens an archive by its directory. `rest` is what may still be unpacked, shared by archives within each other. */
  static async open(blob, rest = { bytes: Verify.limits.unpacked }) {
    const tail = await Verify.bytesOf(blob, Math.max(0, blob.size - LONGEST_END));
    const view = new DataView(tail.buffer);
    let end = tail.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== END_OF_ARCHIVE) end -= 1;
    if (end < 0) throw new Verify.Refused("damaged");
    const [count, size, at] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
    if (count > Verify.limits.parts) throw new Verify.Refused("too-many-parts");
    if (at + size > blob.size) throw new Verify.Refused("damaged");
    return new Verify.Archive(blob, await Verify.bytesOf(blob, at, at + size), count, rest);
  }

  constructor(blob, directory, count, rest) {
    Object.assign(this, { blob, rest });
    this.parts = new Map();
    const view = new DataView(directory.buffer);
    let at = 0;
    for (let left = count; left > 0; left -= 1) {
      if (at + 46 > directory.length || view.getUint32(at, true) !== IN_DIRECTORY) throw new Verify.Refused("damaged");
      const [flags, method, check, packed, size] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
      const [name, extra, comment] = [28, 30, 32].map((own) => view.getUint16(at + own, true));
      const own = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + name)).replaceAll("\\", "/");
      // Which of two is meant nobody can know.
      if (this.parts.has(own)) throw new Verify.Refused("odd-names");
      this.parts.set(own, { flags, method, check, packed, size, head: view.getUint32(at + 42, true) });
      at += 46 + name + extra + comment;
    }
  }

  has(name) {
    return this.parts.has(name);
  }

  /** Whether a name leads out of the archive. Nothing is written to a folder here, but no program makes such a name. */
  get leadsOut() {
    return this.names.some((own) => own.startsWith("/") || own[1] === ":" || own.split("/").includes(".."));
  }

  get names() {
    return [...this.parts.keys()].filter((name) => !name.endsWith("/"));
  }

  /** The bytes of a part. */
  async bytes(name) {
    const { flags, method, check, packed, size, head } = this.parts.get(name);
    if (flags & IS_LOCKED) throw new Verify.Refused("locked");
    if (size > this.rest.bytes) throw new Verify.Refused("too-large-inside");
    const before = new DataView((await Verify.bytesOf(this.blob, head, head + 30)).buffer);
    if (before.byteLength < 30 || before.getUint32(0, true) !== BEFORE_PART) throw new Verify.Refused("damaged");
    const from = head + 30 + before.getUint16(26, true) + before.getUint16(28, true);
    if (from + packed > this.blob.size) throw new Verify.Refused("damaged");
    const body = await Verify.bytesOf(this.blob, from, from + packed);
    if (method !== 0 && method !== 8) throw new Verify.Refused("unknown-packing");
    const whole = method === 8 ? await Verify.unpacked(body, "deflate-raw", Math.min(size, this.rest.bytes)) : body;
    if (whole.length !== size || checkOf(whole) !== check) throw new Verify.Refused("damaged");
    this.rest.bytes -= whole.length;
    return whole;
  }

  /** The text of a part; nothing where there is no such part. */
  async text(name) {
    return this.has(name) ? Verify.decoded(await this.bytes(name)) : "";
  }
};

/** Bytes as text, by the mark at its beginning, in UTF-8, or else as older programs of the West write. */
Verify.decoded = (bytes) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
