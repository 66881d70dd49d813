// Whatever colours and movements a reader has chosen, the page keeps to them and says as much as before.

import { problem } from "../support/problems.mjs";
import { samples } from "../support/site.mjs";

const LEAST_CONTRAST = 4.5;

export const pages = samples();

export const promise = "forced colours, dark, plain and without movement, text is seen and nothing rests on colour";

/** Looks at a page in every colour that a reader may choose, with all of it opened. */
export async function everyColour(tab, page) {
  const found = [];
  const note = (how, look, pairs) => pairs.forEach(([what, where]) => found.push(problem(page, `${how}: ${what}`, { where, look })));

  await tab.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
  note("light", { theme: "light" }, [...(await tab.evaluate(faint, LEAST_CONTRAST)), ...(await tab.evaluate(ground, "light"))]);
  note("with reduced motion", {}, await tab.evaluate(moves));
  note("by form and word", {}, await tab.evaluate(wordless));
  const said = await tab.evaluate(wordsSeen);

  await tab.emulateMedia({ colorScheme: "dark" });
  note("dark", { theme: "dark" }, [...(await tab.evaluate(faint, LEAST_CONTRAST)), ...(await tab.evaluate(ground, "dark"))]);

  for (const theme of ["light", "dark"]) {
    await tab.emulateMedia({ colorScheme: theme, forcedColors: "active" });
    const lost = said.length - (await tab.evaluate(wordsSeen)).length;
    const pairs = [...(await tab.evaluate(faint, LEAST_CONTRAST)), ...(await tab.evaluate(edgeless))];
    if (lost > 0) pairs.push([`${lost} texts are not seen any more`]);
    note(`in forced colours, ${theme}`, { theme, forced: true }, pairs);
  }
  await tab.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}

/** Text that hardly differs from what lies behind it. */
function faint(least) {
  return look
    .worded()
    .filter((element) => !element.closest("svg, :disabled, [aria-disabled=true]"))
    .map((element) => [element, look.textContrast(element)])
    .filter(([, contrast]) => contrast < least)
    .map(([element, contrast]) => [`the contrast of text is ${contrast.toFixed(1)}, less than ${least}`, look.excerpt(element)]);
}

/** Whether the page's ground is as light or dark as the reader asked for. */
function ground(theme) {
  const light = look.luminance(look.ground(document.body));
  const fits = theme === "light" ? light > 0.5 : light < 0.2;
  return fits ? [] : [[`the page's ground is not ${theme}: luminance ${light.toFixed(2)}`]];
}

function wordsSeen() {
  return look.worded().map((element) => look.words(element.textContent));
}

/** Fields and buttons that have no edge left when their grounds are gone. */
function edgeless() {
  const SIDES = ["Top", "Right", "Bottom", "Left"];
  const edged = (element) => {
    const style = getComputedStyle(element);
    const border = SIDES.some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
    return border || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
  };
  return look
    .interactive()
    .filter((element) => element.matches("button, select, textarea, input:not([type=checkbox], [type=radio], [type=range])"))
    .filter((element) => !edged(element))
    .map((element) => ["a control has no edge", look.excerpt(element)]);
}

/** Marks of level, status and change that say nothing in words, and pictures without a text. */
function wordless() {
  const MARKS = '[class*="level"], [class*="status"], [class*="mark"], [class*="change"], ins, del, meter, progress';
  const named = (element) => look.words(element.textContent) || element.getAttribute("aria-label") || element.querySelector("[alt]:not([alt='']), [aria-label]");
  const marks = [...document.querySelectorAll(MARKS)].filter((element) => look.visible(element) && !element.closest("svg, [aria-hidden=true]") && !named(element));
  const changes = [...document.querySelectorAll("ins, del")].filter((element) => look.visible(element) && getComputedStyle(element).textDecorationLine === "none" && !/[+−-]/.test(getComputedStyle(element, "::before").content));
  return [
    ...marks.map((element) => ["a mark has no words", look.excerpt(element)]),
    ...changes.map((element) => ["a change is told by colour alone", look.excerpt(element)]),
  ];
}

/** What still moves for who asked for no movement. */
function moves() {
  const found = [];
  if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") found.push(["the page scrolls smoothly"]);
  const seconds = (list) => Math.max(...list.split(",").map((one) => (one.trim().endsWith("ms") ? parseFloat(one) / 1000 : parseFloat(one))));
  for (const element of document.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (style.animationName !== "none" && seconds(style.animationDuration) > 0.01) found.push(["something is animated", look.excerpt(element)]);
    if (style.transitionProperty !== "none" && seconds(style.transitionDuration) > 0.01) found.push(["something changes slowly", look.excerpt(element)]);
    if (element !== document.documentElement && style.scrollBehavior === "smooth") found.push(["a part scrolls smoothly", look.excerpt(element)]);
  }
  const animations = document.getAnimations().filter((one) => one.playState === "running" && one.effect?.getComputedTiming().duration > 10);
  if (animations.length) found.push([`${animations.length} animations run`]);
  const rules = (list) => [...list].flatMap((rule) => (rule.media && !matchMedia(rule.media.mediaText).matches ? [] : [rule, ...(rule.cssRules ? rules(rule.cssRules) : [])]));
  const turns = [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules)).filter((rule) => /^@view-transition/.test(rule.cssText) && /navigation:\s*auto/.test(rule.cssText));
  if (turns.length) found.push(["pages turn with an animation", turns[0].cssText]);
  return found.slice(0, 10);
}
