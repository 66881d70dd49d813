// What the checks say, at the field that it is about and in a list of links over the form.

import { button, idOf, idOfSection, make } from "./dom.js";
import { say } from "./words.js";

/** The id of the nearest thing on the page that a finding is about; a field in a closed table is about the table. */
function target(finding) {
  if (finding.section) return idOfSection(finding.section);
  if (!finding.field) return null;
  const steps = finding.field.split(".");
  for (let count = steps.length; count > 0; count -= 1) {
    const id = idOf(steps.slice(0, count).join("."));
    if (document.getElementById(`${id}-findings`)) return id;
  }
  return null;
}

/** Goes to the place of a finding, and opens what it is in. */
function goTo(finding) {
  const root = finding.field?.split(".")[0];
  const own = root && document.querySelector(`[data-name="${CSS.escape(root)}"]`);
  own?.dispatchEvent(new CustomEvent("reveal", { detail: finding.field }));
  const id = target(finding);
  const at = document.getElementById(id);
  const frame = document.getElementById(`${id}-findings`);
  const control = at?.matches("input, select, textarea, button") ? at : frame?.parentElement?.querySelector("input, select, textarea, button");
  control?.focus();
  (frame?.parentElement ?? at)?.scrollIntoView({ block: "center" });
}

function one(finding, mend) {
  const isError = finding.severity === "error";
  const mark = finding.excerpt?.marked && finding.section !== null;
  return make(
    "div",
    { className: `finding ${isError ? "is-error" : "is-remark"}` },
    make("p", { className: "finding-message" }, make("strong", { textContent: isError ? say("error") : say("remark") }), ` ${sentence(finding.message)}`),
    mark && make("p", { className: "finding-place" }, shorten(finding.excerpt.before, -40), make("mark", { textContent: finding.excerpt.marked }), shorten(finding.excerpt.after, 40)),
    finding.help && make("p", { className: "finding-help", textContent: sentence(finding.help) }),
    finding.suggestion && button(finding.suggestion.label, () => mend(finding), { className: "mend" }),
    finding.reason && make("details", {}, make("summary", { textContent: say("why") }), make("p", { textContent: sentence(finding.reason) }), make("p", { className: "code", textContent: finding.code })),
  );
}

function shorten(text, count) {
  if (text.length <= Math.abs(count)) return text;
  return count < 0 ? `…${text.slice(count)}` : `${text.slice(0, count)}…`;
}

/** A message of the program as a sentence: it begins small, and its literals are in back ticks. */
export function sentence(text) {
  const words = text.replaceAll("`", "”");
  const first = words.charAt(0).toLocaleUpperCase() + words.slice(1);
  return /[.?!:]$/.test(first) ? first : `${first}.`;
}

/** Shows all of it. `summary` is the list over the form. */
export function show(all, summary, mend) {
  for (const frame of document.querySelectorAll(".findings")) frame.replaceChildren();
  for (const own of document.querySelectorAll("[aria-invalid]")) own.removeAttribute("aria-invalid");
  const loose = [];
  for (const finding of all) {
    const id = target(finding);
    const frame = id && document.getElementById(`${id}-findings`);
    if (!frame) {
      loose.push(finding);
      continue;
    }
    frame.append(one(finding, mend));
    const control = document.getElementById(id);
    if (finding.severity === "error" && control?.matches("input, select, textarea")) control.setAttribute("aria-invalid", "true");
  }
  const errors = all.filter((finding) => finding.severity === "error").length;
  summary.hidden = all.length === 0;
  summary.className = errors ? "summary has-errors" : "summary";
  const title = say.counted(errors, all.length - errors);
  const isOpen = summary.querySelector("details")?.open ?? true;
  const item = (finding) => {
    if (loose.includes(finding)) return make("li", {}, one(finding, mend));
    const link = make("a", { href: `#${target(finding) ?? ""}`, textContent: sentence(finding.message) });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      goTo(finding);
    });
    return make("li", {}, link);
  };
  // The list is drawn anew only when it says something else, so that the focus in it stays.
  const told = JSON.stringify(all.map((finding) => [finding.message, finding.field, finding.section]));
  if (summary.dataset.told === told) return { errors, title };
  summary.dataset.told = told;
  const head = make("summary", {}, make("h2", { id: "summary-title", textContent: title }));
  summary.replaceChildren(make("details", { open: isOpen }, head, make("ul", {}, all.map(item))));
  return { errors, title };
}

/** How many findings each group has, beside its name in the contents. */
export function count(all, link, group) {
  const frames = group.querySelectorAll(".finding");
  const badge = link.querySelector(".badge");
  badge.hidden = frames.length === 0;
  badge.textContent = String(frames.length);
  badge.className = group.querySelector(".finding.is-error") ? "badge has-errors" : "badge";
}
