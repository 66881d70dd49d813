// What is lost when a page gets less room or larger text. Each gives pairs of what is wrong and where.

/** What makes the page wider than its window. */
export function overflow(tab) {
  return tab.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const width = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
    if (width <= room) return [];
    const inScroller = (element) => {
      for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
        if (getComputedStyle(one).overflowX !== "visible") return true;
      }
      return false;
    };
    const outside = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > room + 0.5 && !inScroller(element));
    const inmost = outside.filter((element) => !outside.some((other) => other !== element && element.contains(other)));
    return [[`the page is ${width} px wide in a window of ${room} px`, inmost.slice(0, 3).map(look.excerpt)]];
  });
}

/** Boxes that hide or spill a part of their words. */
export function cut(tab) {
  return tab.evaluate(() => {
    const SLACK = 4;
    /** Whether what is in the flow of a box ends below it. What is laid over the page on purpose is out of it. */
    const spills = (box) => {
      const below = box.getBoundingClientRect().bottom + SLACK;
      const inFlow = (one) => ["static", "relative", "sticky"].includes(getComputedStyle(one).position);
      const written = document.createRange();
      const ends = (node) => {
        if (node.nodeType === Node.TEXT_NODE) {
          written.selectNodeContents(node);
          return node.data.trim() !== "" && written.getBoundingClientRect().bottom > below;
        }
        if (node.nodeType !== Node.ELEMENT_NODE || !inFlow(node) || !look.visible(node)) return false;
        return node.getBoundingClientRect().bottom > below || [...node.childNodes].some(ends);
      };
      return [...box.childNodes].some(ends);
    };
    const found = [];
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      if (style.display.startsWith("inline") && style.display === "inline") continue;
      if (!element.textContent.trim() || !look.visible(element) || look.onlyHeard(element)) continue;
      if (element.matches("input, select, textarea, svg, svg *, html, body")) continue;
      const tall = element.scrollHeight > element.clientHeight + SLACK && element.clientHeight > 0;
      const wide = element.scrollWidth > element.clientWidth + SLACK && element.clientWidth > 0;
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      if ((tall && hides(style.overflowY)) || (wide && hides(style.overflowX))) found.push(["text is cut off", look.excerpt(element)]);
      const fixed = tall && style.overflowY === "visible" && spills(element);
      if (fixed && look.worded(element).length) found.push(["text runs out of its box, over what follows", look.excerpt(element)]);
    }
    return found;
  });
}

/** Styles over the page's own, as a reader's browser or extension sets them. Gives what takes them away again. */
export async function restyle(tab, css) {
  await tab.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  return () => tab.evaluate(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)) && undefined);
}
