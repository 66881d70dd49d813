// Makes answer forms with the script of the theme, in this process: it needs no page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

for (const name of ["excel.js", "book.js"]) {
  const place = new URL(`../../themes/default/selection/${name}`, import.meta.url);
  runInThisContext(readFileSync(place, "utf8"), { filename: name });
}

const { book, excel, filled } = globalThis.Urval;
export { filled };

/** The parts of the form that the script makes, as pairs of name and text. */
export const made = (frame, pieces, given) => excel.parts(book(frame, pieces, given));

/** What is around the first place in which two texts differ. */
function difference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(at - 80, 0), at + 80));
  return `they differ at ${at}:\n  script  ${around(one)}\n  program ${around(other)}`;
}

/** Holds every part of the form that the script makes against those that the program made. */
export function same(frame, pieces, given, parts, name) {
  const own = made(frame, pieces, given);
  assert.deepEqual(own.map(([name]) => name), parts.map(([name]) => name), `${name}: other parts`);
  own.forEach(([part, text], at) => {
    if (text !== parts[at][1]) assert.fail(`${name}, ${part}: ${difference(text, parts[at][1])}`);
  });
}
