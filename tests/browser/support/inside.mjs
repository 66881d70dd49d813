// What tests ask of a page from the inside. `install` runs in the page and leaves its tools at `look`;
// it goes in through the debugger, so that the page's own policy against foreign scripts stays on.

export function install() {
  if (globalThis.look) return;

  const INTERACTIVE =
    'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [contenteditable="true"], [tabindex]';

  const visible = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    [...element.getClientRects()].some((box) => box.width > 0 && box.height > 0);

  /** Shown to nobody, read aloud: cut to a pixel or to nothing. */
  const onlyHeard = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (/^inset\(50%\)|^rect\(/.test(style.clipPath)) return true;
      if (style.position === "absolute" && one.clientWidth <= 1 && one.clientHeight <= 1 && style.overflow === "hidden") return true;
    }
    return false;
  };

  const excerpt = (element) => {
    const html = element.outerHTML.replace(/\s+/g, " ");
    return html.length > 160 ? `${html.slice(0, 160)}…` : html;
  };

  /** What can be operated, as it stands in the page now. */
  const interactive = () =>
    [...document.querySelectorAll(INTERACTIVE)].filter(
      (element) => !element.matches(":disabled, [inert], [inert] *, [tabindex^='-']") && visible(element),
    );

  /** Elements that hold words of their own, seen by people. */
  const worded = (root = document.body) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (walker.currentNode.data.trim() && !parent.closest("script, style, noscript, template") && visible(parent)) found.add(parent);
    }
    return [...found].filter((element) => !onlyHeard(element));
  };

  const words = (text) => text.replace(/\s+/g, " ").trim();

  /** A colour as red, green, blue and opacity, through the page's own reading of it. */
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colours = new Map();
  const rgba = (css) => {
    if (!colours.has(css)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      colours.set(css, [...canvas.getImageData(0, 0, 1, 1).data].map((value, index) => (index === 3 ? value / 255 : value)));
    }
    return colours.get(css);
  };
  const over = (top, under) => top.slice(0, 3).map((value, index) => value * top[3] + under[index] * (1 - top[3]));
  const ground = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) layers.push(rgba(getComputedStyle(one).backgroundColor));
    const canvasColour = rgba("Canvas");
    return layers.reverse().reduce((under, top) => over(top, under), canvasColour.slice(0, 3));
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => value / 255).map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const textContrast = (element) => {
    const under = ground(element);
    return contrast(over(rgba(getComputedStyle(element).color), under), under);
  };

  globalThis.look = { visible, onlyHeard, excerpt, interactive, worded, words, rgba, ground, luminance, contrast, textContrast };
}
