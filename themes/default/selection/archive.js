// ZIP: several files in one. They are packed where the browser can, or else stored as they are.
const CHECK = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checkOf(bytes) {
  let check = ~0;
  for (const byte of bytes) check = CHECK[(check ^ byte) & 255] ^ (check >>> 8);
  return ~check >>> 0;
}

async function packed(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// The first day that the format knows, as in every archive of the site.
const FIRST_DAY = 0x21;
const STORED = 0;
const DEFLATED = 8;
/** The names of the files are in UTF-8. */
const NAMES = 0x800;

function record(signature, fields) {
  const size = fields.reduce((sum, [width]) => sum + width, 4);
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}

/** An archive of files, each a name and its text or bytes, in their order. */
Urval.archive = async (files) => {
  const encoder = new TextEncoder();
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of files) {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    const small = globalThis.CompressionStream ? await packed(bytes) : bytes;
    const isPacked = small.length < bytes.length;
    const body = isPacked ? small : bytes;
    const own = encoder.encode(name);
    const common = [
      [2, 20], [2, NAMES], [2, isPacked ? DEFLATED : STORED], [2, 0], [2, FIRST_DAY],
      [4, checkOf(bytes)], [4, body.length], [4, bytes.length], [2, own.length], [2, 0],
    ];
    directory.push(record(0x02014b50, [[2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), own);
    const head = record(0x04034b50, common);
    parts.push(head, own, body);
    at += head.length + own.length + body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = [[2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, at], [2, 0]];
  return new Blob([...parts, ...directory, record(0x06054b50, end)]);
};
