// Puts requirements into the reader's own selection, and takes them out again.
// The selection is what stands in the fragment of the address of its page. It is remembered on this
// device alone; where the browser keeps nothing, as long as the page is open.
const selectionStore = {
  held: "",
  isKept: true,

  /** The tray, which carries the words. Without it the site puts no selections together. */
  get tray() {
    return document.querySelector("selection-tray");
  },

  /** Sites of one host, and all folders of a disk, share what a browser keeps. */
  get key() {
    return `selection ${new URL(this.tray.dataset.root, location.href).pathname}`;
  },

  read() {
    if (!this.isKept) return this.held;
    try {
      return localStorage.getItem(this.key) ?? "";
    } catch {
      this.isKept = false;
      return this.held;
    }
  },

  write(fragment) {
    this.held = fragment;
    try {
      if (fragment) localStorage.setItem(this.key, fragment);
      else localStorage.removeItem(this.key);
    } catch {
      this.isKept = false;
    }
    this.tell();
  },

  tell() {
    document.dispatchEvent(new Event("selection-changed"));
  },

  /** The chosen versions by id. */
  chosen(fragment = this.read()) {
    const list = fragment.match(/(?:^|&)krav=([^&]*)/)?.[1].split(",").filter(Boolean) ?? [];
    return new Map(list.map((one) => one.split("@")));
  },

  /** Puts other versions in the place of those that are chosen; all else stays. */
  choose(chosen) {
    const rest = this.read().split("&").filter((pair) => pair && !pair.startsWith("krav="));
    const list = [...chosen].map((own) => own.join("@")).join(",");
    this.write(list || rest.length ? [`krav=${list}`, ...rest].join("&") : "");
  },
};

// Another tab has chosen, or the reader has gone back to a page that the browser kept.
addEventListener("storage", (event) => (event.key === null || event.key === selectionStore.key) && selectionStore.tell());
addEventListener("pageshow", (event) => event.persisted && selectionStore.tell());

/** `data-chosen` names one version or several, as in `SAR-001@2.0`; `data-past` says that it is not in force, `data-words` what the button says instead of what it usually does. */
class AddToSelection extends HTMLElement {
  connectedCallback() {
    this.words = selectionStore.tray?.dataset;
    if (!this.words || this.button) return;
    this.own = this.dataset.chosen.split(" ").map((one) => one.split("@"));
    this.button = Object.assign(document.createElement("button"), { type: "button" });
    this.button.addEventListener("click", () => this.toggle());
    this.append(this.button);
    document.addEventListener("selection-changed", () => this.show());
    this.show();
  }

  get isWhole() {
    return this.own.length > 1;
  }

  get isIn() {
    const chosen = selectionStore.chosen();
    return this.own.every(([id, version]) => chosen.get(id) === version);
  }

  show() {
    const { words, isIn } = this;
    const [[id, version]] = this.own;
    const isOther = !isIn && !this.isWhole && selectionStore.chosen().has(id);
    const whole = isIn ? words.removeAll : words.addAll;
    const one = isIn ? words.remove : isOther ? words.swap : "past" in this.dataset ? words.addOld : (this.dataset.words ?? words.add);
    const heard = Object.assign(document.createElement("span"), { className: "only-heard", textContent: ` ${id} ${version}` });
    this.button.replaceChildren(this.isWhole ? whole : one, ...(this.isWhole ? [] : [heard]));
    this.button.classList.toggle("is-chosen", isIn);
  }

  toggle() {
    const { words, isIn } = this;
    const chosen = selectionStore.chosen();
    this.own.forEach(([id, version]) => (isIn ? chosen.delete(id) : chosen.set(id, version)));
    selectionStore.choose(chosen);
    const said = isIn ? words.removed : words.added;
    const name = this.isWhole ? this.own.map(([id]) => id).join(", ") : this.own[0].join(" ");
    selectionStore.tray.say(said.replace("#", name) + ("past" in this.dataset && !isIn ? ` ${words.past}` : ""));
  }
}

customElements.define("add-to-selection", AddToSelection);
