// What XML and a reader can hold of a text, as src/escape.rs and src/bundle/docx/xml.rs have it.
const Urval = (globalThis.Urval ??= {});

/** Marks of direction would turn the text around them; the rest are no characters. */
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/g;
const NO_CHARACTER = /[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** The text without halves of characters, which only a browser can hold. */
Urval.whole = (text) => (text.toWellFormed ? text.toWellFormed() : text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd"));

Urval.escape = (text) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);

/** A text that stays what it is within XML, in the direction that it is read in. */
Urval.inert = (text) =>
  Urval.escape(text.replace(/[\t\n\r\u2028\u2029]/g, " ").replace(CONTROL, "").replace(UNSEEN, "").replace(NO_CHARACTER, ""));

/** A name of at most so many characters, cut between words where it is longer. */
Urval.short = (text, most) => {
  const characters = [...text];
  if (characters.length <= most) return text;
  let kept = characters.slice(0, most - 1).join("");
  const end = kept.lastIndexOf(" ");
  if (end > 0) kept = kept.slice(0, end);
  return `${kept.replace(/[,.:; ]+$/, "")}…`;
};

/** A text with what belongs at its marks. What has no value is left to `open`, which knows its key. */
Urval.fill = (text, values, open = (key) => `[${key}]`) =>
  text.replace(/\u0001([^\u0002]*)\u0002/g, (_, key) => (Object.hasOwn(values, key) ? values[key] : open(key)));

/** Joined by what stands between, without those that are not there. */
Urval.joined = (between, ...texts) => texts.filter(Boolean).join(between);
