// What the codes of a font of PDF stand for, and how wide their signs are.
const NAMES_OF_SIGNS = {
  space: " ", exclam: "!", quotedbl: '"', numbersign: "#", dollar: "$", percent: "%", ampersand: "&", quotesingle: "'", quoteright: "’", quoteleft: "‘",
  parenleft: "(", parenright: ")", asterisk: "*", plus: "+", comma: ",", hyphen: "-", minus: "−", period: ".", slash: "/", zero: "0", one: "1", two: "2", three: "3",
  four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", colon: ":", semicolon: ";", less: "<", equal: "=", greater: ">", question: "?", at: "@",
  bracketleft: "[", backslash: "\\", bracketright: "]", underscore: "_", braceleft: "{", bar: "|", braceright: "}", endash: "–", emdash: "—", bullet: "•",
  quotedblleft: "“", quotedblright: "”", ellipsis: "…", section: "§", degree: "°", aring: "å", Aring: "Å", adieresis: "ä", Adieresis: "Ä", odieresis: "ö",
  Odieresis: "Ö", eacute: "é", Eacute: "É", egrave: "è", udieresis: "ü", Udieresis: "Ü", fi: "fi", fl: "fl", ff: "ff", ffi: "ffi", ffl: "ffl", lessequal: "≤", greaterequal: "≥",
  mu: "µ", multiply: "×", nbspace: "\u00a0", softhyphen: "\u00ad", twosuperior: "²", threesuperior: "³",
};

/** A text of two bytes a sign. */
const utf16 = (bytes) => {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  return text;
};

/** A text that people read, as strings of PDF have it. */
Verify.pdfText = (bytes) => (bytes.startsWith("\u00fe\u00ff") ? utf16(bytes.slice(2)) : bytes);

const code = (bytes) => [...bytes].reduce((number, sign) => number * 256 + sign.charCodeAt(0), 0);

/** Reads the table of a font from codes to texts. */
function tableOf(source) {
  const tokens = new Verify.Tokens(source);
  const table = new Map();
  const widths = new Set();
  let list = [];
  // A file without an end is not read for ever: each value takes some of it.
  while (tokens.at < source.length) {
    const own = tokens.next();
    if (own?.operator === undefined) {
      list.push(own);
      continue;
    }
    if (own.operator === "endcodespacerange") list.forEach((one) => one.bytes !== undefined && widths.add(one.bytes.length));
    if (own.operator === "endbfchar") for (let at = 0; at + 1 < list.length; at += 2) table.set(code(list[at].bytes ?? ""), utf16(list[at + 1].bytes ?? ""));
    if (own.operator === "endbfrange") for (let at = 0; at + 2 < list.length; at += 3) range(table, list[at], list[at + 1], list[at + 2]);
    list = [];
  }
  return { table, width: widths.size === 1 ? [...widths][0] : undefined };
}

/** The most codes that one range may have. */
const LONGEST = 65_536;

function range(table, first, last, to) {
  const from = code(first.bytes ?? "");
  const count = Math.min(code(last.bytes ?? "") - from + 1, LONGEST);
  const text = Array.isArray(to) ? "" : utf16(to.bytes ?? "");
  for (let at = 0; at < count; at += 1) {
    const own = Array.isArray(to) ? utf16(to[at]?.bytes ?? "") : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + at);
    table.set(from + at, own);
  }
}

/** What the encoding of a font with one byte a sign says. */
function encodingOf(pdf, font) {
  const encoding = pdf.in(font, "/Encoding");
  const base = encoding instanceof Map ? pdf.in(encoding, "/BaseEncoding") : encoding;
  if (pdf.in(font, "/Subtype") === "/Type3" || (!base && !encoding && /Symbol|Dingbats/.test(pdf.in(font, "/BaseFont") ?? ""))) return new Map();
  const decoder = new TextDecoder(base === "/MacRomanEncoding" ? "macintosh" : "windows-1252");
  const table = new Map();
  for (let own = 32; own < 256; own += 1) table.set(own, decoder.decode(new Uint8Array([own])));
  let at = 0;
  for (const own of pdf.in(encoding, "/Differences") ?? []) {
    if (typeof own === "number") at = own;
    else if (typeof own === "string") {
      const name = own.slice(1).split(".")[0];
      const [, hexadecimal] = name.match(/^u(?:ni)?([0-9A-F]{4,6})$/) ?? [];
      const sign = hexadecimal ? String.fromCodePoint(Math.min(parseInt(hexadecimal, 16), 0x10ffff)) : name.length === 1 ? name : NAMES_OF_SIGNS[name];
      if (sign === undefined) table.delete(at);
      else table.set(at, sign);
      at += 1;
    }
  }
  return table;
}

/** The widths of a font's signs, in thousandths of its size. */
function widthsOf(pdf, font, inner) {
  const widths = new Map();
  if (!inner) {
    const first = pdf.in(font, "/FirstChar") ?? 0;
    (pdf.in(font, "/Widths") ?? []).forEach((own, at) => widths.set(first + at, pdf.of(own)));
    return { widths, usual: pdf.in(pdf.in(font, "/FontDescriptor"), "/MissingWidth") ?? 500 };
  }
  const list = (pdf.in(inner, "/W") ?? []).map((own) => pdf.of(own));
  for (let at = 0; at < list.length; ) {
    const next = list[at + 1];
    if (Array.isArray(next)) {
      next.forEach((own, by) => widths.set(list[at] + by, pdf.of(own)));
      at += 2;
    } else {
      for (let own = list[at]; own <= Math.min(next, list[at] + LONGEST); own += 1) widths.set(own, list[at + 2]);
      at += 3;
    }
  }
  return { widths, usual: pdf.in(inner, "/DW") ?? 1000 };
}

/** A font: `signs` gives what a string shows, `[text, width]` each; a text that nobody can know is undefined. */
Verify.pdfFont = async (pdf, font) => {
  const own = pdf.of(font);
  const [inner] = [pdf.in(own, "/DescendantFonts") ?? []].flat();
  const stream = own instanceof Map ? pdf.object(own.get("/ToUnicode")) : undefined;
  const source = await pdf.decoded(stream);
  const { table, width } = source === undefined ? { table: inner ? new Map() : encodingOf(pdf, own) } : tableOf(source);
  const { widths, usual } = widthsOf(pdf, own, inner);
  const step = inner ? (width ?? 2) : 1;
  const signs = (bytes) => {
    const all = [];
    for (let at = 0; at + step <= bytes.length; at += step) {
      const number = code(bytes.slice(at, at + step));
      const wide = widths.get(number);
      all.push([table.get(number), typeof wide === "number" ? wide : usual]);
    }
    return all;
  };
  return { signs };
};
