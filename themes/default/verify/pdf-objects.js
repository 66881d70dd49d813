// Reads the objects of a PDF. Names are texts that begin with a slash, strings are `{ bytes }`, with a sign a
// byte, references `{ ref }`, dictionaries maps, and operators of a page `{ operator }`.
const SPACE = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
/** So deep may what stands within each other be. */
const DEEPEST = 64;
/** Numbers and letters after a backslash. */
const ESCAPED = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const END = { end: true };

Verify.Tokens = class {
  constructor(source, at = 0) {
    Object.assign(this, { source, at });
  }

  skip() {
    const { source } = this;
    for (; this.at < source.length; this.at += 1) {
      const sign = source[this.at];
      if (sign === "%") while (this.at < source.length && !/[\r\n]/.test(source[this.at])) this.at += 1;
      else if (!SPACE.test(sign)) return;
    }
  }

  regular() {
    REGULAR.lastIndex = this.at;
    const [own] = REGULAR.exec(this.source);
    this.at += own.length;
    return own;
  }

  /** The next value or operator; `END` where something ends. */
  next(depth = 0) {
    if (depth > DEEPEST) throw new Verify.Refused("damaged");
    this.skip();
    const { source, at } = this;
    if (at >= source.length) return END;
    const sign = source[at];
    if (sign === "/") {
      this.at += 1;
      return `/${this.regular().replace(/#([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)))}`;
    }
    if (sign === "(") return { bytes: this.string() };
    if (source.startsWith("<<", at)) return this.dictionary(depth);
    if (sign === "<") return { bytes: this.digits() };
    if (sign === "[") {
      this.at += 1;
      const list = [];
      for (let own = this.next(depth + 1); own !== END; own = this.next(depth + 1)) this.put(list, own);
      return list;
    }
    if (sign === "]" || sign === ")" || sign === "}" || sign === "{") {
      this.at += 1;
      return END;
    }
    if (sign === ">") {
      this.at += source.startsWith(">>", at) ? 2 : 1;
      return END;
    }
    const own = this.regular();
    const number = /^[+-]*\d*\.?\d*(?:-\d*)?$/.test(own) && /\d/.test(own) ? parseFloat(own.replace(/^[+-]*(?=-)/, "").replace(/^\+/, "")) : undefined;
    if (number !== undefined) return number;
    if (own === "true" || own === "false") return own === "true";
    return own === "null" ? null : { operator: own };
  }

  /** References are written as two numbers and a letter. */
  put(list, own) {
    if (own?.operator !== "R") return list.push(own);
    list.pop();
    return list.push({ ref: list.pop() });
  }

  dictionary(depth) {
    this.at += 2;
    const list = [];
    for (let own = this.next(depth + 1); own !== END; own = this.next(depth + 1)) this.put(list, own);
    const map = new Map();
    for (let at = 0; at + 1 < list.length; at += 2) map.set(list[at], list[at + 1]);
    return map;
  }

  string() {
    const { source } = this;
    const own = [];
    let open = 1;
    this.at += 1;
    for (; this.at < source.length; this.at += 1) {
      const sign = source[this.at];
      if (sign === "(") open += 1;
      if (sign === ")" && (open -= 1) === 0) break;
      if (sign !== "\\") own.push(sign);
      else {
        const [octal] = source.slice(this.at + 1, this.at + 4).match(/^[0-7]{1,3}/) ?? [];
        const next = source[this.at + 1];
        if (octal) own.push(String.fromCharCode(parseInt(octal, 8) & 255));
        else if (next === "\r" && source[this.at + 2] === "\n") this.at += 1;
        else if (next !== "\n" && next !== "\r") own.push(ESCAPED[next] ?? next ?? "");
        this.at += octal ? octal.length : 1;
      }
    }
    this.at += 1;
    return own.join("");
  }

  digits() {
    const end = this.source.indexOf(">", this.at);
    const own = this.source.slice(this.at + 1, end < 0 ? this.source.length : end).replace(/[^0-9a-fA-F]/g, "");
    this.at = end < 0 ? this.source.length : end + 1;
    return Verify.ofDigits(own);
  }
};

Verify.ofDigits = (digits) => (digits.match(/..?/g) ?? []).map((own) => String.fromCharCode(parseInt(own.padEnd(2, "0"), 16))).join("");

