// Lets a buyer copy each text of the notice card, one at a time, to the field of the notice that it
// belongs in.
class NoticeCard extends HTMLElement {
  connectedCallback() {
    for (const text of this.querySelectorAll("[data-copied]")) {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: this.dataset.copy });
      button.setAttribute("aria-label", text.dataset.copied);
      const status = document.createElement("p");
      status.setAttribute("role", "status");
      button.addEventListener("click", async () => {
        status.textContent = (await this.copy(text)) ? this.dataset.done : this.dataset.failed;
      });
      text.after(button, status);
    }
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text.textContent);
      return true;
    } catch {
      // Pages that are not served safely, such as files on the reader's own disk.
      const selection = getSelection();
      selection.selectAllChildren(text);
      const isCopied = document.execCommand("copy");
      if (isCopied) selection.removeAllRanges();
      return isCopied;
    }
  }
}

customElements.define("notice-card", NoticeCard);
