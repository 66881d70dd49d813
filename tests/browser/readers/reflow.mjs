// Text may be spaced out, enlarged and read on a phone without anything being lost, and what is to be
// pressed is large enough. (That every page fits 320 px is told by `quiet.test.mjs`.)

import { cut, overflow, restyle } from "../support/layout.mjs";
import { problem } from "../support/problems.mjs";
import { samples } from "../support/site.mjs";

// The distances of WCAG 2.2, 1.4.12.
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const DOUBLED = "html { font-size: 200% !important; }";
const SMALLEST = 24;

export const pages = samples();

export const promise = `spaced text, text at 200 % and opened parts lose nothing, and targets are ${SMALLEST} px`;

const noting = (page, problems) => (how, look) => (found) => found.forEach(([what, where]) => problems.push(problem(page, `${how}: ${what}`, { where, look })));

/** What a page loses on a phone, where it was loaded and all is opened, and then with large text on a wide screen. */
export async function narrow(tab, page) {
  const problems = [];
  const note = noting(page, problems);
  const phone = note("320 px", { width: 320 });
  phone([...(await overflow(tab)), ...(await cut(tab))]);
  phone(await tab.evaluate(small, SMALLEST));

  await tab.setViewportSize({ width: 1280, height: 800 });
  const undo = await restyle(tab, DOUBLED);
  note("with text at 200 %", { width: 1280 })([...(await overflow(tab)), ...(await cut(tab))]);
  await undo();
  return problems;
}

/** What a page loses on a wide screen, where it was loaded and all is opened, and then with spaced text. */
export async function wide(tab, page) {
  const problems = [];
  const note = noting(page, problems);
  const screen = note("1280 px", { width: 1280 });
  screen(await overflow(tab));
  screen(await tab.evaluate(small, SMALLEST));
  const undo = await restyle(tab, SPACED);
  note("with spaced text", { width: 1280 })([...(await overflow(tab)), ...(await cut(tab))]);

  await tab.setViewportSize({ width: 320, height: 640 });
  note("with spaced text at 320 px", { width: 320 })([...(await overflow(tab)), ...(await cut(tab))]);
  await tab.setViewportSize({ width: 1280, height: 800 });
  await undo();
  return problems;
}

/** Targets outside running text that are smaller than `least` and too near another (WCAG 2.2, 2.5.8). */
function small(least) {
  const inText = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, dd, dt, td, th, figcaption, caption, blockquote, small, label");
    if (!block) return false;
    const own = [...block.querySelectorAll("a, button, summary")].reduce((left, one) => left.replace(look.words(one.innerText), ""), look.words(block.innerText));
    return /\p{L}{2}/u.test(own);
  };
  const box = (element) => (element.matches("input") && element.labels?.[0]?.contains(element) ? element.labels[0] : element).getBoundingClientRect();
  const targets = look.interactive().filter((element) => element.matches("a, button, input, select, textarea, summary") && !look.onlyHeard(element));
  const measured = targets.map((element) => ({ element, rect: box(element) }));
  const isSmall = ({ rect }) => Math.round(rect.width) < least || Math.round(rect.height) < least;
  const near = (one, other) => {
    const x = one.rect.x + one.rect.width / 2;
    const y = one.rect.y + one.rect.height / 2;
    if (isSmall(other)) {
      const away = Math.hypot(x - other.rect.x - other.rect.width / 2, y - other.rect.y - other.rect.height / 2);
      return away < least;
    }
    const dx = Math.max(other.rect.left - x, 0, x - other.rect.right);
    const dy = Math.max(other.rect.top - y, 0, y - other.rect.bottom);
    return Math.hypot(dx, dy) < least / 2;
  };
  return measured
    .filter((one) => isSmall(one) && !inText(one.element))
    .map((one) => [one, measured.find((other) => other.element !== one.element && !one.element.contains(other.element) && !other.element.contains(one.element) && near(one, other))])
    .filter(([, other]) => other)
    .map(([one, other]) => [
      `a target is ${Math.round(one.rect.width)} × ${Math.round(one.rect.height)} px and less than ${least} px from the next`,
      [look.excerpt(one.element), look.excerpt(other.element)],
    ]);
}
