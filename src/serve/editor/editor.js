// The editor of the preview: one text, what has changed, or where to begin.

import { Refused } from "./call.js";
import { make } from "./dom.js";
import { sentence } from "./findings.js";
import { Page } from "./form.js";
import { home } from "./home.js";
import { send } from "./send.js";
import { say } from "./words.js";

const root = document.getElementById("editor");
const query = new URLSearchParams(location.search);
const path = query.get("path");

const opened = path ? Page.open(root, path) : query.has("send") ? send(root) : home(root);
opened.catch((error) => {
  const words = error instanceof Refused ? [error.message, error.help].filter(Boolean).map(sentence).join(" ") : say("no-answer");
  root.replaceChildren(
    make("header", { className: "head" }, make("h1", { textContent: say("cannot-open") })),
    make("p", { className: "told problem", role: "alert", textContent: words }),
    make("p", {}, make("a", { href: "./", textContent: say("home") })),
  );
  if (!(error instanceof Refused)) throw error;
});