/** A sign for each byte. */
function binary(bytes) {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}

const HEAD = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj\b/g;

/** All objects of a file, found by going through it: what leads to them may be damaged. */
Verify.PdfObjects = class {
  constructor(bytes, rest) {
    Object.assign(this, { bytes, rest });
    this.source = binary(bytes);
    this.objects = new Map();
    this.streams = [];
    HEAD.lastIndex = 0;
    for (let found = HEAD.exec(this.source); found; found = HEAD.exec(this.source)) {
      const tokens = new Verify.Tokens(this.source, HEAD.lastIndex);
      const own = { value: tokens.next() };
      tokens.skip();
      if (this.source.startsWith("stream", tokens.at)) this.stream(own, tokens.at + 6);
      HEAD.lastIndex = Math.max(own.to ?? tokens.at, HEAD.lastIndex);
      this.objects.set(Number(found[1]), own);
    }
  }

  /** Where the bytes of a stream begin and end. */
  stream(own, after) {
    const from = after + (this.source.startsWith("\r\n", after) ? 2 : 1);
    const said = own.value instanceof Map ? own.value.get("/Length") : undefined;
    const isSaid = typeof said === "number" && /^\s*endstream/.test(this.source.slice(from + said, from + said + 12));
    const end = isSaid ? from + said : this.source.indexOf("endstream", from);
    own.from = from;
    own.to = end < 0 ? this.source.length : end;
    if (!isSaid && this.source[own.to - 1] === "\n") own.to -= 1;
    if (!isSaid && this.source[own.to - 1] === "\r") own.to -= 1;
    this.streams.push(own);
  }

  /** Takes the objects out of the streams that hold many. */
  async open() {
    const isOf = (own, type) => own.value instanceof Map && own.value.get("/Type") === type;
    const trailers = [...this.source.matchAll(/\btrailer\s*<</g)].map(({ index }) => new Verify.Tokens(this.source, index + 7).next());
    const heads = [...trailers, ...this.streams.filter((own) => isOf(own, "/XRef")).map((own) => own.value)];
    if (heads.some((head) => head instanceof Map && head.has("/Encrypt"))) throw new Verify.Refused("locked");
    this.root = heads.map((head) => head instanceof Map && head.get("/Root")).findLast(Boolean);
    for (const own of this.streams.filter((one) => isOf(one, "/ObjStm"))) {
      const source = await this.decoded(own);
      if (source === undefined) continue;
      const first = this.of(own.value.get("/First"));
      const numbers = source.slice(0, first).split(/\s+/).filter(Boolean).map(Number);
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        if (!this.objects.has(numbers[at])) this.objects.set(numbers[at], { value: new Verify.Tokens(source, first + numbers[at + 1]).next() });
      }
    }
  }

  object(value) {
    for (let steps = 0; value?.ref !== undefined && steps < DEEPEST; steps += 1) {
      const own = this.objects.get(value.ref);
      if (own?.value?.ref === undefined) return own;
      ({ value } = own);
    }
    return { value };
  }

  /** A value that may stand elsewhere. */
  of(value) {
    return value?.ref === undefined ? value : this.object(value)?.value;
  }

  /** A value of a dictionary. */
  in(dictionary, name) {
    const own = this.of(dictionary);
    return own instanceof Map ? this.of(own.get(name)) : undefined;
  }

  /** What a stream holds, a sign a byte; nothing where it is packed as texts are not. */
  async decoded(own) {
    if (own?.from === undefined) return undefined;
    if (own.text !== undefined) return own.text;
    const filters = [this.in(own.value, "/Filter") ?? []].flat().map((one) => this.of(one));
    const settings = [this.in(own.value, "/DecodeParms") ?? []].flat();
    if (filters.length > 1 || (filters[0] && filters[0] !== "/FlateDecode") || settings.some((one) => this.in(one, "/Predictor") > 1)) return undefined;
    const bytes = this.bytes.subarray(own.from, own.to);
    const plain = filters.length ? await Verify.unpacked(bytes, "deflate", this.rest.bytes) : bytes;
    this.rest.bytes -= plain.length;
    own.text = binary(plain);
    return own.text;
  }
};
