// On narrow screens what can be folded starts folded, so that the text comes first.
if (matchMedia("(max-width: 61.99rem)").matches) {
  document.querySelectorAll("details[data-fold]").forEach((one) => (one.open = false));
}

// Pages that are read as files have no server that finds the page of a folder.
if (location.protocol === "file:") {
  document.documentElement.classList.add("from-file");
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  });
}
