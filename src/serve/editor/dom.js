// Elements, and words that those who listen hear.

/** A new element with properties, attributes and children. Children that are nothing are left out. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key.includes("-") || key === "role" || key === "for" || key === "list" || key === "lang") {
      element.setAttribute(key, String(value));
    } else element[key] = value;
  }
  element.append(...children.flat(3).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

export function button(text, onclick, properties = {}) {
  return make("button", { type: "button", textContent: text, onclick, ...properties });
}

/** Words of a button that only those who listen need, such as what it removes. */
export function hidden(text) {
  return make("span", { className: "hidden-words", textContent: text });
}

const live = make("p", { className: "hidden-words", role: "status", "aria-live": "polite" });

/** Says something to those who listen. */
export function announce(text) {
  if (!live.isConnected) document.body.append(live);
  live.textContent = "";
  // The same words twice are only heard twice when the region was empty between.
  setTimeout(() => (live.textContent = text), 50);
}

/** Calls a function when nothing more has come for a while. */
export function after(wait, run) {
  let timer;
  const later = (...words) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...words), wait);
  };
  later.now = (...words) => {
    clearTimeout(timer);
    return run(...words);
  };
  later.never = () => clearTimeout(timer);
  return later;
}

/** The id of the control of a field or of a section. */
export const idOf = (name) => `f-${name}`;
export const idOfSection = (name) => `s-${name}`;

/** Keeps the place of whoever types while something is drawn anew. */
export function keepingPlace(draw) {
  const active = document.activeElement;
  const id = active?.id;
  const range = active && "selectionStart" in active ? [readSelection(active)].flat() : [];
  const top = scrollY;
  const before = id ? active.getBoundingClientRect().top : 0;
  draw();
  const again = id && document.getElementById(id);
  if (!again) return scrollTo({ top, behavior: "instant" });
  again.focus({ preventScroll: true });
  if (range[0] !== null && range.length) {
    try {
      again.setSelectionRange(...range);
    } catch {
      // A date has no place of the pen.
    }
  }
  scrollBy({ top: again.getBoundingClientRect().top - before, behavior: "instant" });
}

function readSelection(element) {
  try {
    return [element.selectionStart, element.selectionEnd];
  } catch {
    return [null];
  }
}

/** A dialogue that is gone when it is closed; the promise has what it was closed with. */
export function dialogue(title, content, className = "") {
  return new Promise((done) => {
    const heading = make("h2", { id: "dialogue-title", textContent: title });
    const own = make("dialog", { className, "aria-labelledby": "dialogue-title" }, heading);
    const from = document.activeElement;
    let result = null;
    const close = (value) => {
      result = value ?? null;
      own.close();
    };
    own.addEventListener("close", () => {
      own.remove();
      if (from?.isConnected) from.focus({ preventScroll: true });
      done(result);
    });
    own.append(...[content(close)].flat());
    document.body.append(own);
    own.showModal();
    own.querySelector("[autofocus], input, select, textarea, button")?.focus();
  });
}
