// Sending in: what has changed, word by word, a message, and a commit of what is ticked; or one archive.

import { Refused, file, get, post } from "./call.js";
import { shown } from "./difference.js";
import { announce, make } from "./dom.js";
import { sentence } from "./findings.js";
import { say } from "./words.js";

/** The words of a text around what changed: long stretches that are the same are left out. */
function around(words) {
  return words.map((one, index) => {
    if (one.kind !== "same" || one.text.length < 240) return one;
    // Lines stay whole.
    const head = index > 0 ? one.text.slice(0, one.text.indexOf("\n", 100) + 1 || 100) : "";
    const tail = index < words.length - 1 ? one.text.slice(one.text.lastIndexOf("\n", one.text.length - 100) + 1) : "";
    return head.length + tail.length < one.text.length ? { kind: "same", text: `${head}…\n${tail}` } : one;
  });
}

/** Pieces of one kind that stand beside each other, as one. */
function joined(words) {
  const found = [];
  for (const one of words) {
    if (found.at(-1)?.kind === one.kind) found.at(-1).text += one.text;
    else found.push({ ...one });
  }
  return found;
}

export async function send(root) {
  document.title = say("send");
  const top = make("header", { className: "head" }, make("nav", { className: "way", "aria-label": say("pages") }, make("a", { href: "./", textContent: say("home") }), make("a", { href: "/", textContent: say("to-site") })), make("h1", { textContent: say("send") }));
  const told = await get("changes.json");
  if (told.changes.length === 0) return root.replaceChildren(top, make("p", { className: "nothing", textContent: say("nothing-changed") }));
  const chosen = new Set(told.changes.map((one) => one.path));
  const problem = make("p", { className: "problem", role: "alert", hidden: true });
  const fail = (error) => {
    problem.hidden = false;
    problem.textContent = error instanceof Refused ? [error.message, error.help].filter(Boolean).map(sentence).join(" ") : say("no-answer");
  };
  const rows = told.changes.map((one, index) =>
    make(
      "li",
      { className: "change" },
      make(
        "label",
        { className: "tick" },
        make("input", { type: "checkbox", checked: true, id: `change-${index}`, onchange: ({ target }) => (target.checked ? chosen.add(one.path) : chosen.delete(one.path)) }),
        make("span", {}, make("strong", { textContent: one.title }), " ", make("span", { className: "change-kind", textContent: say(`change-${one.kind}`) })),
      ),
      make("p", { className: "path" }, make("code", { textContent: one.path })),
      one.words.length > 0 && make("details", {}, make("summary", {}, say("show-difference"), make("span", { className: "hidden-words", textContent: ` ${one.title}` })), shown(around(joined(one.words)))),
    ),
  );
  const message = make("textarea", { id: "send-message", rows: 3, "aria-describedby": "send-message-help" });
  const branch = make("input", { id: "send-branch", autocomplete: "off", spellcheck: false, "aria-describedby": "send-branch-help" });
  const push = make("input", { type: "checkbox", id: "send-push", checked: Boolean(told.remote) });
  const submit = async (event) => {
    event.preventDefault();
    problem.hidden = true;
    try {
      if (!told.git) return await save([...chosen]);
      const done = await post("send.json", { paths: [...chosen], message: message.value, branch: branch.value.trim(), push: push.checked && Boolean(told.remote) });
      root.replaceChildren(top, result(done));
      root.querySelector(".told")?.focus();
    } catch (error) {
      fail(error);
    }
  };
  const save = async (paths) => {
    const blob = await file("changes.zip", { paths: paths.join("\n") });
    const link = make("a", { href: URL.createObjectURL(blob), download: "krav.zip" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    announce(say("zip-saved"));
  };
  const withGit = [
    make("div", { className: "field" }, make("label", { className: "label", for: "send-message", textContent: say("send-message") }), make("p", { id: "send-message-help", className: "help", textContent: say("send-message-help") }), message),
    make("div", { className: "field" }, make("label", { className: "label", for: "send-branch", textContent: say("send-branch") }), make("p", { id: "send-branch-help", className: "help", textContent: say("send-branch-help", { branch: told.branch ?? "–" }) }), branch),
    told.remote ? make("label", { className: "tick" }, push, say("send-push", { remote: told.remote })) : make("p", { className: "help", textContent: say("send-no-remote") }),
  ];
  root.replaceChildren(
    top,
    make(
      "form",
      { className: "group", onsubmit: submit },
      make("fieldset", {}, make("legend", { textContent: say("send-which") }), make("ul", { className: "changes" }, rows)),
      told.git ? withGit : make("p", { className: "help", textContent: say("send-no-git") }),
      problem,
      make("div", { className: "buttons" }, make("button", { className: "main", textContent: told.git ? say("send-do") : say("send-zip") })),
    ),
  );
}

function result({ branch, commit, pushed, link, problem }) {
  return make(
    "div",
    { className: `told ${problem ? "problem" : "done"}`, tabIndex: -1, role: "status" },
    make("p", { textContent: say("sent", { branch, commit: commit.slice(0, 10) }) }),
    pushed && make("p", { textContent: say("sent-pushed") }),
    problem && make("p", {}, say("sent-not-pushed"), " ", make("code", { textContent: problem })),
    link && make("p", {}, make("a", { href: link, textContent: say("merge-request") })),
  );
}
