// Reads PDF: the text of each page by the tables of its fonts, in the order in which it is written, and the
// attachment that our own have. What stands on every page, and is marked so, is not part of the text.
const IDENTITY_FILE = "kravverk.json";
const START = [1, 0, 0, 1, 0, 0];
/** A gap of so many parts of the size of the letters is a space; a step of so many is another line. */
const GAP = 0.18;
const STEP = 0.4;
/** So deep may drawings stand within each other. */
const DRAWINGS = 8;

const times = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];

class PageReader {
  constructor(pdf) {
    this.pdf = pdf;
    this.pieces = [];
    this.size = 0;
    this.fonts = new Map();
    this.known = 0;
    this.unknown = 0;
  }

  put(words) {
    this.size += words.length;
    if (this.size > Verify.limits.text) throw new Verify.Refused("too-long");
    this.pieces.push(words);
  }

  /** The text of a page that has been read. */
  page() {
    const text = this.pieces.join("");
    this.pieces = [];
    this.last = undefined;
    return text;
  }

  async font(resources, name) {
    const fonts = this.pdf.in(resources, "/Font");
    const own = fonts instanceof Map ? fonts.get(name) : undefined;
    const key = own?.ref ?? own;
    if (!this.fonts.has(key)) this.fonts.set(key, own ? await Verify.pdfFont(this.pdf, own) : { signs: () => [] });
    return this.fonts.get(key);
  }

  /** Puts signs where they stand: spaces and lines are seen by where the next one begins. */
  show(state, bytes) {
    const { text, size, spread, scale, font } = state;
    for (const [sign, wide] of font?.signs(bytes) ?? []) {
      const [, , , down, x, y] = times(state.line, state.matrix);
      const height = Math.abs(size * down) || Math.abs(size) || 1;
      if (!state.isHidden) {
        if (this.last) {
          const { right, low } = this.last;
          if (Math.abs(y - low) > STEP * height) this.put("\n");
          else if (x - right > GAP * height || right - x > 2 * height) this.put(" ");
        }
        if (sign === undefined) this.unknown += 1;
        else if (sign.trim()) this.known += 1;
        if (state.actual === undefined) this.put(sign ?? " ");
      }
      state.line = times([1, 0, 0, 1, ((wide / 1000) * size + text + (sign === " " ? spread : 0)) * scale, 0], state.line);
      const [, , , , right, low] = times(state.line, state.matrix);
      if (!state.isHidden) this.last = { right, low };
    }
  }

  /** What a mark says to read in the place of what is drawn within it. */
  mark(state, tag, properties, resources) {
    const own = typeof properties === "string" ? this.pdf.in(this.pdf.in(resources, "/Properties"), properties) : properties;
    const { isHidden, actual } = state;
    state.marks.push({ isHidden, actual });
    if (tag === "/Artifact") state.isHidden = true;
    const says = this.pdf.in(own, "/ActualText");
    if (says?.bytes === undefined || state.isHidden || actual !== undefined) return;
    state.actual = Verify.pdfText(says.bytes);
    state.waits = state.actual;
  }

  async read(source, resources, matrix = START, depth = 0, isHidden = false) {
    const tokens = new Verify.Tokens(source);
    let state = { matrix, start: START, line: START, size: 1, lead: 0, text: 0, spread: 0, scale: 1, isHidden, marks: [] };
    const kept = [];
    let list = [];
    const move = (x, y) => (state.start = state.line = times([1, 0, 0, 1, x, y], state.start));
    const show = (own) => {
      if (state.waits !== undefined) this.put(state.waits);
      state.waits = undefined;
      this.show(state, own?.bytes ?? "");
    };
    while (tokens.at < source.length) {
      const own = tokens.next();
      if (own?.operator === undefined) {
        list.push(own);
        continue;
      }
      const [a, b] = list;
      switch (own.operator) {
        case "q": if (kept.length < 256) kept.push({ ...state }); break;
        case "Q": state = { ...(kept.pop() ?? state), marks: state.marks, isHidden: state.isHidden, actual: state.actual, waits: state.waits }; break;
        case "cm": state.matrix = times(list.slice(0, 6), state.matrix); break;
        case "BT": state.start = state.line = START; break;
        case "Tf": state.font = await this.font(resources, a); state.size = b; break;
        case "Tc": state.text = a; break;
        case "Tw": state.spread = a; break;
        case "Tz": state.scale = a / 100; break;
        case "TL": state.lead = a; break;
        case "Td": move(a, b); break;
        case "TD": state.lead = -b; move(a, b); break;
        case "Tm": state.start = state.line = list.slice(0, 6); break;
        case "T*": move(0, -state.lead); break;
        case "Tj": show(a); break;
        case "'": move(0, -state.lead); show(a); break;
        case '"': [state.spread, state.text] = list; move(0, -state.lead); show(list[2]); break;
        case "TJ":
          for (const one of Array.isArray(a) ? a : []) {
            if (typeof one === "number") state.line = times([1, 0, 0, 1, (-one / 1000) * state.size * state.scale, 0], state.line);
            else show(one);
          }
          break;
        case "BMC": case "BDC": this.mark(state, a, b, resources); break;
        case "EMC": Object.assign(state, state.marks.pop() ?? {}, { waits: undefined }); break;
        case "Do": await this.drawing(resources, a, state, depth); break;
        // The bytes of a picture within the page are no words.
        case "ID": tokens.at = Math.max(tokens.at, source.slice(tokens.at).search(/[\s]EI\b/) + tokens.at + 3); break;
      }
      list = [];
    }
  }

