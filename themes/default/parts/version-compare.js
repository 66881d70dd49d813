// Compares any two versions of a requirement, word by word, on demand. Without script the
// differences between neighbouring versions are pages of their own.

/** The words of blocks of text, each block ended by a line break. */
function differenceWords(blocks) {
  const words = (block) => (block.cells ? [...block.cells].map((cell) => cell.textContent.trim()).join(" | ") : block.textContent);
  return blocks.flatMap((block) => [...(words(block).trim().match(/\s+|[\p{L}\p{N}]+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu) ?? []), "\n"]);
}

/** Paragraphs with what was added and removed marked; those without either only where `all` are asked for. `words` say it aloud. */
function differenceShown(pieces, words, all = false) {
  const shown = [];
  let paragraph = [];
  const flush = () => {
    if (paragraph.some(([kind, text]) => text.trim() && (all || kind !== "same"))) {
      const p = document.createElement("p");
      paragraph.forEach(([kind, text]) => p.append(kind === "same" ? text : differenceMark(kind, text, words)));
      shown.push(p);
    }
    paragraph = [];
  };
  for (const [kind, text] of pieces) {
    text.split("\n").forEach((part, index) => {
      if (index > 0) flush();
      if (part) paragraph.push([kind, part]);
    });
  }
  flush();
  return shown;
}

function differenceMark(kind, text, words) {
  const mark = document.createElement(kind === "added" ? "ins" : "del");
  const heard = (said) => Object.assign(document.createElement("span"), { className: "only-heard", textContent: said });
  const [start, end] = kind === "added" ? ["addedStart", "addedEnd"] : ["removedStart", "removedEnd"];
  mark.append(heard(`${words[start]} `), text, heard(` ${words[end]}`));
  return mark;
}

class VersionCompare extends HTMLElement {
  connectedCallback() {
    const links = [...this.closest("details").querySelectorAll("[data-version]")];
    if (links.length < 2) return;
    const options = links.map((link) => ({ label: link.textContent, href: link.href }));
    const form = document.createElement("form");
    const before = this.choice(this.dataset.before, options, options.length - 1);
    const after = this.choice(this.dataset.after, options, 0);
    const button = document.createElement("button");
    button.textContent = this.dataset.compare;
    this.result = document.createElement("div");
    this.result.className = "difference";
    this.result.setAttribute("role", "region");
    this.result.setAttribute("aria-live", "polite");
    this.result.setAttribute("aria-label", this.dataset.compare);
    form.append(before, after, button);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.compare(before.querySelector("select").value, after.querySelector("select").value);
    });
    this.append(form, this.result);
  }

  choice(label, options, chosen) {
    const field = document.createElement("label");
    const select = document.createElement("select");
    options.forEach((option, index) => select.append(new Option(option.label, option.href, false, index === chosen)));
    field.append(`${label} `, select);
    return field;
  }

  async compare(before, after) {
    try {
      const [old, now] = await Promise.all([this.words(before), this.words(after)]);
      this.show(difference(old, now));
    } catch {
      this.result.textContent = this.dataset.failed;
    }
  }

  async words(href) {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const blocks = [...page.querySelectorAll("h1, .page-body :is(h2, h3, p, li, tr, dt, dd, pre)")];
    const leaves = blocks.filter((block) => !block.querySelector("p, li, tr, pre") && !block.closest(".cite, .history"));
    return differenceWords(leaves);
  }

  show(pieces) {
    this.result.replaceChildren(...differenceShown(pieces, this.dataset));
    if (!this.result.childElementCount) this.result.textContent = this.dataset.same;
  }
}

// Myers' greedy algorithm; the pieces come back in reading order, removed before added.
function difference(before, after) {
  const most = before.length + after.length;
  let front = { 1: 0 };
  const trace = [];
  search: for (let distance = 0; distance <= most; distance++) {
    trace.push({ ...front });
    for (let k = -distance; k <= distance; k += 2) {
      const down = k === -distance || (k !== distance && front[k - 1] < front[k + 1]);
      let x = down ? front[k + 1] : front[k - 1] + 1;
      let y = x - k;
      while (x < before.length && y < after.length && before[x] === after[y]) x++, y++;
      front[k] = x;
      if (x >= before.length && y >= after.length) break search;
    }
  }
  const steps = [];
  let x = before.length;
  let y = after.length;
  for (let distance = trace.length - 1; distance >= 0; distance--) {
    front = trace[distance];
    const k = x - y;
    const down = k === -distance || (k !== distance && front[k - 1] < front[k + 1]);
    const fromX = down ? front[k + 1] : front[k - 1];
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY && x > 0 && y > 0) steps.push(["same", before[--x]]), y--;
    if (distance > 0) steps.push(down ? ["added", after[--y]] : ["removed", before[--x]]);
  }
  const pieces = [];
  for (const [kind, word] of steps.reverse()) {
    const last = pieces.at(-1);
    if (last && last[0] === kind) last[1] += word;
    else pieces.push([kind, word]);
  }
  return pieces;
}

customElements.define("version-compare", VersionCompare);
