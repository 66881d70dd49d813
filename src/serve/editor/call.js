// Asking the preview. Its words about what went wrong are shown as they are.

const token = document.querySelector('meta[name="krav-token"]')?.content ?? "";

/** What the preview refused, with its status and what else it told. */
export class Refused extends Error {
  constructor(status, told) {
    super(told.message ?? String(status));
    this.status = status;
    this.help = told.help ?? "";
    this.told = told;
  }
}

async function ask(name, options) {
  const headers = { "X-Krav-Token": token, ...options.headers };
  const answer = await fetch(name, { ...options, headers, cache: "no-store" });
  if (answer.ok) return answer;
  throw new Refused(answer.status, await answer.json().catch(() => ({})));
}

export async function get(name, query = {}) {
  const answer = await ask(`${name}?${new URLSearchParams(query)}`, {});
  return answer.json();
}

export async function post(name, sent) {
  const headers = { "Content-Type": "application/json" };
  const answer = await ask(name, { method: "POST", headers, body: JSON.stringify(sent) });
  return answer.json();
}

export async function file(name, query = {}) {
  const answer = await ask(`${name}?${new URLSearchParams(query)}`, {});
  return answer.blob();
}

/** What a register has by some words. Asked once: registers change when the page is loaded. */
const known = new Map();
export function search(source, words) {
  const key = `${source} ${words}`;
  if (!known.has(key)) {
    known.set(key, get("search.json", { source, q: words }).catch(() => (known.delete(key), [])));
  }
  return known.get(key);
}

/** The name of one thing in a register; nothing where it is not there. */
export async function nameOf(source, value) {
  const all = await search(source, value);
  return all.find((one) => one.value === value)?.label;
}