  async drawing(resources, name, state, depth) {
    const drawings = this.pdf.in(resources, "/XObject");
    const own = drawings instanceof Map && this.pdf.object(drawings.get(name));
    if (!own || depth >= DRAWINGS || this.pdf.in(own.value, "/Subtype") !== "/Form") return;
    const source = await this.pdf.decoded(own);
    const matrix = (this.pdf.in(own.value, "/Matrix") ?? START).map((one) => this.pdf.of(one));
    if (source !== undefined) await this.read(source, this.pdf.in(own.value, "/Resources") ?? resources, times(matrix, state.matrix), depth + 1, state.isHidden);
  }
}

/** The pages in their order, each with the resources that it has or inherits. */
function pagesOf(pdf) {
  const pages = [];
  const seen = new Set();
  const left = [[pdf.in(pdf.root, "/Pages"), undefined]];
  while (left.length && pages.length < Verify.limits.parts) {
    const [node, above] = left.pop();
    if (!(node instanceof Map) || seen.has(node)) continue;
    seen.add(node);
    const resources = pdf.in(node, "/Resources") ?? above;
    const below = pdf.in(node, "/Kids");
    if (Array.isArray(below)) left.push(...below.map((own) => [pdf.of(own), resources]).reverse());
    else pages.push({ page: node, resources });
  }
  return pages;
}

async function attached(pdf) {
  for (const { value } of pdf.objects.values()) {
    if (!(value instanceof Map) || value.get("/Type") !== "/Filespec") continue;
    const name = pdf.in(value, "/UF") ?? pdf.in(value, "/F");
    if (Verify.pdfText(name?.bytes ?? "") !== IDENTITY_FILE) continue;
    const file = pdf.in(value, "/EF");
    const source = file instanceof Map ? await pdf.decoded(pdf.object(file.get("/F") ?? file.get("/UF"))) : undefined;
    if (source !== undefined) return new TextDecoder().decode(Uint8Array.from(source, (sign) => sign.charCodeAt(0)));
  }
  return undefined;
}

/** How many lines at the head and the foot of a page may run through all pages. */
const EDGE = 3;
const bareLine = (line) => line.trim().replace(/[0-9]/g, "");

/** The lines of a page that say something, each with where it is if that is at the edge: so many lines from the head or the foot. */
function edged(page) {
  const all = page.split("\n").filter((line) => line.trim());
  return all.map((line, at) => {
    const fromFoot = all.length - at;
    return { line, keys: [at < EDGE && `head ${at}`, fromFoot <= EDGE && `foot ${fromFoot}`].filter(Boolean).map((place) => `${place} ${bareLine(line)}`) };
  });
}

/** What runs through most pages at one place, whatever numbers it has; sentences are not to be parted by it. */
function running(pages) {
  const counts = new Map();
  for (const { keys } of pages.flatMap(edged)) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => pages.length > 2 && count * 2 > pages.length).map(([key]) => key));
}

/** `told` is asked after each page, with how much is read. */
Verify.pdf = async (bytes, rest, told = () => {}) => {
  const pdf = new Verify.PdfObjects(bytes, rest);
  await pdf.open();
  const reader = new PageReader(pdf);
  const listed = pagesOf(pdf);
  const pages = [];
  for (const [at, { page, resources }] of listed.entries()) {
    const parts = [];
    for (const own of [page.get("/Contents") ?? []].flat()) {
      // A list of contents may stand elsewhere too.
      const value = pdf.of(own);
      for (const one of Array.isArray(value) ? value : [own]) parts.push((await pdf.decoded(pdf.object(one))) ?? "");
    }
    await reader.read(parts.join("\n"), resources);
    pages.push(reader.page());
    await told((at + 1) / listed.length);
  }
  // Where few signs can be read, a text with holes would be told to be altered.
  if (!reader.known || reader.unknown > reader.known / 20) throw new Verify.Refused(listed.length ? "no-text" : "damaged");
  const through = running(pages);
  const lines = pages.flatMap(edged).filter(({ keys }) => !keys.some((key) => through.has(key))).map(({ line }) => line);
  const isPartial = reader.unknown > 0 || pages.some((page) => !page.trim());
  return { text: lines.join("\n"), identity: await attached(pdf), isPartial };
};
