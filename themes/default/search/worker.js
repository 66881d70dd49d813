// In a thread of its own the engine is sent questions, and fetches the files of the index by itself.
if (globalThis.WorkerGlobalScope) {
  let engine;
  // The newest question of each that asks; who types on waits for no earlier one.
  const newest = new Map();

  /** A file of the index as data: what its script hands over. */
  const fetched = (folder) => async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(response.url);
    const script = await response.text();
    return JSON.parse(script.slice(script.indexOf(",") + 1, script.lastIndexOf(")")));
  };

  addEventListener("message", async ({ data: { turn, asker, open, method, parameters } }) => {
    if (open) {
      engine = new CatalogueSearch(open.manifest, fetched(open.folder));
      return;
    }
    const isStale = () => method === "answer" && newest.get(asker) !== turn;
    if (method === "answer") newest.set(asker, turn);
    try {
      postMessage({ turn, value: await engine[method](...parameters, isStale) });
    } catch (error) {
      postMessage({ turn, error: String(error) });
    }
  });
}
