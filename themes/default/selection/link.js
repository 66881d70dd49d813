// The address of a selection, as src/selection/link.rs reads it: everything stands in the fragment, which
// no browser sends. A selection is `{ chosen: [{ id, version }], values: { id: { key: value } },
// procurement: { authority, number, procurement, date }, lastDay }`.

const PROCUREMENT = { procurement: "upphandling", authority: "myndighet", number: "diarienummer", date: "datum" };
const LAST_DAY = "sista-dag";
const CHOSEN = "krav";
const ID = /^[A-Z][A-Z0-9]*-[0-9]+$/;
const VERSION = /^\d+\.\d+$/;

/** What a buyer has written, in one line. */
Urval.written = (text) => Urval.whole(text).replace(/[\u0000-\u001f\u007f-\u009f]/g, " ").replace(/^[^\S\ufeff]+|[^\S\ufeff]+$/g, "");

Urval.emptySelection = () => ({ chosen: [], values: {}, procurement: {}, lastDay: "" });

/** Whether a text is a day that there is. */
const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

function decodedPart(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a fragment, or a whole address. What it cannot mean is left out and listed in `unread`. */
Urval.parse = (text) => {
  const selection = { ...Urval.emptySelection(), unread: [] };
  const fragment = text.includes("#") ? text.slice(text.indexOf("#") + 1) : text;
  for (const pair of fragment.split("&").filter(Boolean)) {
    const at = pair.includes("=") ? pair.indexOf("=") : pair.length;
    const [key, value] = [decodedPart(pair.slice(0, at)), Urval.written(decodedPart(pair.slice(at + 1)))];
    const place = Object.keys(PROCUREMENT).find((name) => PROCUREMENT[name] === key);
    const [, id, own] = key.match(/^([^.]+)\.(.+)$/) ?? [];
    if (key === CHOSEN) value.split(",").filter(Boolean).forEach((one) => choose(selection, one));
    else if (place) selection.procurement[place] = value;
    else if (key === LAST_DAY) selection.lastDay = isDay(value) ? value : "";
    else if (id && ID.test(id.toUpperCase())) (selection.values[id.toUpperCase()] ??= {})[own] = value;
    else selection.unread.push(key);
  }
  return selection;
};

function choose(selection, text) {
  const [id, version] = text.split("@");
  const own = { id: id.toUpperCase(), version };
  if (!ID.test(own.id) || !VERSION.test(version ?? "")) selection.unread.push(text);
  else if (!selection.chosen.some((known) => known.id === own.id)) selection.chosen.push(own);
}

/** What names the requirements and nothing that a buyer has written. */
Urval.fragmentOf = (chosen) => `${CHOSEN}=${chosen.map(({ id, version }) => `${id}@${version}`).join(",")}`;

/** The whole fragment of a selection. Values of what is not chosen are left out. */
Urval.fragment = ({ chosen, values, procurement, lastDay }) => {
  const pairs = [];
  const add = (key, value) => {
    const own = Urval.written(value ?? "");
    if (own) pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(own)}`);
  };
  for (const { id } of chosen) {
    for (const [key, value] of Object.entries(values[id] ?? {})) add(`${id.toLowerCase()}.${key}`, value);
  }
  for (const [place, key] of Object.entries(PROCUREMENT)) add(key, procurement[place]);
  add(LAST_DAY, lastDay);
  return [Urval.fragmentOf(chosen), ...pairs].join("&");
};
