// With the keyboard alone everything that can be operated is reached, seen when it is reached, and works.

import { test } from "node:test";
import { stage } from "./support/browser.mjs";
import { fail, none, problem } from "./support/problems.mjs";
import { kinds, largest, pages } from "./support/site.mjs";

const site = await stage();

for (const [kind, some] of kinds(largest())) {
  test(`${kind}: the first Tab skips to the content`, async () => {
    none(await site.each(some, {}, skips));
  });
  test(`${kind}: Tab reaches all that can be operated, in sight, and leaves again; Enter opens what is folded`, async () => {
    none(await site.each(some, {}, walks));
  });
}

test("two versions of a requirement are compared by keyboard", async (context) => {
  const page = pages.find((one) => one.tags.some((tag) => tag.name === "version-compare"));
  if (!page) return context.skip("no page of the site compares versions");
  await site.fresh({}, async (tab) => {
    await site.open(tab, page);
    const button = tab.locator("version-compare button");
    for (let presses = 0; presses < 200; presses++) {
      await tab.keyboard.press("Tab");
      const at = await tab.evaluate(stands);
      if (at === "folded") await tab.keyboard.press("Enter");
      if (at === "button") break;
    }
    if (!(await button.evaluate((one) => one === document.activeElement))) fail(`${page.address}: Tab does not reach the button that compares versions`);
    await tab.keyboard.press("Enter");
    await tab.locator("version-compare :is(ins, del)").first().waitFor();
  });

  function stands() {
    const active = document.activeElement;
    if (active.matches("version-compare button")) return "button";
    return active.matches("details:not([open]) > summary") ? "folded" : "";
  }
});

async function skips(tab, page) {
  await site.open(tab, page);
  await tab.keyboard.press("Tab");
  const first = await tab.evaluate(() => {
    const active = document.activeElement;
    const target = active.hash ? document.getElementById(active.hash.slice(1)) : null;
    const box = active.getBoundingClientRect();
    const seen = box.width > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight;
    return { html: look.excerpt(active), main: Boolean(target?.closest("main")), seen };
  });
  if (!first.main) return [problem(page, "the first thing that Tab reaches does not lead to the content", { where: first.html })];
  if (!first.seen) return [problem(page, "the skip link is not seen when it is reached", { where: first.html })];
  await tab.keyboard.press("Enter");
  await tab.waitForFunction(() => location.hash !== "");
  await tab.keyboard.press("Tab");
  const next = await tab.evaluate(() => {
    const main = document.querySelector("main");
    const active = document.activeElement;
    const inside = main.contains(active) || look.interactive().every((one) => !main.contains(one));
    return { inside, html: look.excerpt(active) };
  });
  return next.inside ? [] : [problem(page, "after the skip link, Tab does not go on in the content", { where: next.html })];
}

async function walks(tab, page) {
  const found = [];
  const wrong = (what, where) => found.push(problem(page, what, { where }));
  await tab.setViewportSize({ width: 1280, height: 800 });
  await site.open(tab, page);
  const keys = await tab.context().newCDPSession(tab);
  await tab.evaluate(prepare);
  for (let done = false; !done; ) {
    await press(keys, "Tab", await tab.evaluate(ahead));
    const steps = await tab.evaluate(taken);
    for (const [index, at] of steps.entries()) {
      done = Boolean(at.done || at.stuck);
      if (at.stuck) wrong("the keyboard is trapped: Tab does not leave this", at.html);
      if (done) break;
      if (at.unseen) wrong(at.unseen, at.html);
      if (at.folded) {
        // Tab is pressed no further than to what is folded, so that it is opened before Tab goes on.
        if (index < steps.length - 1) fail(`${page.address}: Tab went past what is folded: ${at.html}`);
        await press(keys, "Enter", 1);
        if (!(await tab.evaluate(unfolded))) wrong("Enter does not open what is folded", at.html);
      }
    }
  }
  for (const html of await tab.evaluate(missed)) wrong("Tab does not reach this", html);
  await keys.detach();
  return found;
}

/** Presses a key some times, without waiting in between for an answer. */
function press(keys, key, times) {
  const event = { key, code: key, windowsVirtualKeyCode: key === "Tab" ? 9 : 13, ...(key === "Enter" && { text: "\r", unmodifiedText: "\r" }) };
  const down = key === "Enter" ? "keyDown" : "rawKeyDown";
  return Promise.all(
    Array.from({ length: times }, () => [down, "keyUp"]).flat().map((type) => keys.send("Input.dispatchKeyEvent", type === "keyUp" ? { ...event, text: undefined, unmodifiedText: undefined, type } : { ...event, type })),
  );
}

