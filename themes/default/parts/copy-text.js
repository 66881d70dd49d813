// Copies the part of a requirement that is pasted into tenders, with its heading and its address;
// or, where there is a `data-source`, the texts of a whole selection from the page to paste from.

/** The text of what is copied, a line for each block. */
function plainText(content) {
  const lines = [];
  for (const block of content.querySelectorAll("h2, h3, h4, p, li, tr")) {
    const own = block.cloneNode(true);
    own.querySelectorAll("p, ul, ol").forEach((one) => one.remove());
    const words = block.cells ? [...block.cells].map((cell) => cell.textContent.trim()).join("\t") : own.textContent;
    const line = words.replace(/[^\S\t]+/g, " ").trim();
    if (line) lines.push(block.tagName === "LI" ? `– ${line}` : line, ...(block.closest("li, tr") ? [] : [""]));
    if (block.tagName === "LI" && block.matches(":last-child") && !block.querySelector("p")) lines.push("");
  }
  return lines.join("\n").replace(/\n{3,}/g, "\n\n").trim() + "\n";
}

/** Puts something on the clipboard, as rich text too or as a text alone, and tells whether it is there. */
async function copied(content, isRich, plain = typeof content === "string" ? content : plainText(content)) {
  try {
    const kinds = { "text/plain": new Blob([plain], { type: "text/plain" }) };
    if (isRich) kinds["text/html"] = new Blob([content.innerHTML], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    return copiedBySelection(content, plain, isRich);
  }
}

/** For pages that are not served safely, such as files on the reader's own disk. */
function copiedBySelection(content, plain, isRich) {
  const place = isRich ? content : Object.assign(document.createElement("pre"), { textContent: plain });
  place.className = "only-heard";
  document.body.append(place);
  const selection = getSelection();
  selection.selectAllChildren(place);
  const isCopied = document.execCommand("copy");
  selection.removeAllRanges();
  place.remove();
  return isCopied;
}

class CopyText extends HTMLElement {
  connectedCallback() {
    this.source = document.querySelector("[data-cite]");
    this.status = document.createElement("p");
    this.status.setAttribute("role", "status");
    this.append(this.button(this.dataset.rich, true), this.button(this.dataset.plain, false), this.status);
  }

  button(words, isRich) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: words });
    button.addEventListener("click", () => this.copy(isRich));
    return button;
  }

  async copy(isRich) {
    let content;
    try {
      content = this.dataset.source ? await this.fetched() : this.content();
    } catch {
      this.status.textContent = this.dataset.failed;
      return;
    }
    this.status.textContent = (await copied(content, isRich)) ? this.done() : this.dataset.failed;
  }

  // What was copied with places that nobody has filled in says so.
  done() {
    const empty = [...(this.source?.querySelectorAll("input.fill") ?? [])].filter((field) => !field.value.trim());
    const keys = [...new Set(empty.map((field) => field.placeholder))];
    return keys.length ? `${this.dataset.unfilled} ${keys.join(", ")}` : this.dataset.done;
  }

  async fetched() {
    const answer = await fetch(this.dataset.source);
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const content = document.createElement("div");
    content.append(...document.importNode(page.querySelector("main > div"), true).childNodes);
    content.querySelectorAll("wbr").forEach((one) => one.remove());
    content.normalize();
    return content;
  }

  // The text as a document of its own: what is only for this page is left out.
  content() {
    const content = document.createElement("div");
    const add = (name, words) => content.append(Object.assign(document.createElement(name), { textContent: words }));
    add("h2", this.source.dataset.heading);
    if (this.source.dataset.old) add("p", this.source.dataset.old);
    for (const section of this.source.querySelectorAll("section")) {
      const copy = section.cloneNode(true);
      copy.querySelectorAll("input.fill").forEach((one) => one.replaceWith(one.value.trim() || one.placeholder));
      copy.querySelectorAll("caption").forEach((one) => one.remove());
      copy.querySelectorAll(".footnote-back, .only-heard").forEach((one) => one.remove());
      copy.querySelectorAll("h2").forEach((one) => one.replaceWith(Object.assign(document.createElement("h3"), { textContent: one.textContent })));
      copy.querySelectorAll("a.term, mark, small, span, div").forEach((one) => one.replaceWith(...one.childNodes));
      copy.querySelectorAll("a[href]").forEach((one) => one.setAttribute("href", one.href));
      copy.querySelectorAll("*").forEach((one) => ["id", "class", "tabindex", "role", "aria-label", "aria-labelledby"].forEach((name) => one.removeAttribute(name)));
      content.append(...copy.childNodes);
    }
    add("p", this.source.dataset.cite);
    return content;
  }
}

customElements.define("copy-text", CopyText);