/** Notes how everything looks that may get focus, before it has it. */
function prepare() {
  const STYLES = ["outline", "boxShadow", "backgroundColor", "color", "border", "textDecoration", "transform"];
  const around = (element) => [element, element.parentElement, element.nextElementSibling, ...(element.labels ?? [])].filter(Boolean);
  const picture = (element) => around(element).map((one) => STYLES.map((style) => getComputedStyle(one)[style]).join()).join();
  const walk = { reached: new Set(), before: new Map(), last: undefined, picture };
  walk.note = () => look.interactive().forEach((one) => one !== document.activeElement && !walk.before.has(one) && walk.before.set(one, picture(one)));
  walk.note();
  walk.steps = [];
  globalThis.walk = walk;
  // Each step is looked at when the key is let go, before anything else that the page does. Presses that
  // were under way when the walk ended add nothing to it.
  const listen = (event) => {
    if (event.key !== "Tab" || walk.over) return;
    const step = walk.arrive();
    walk.over = Boolean(step.done || step.stuck);
    walk.steps.push(step);
  };
  addEventListener("keyup", listen, true);

  /** What is told of the element that Tab has come to. */
  walk.arrive = () => {
    const active = document.activeElement;
    const fold = walk.last?.closest("details[data-opened]");
    if (fold && !fold.contains(active)) {
      fold.removeAttribute("data-opened");
      if ([...fold.children].some((child) => /absolute|fixed/.test(getComputedStyle(child).position))) fold.open = false;
    }
    if (active === document.body || active === document.documentElement) return { done: true };
    const html = look.excerpt(active);
    if (active === walk.last) return { stuck: true, html };
    if (walk.reached.has(active)) return { done: true };
    walk.reached.add(active);
    walk.last = active;

    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
    const outlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 && look.rgba(outlineColor)[3] > 0;
    const changed = walk.before.has(active) && walk.before.get(active) !== walk.picture(active);
    const boxes = [...active.getClientRects(), ...[...(active.labels ?? [])].flatMap((label) => [...label.getClientRects()])];
    const points = boxes.flatMap(({ left, right, top, bottom }) => [0.02, 0.5, 0.98].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y])));
    const own = (hit) => hit && (active.contains(hit) || [...(active.labels ?? [])].some((label) => label.contains(hit)));
    const inSight = points.some(([x, y]) => own(document.elementFromPoint(x, y)));
    const unseen = !outlined && !changed ? "nothing shows that this has focus" : !inSight ? "this has focus, but is covered or out of sight" : undefined;

    const folded = active.matches("details:not([open]) > summary");
    if (folded) active.parentElement.dataset.opened = "";
    return { html, unseen, folded };
  };
}

/** How often Tab can be pressed at once without going past something folded: a group of radio buttons is one stop. */
function ahead() {
  const stops = look.interactive().filter((one, index, all) => {
    const isOf = (other) => other.matches("input[type=radio]") && other.name === one.name && other.form === one.form;
    return !one.matches("input[type=radio]") || !one.name || all.findIndex(isOf) === index;
  });
  const active = document.activeElement;
  const isAfter = (one) => active === document.body || Boolean(active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const following = stops.filter(isAfter);
  const folded = following.findIndex((one) => one.matches("details:not([open]) > summary"));
  return Math.max(1, Math.min(folded < 0 ? following.length + 1 : folded + 1, 40));
}

/** What was told of each element since it was asked last. Where no key was heard, the page has lost the focus. */
function taken() {
  const steps = walk.steps.splice(0);
  return steps.length ? steps : [walk.arrive()];
}

function unfolded() {
  walk.note();
  return document.activeElement.closest("details")?.open === true;
}

/** What can be operated and was not reached. Of a group of radio buttons one is enough. */
function missed() {
  const group = (one) => (one.matches("input[type=radio]") && one.name ? `${one.form?.id} ${one.name}` : undefined);
  const groups = new Set([...walk.reached].map(group).filter(Boolean));
  return look.interactive().filter((one) => !walk.reached.has(one) && !groups.has(group(one))).map(look.excerpt);
}
