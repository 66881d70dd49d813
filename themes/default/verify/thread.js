// Files are read and compared in a thread of their own where the browser has them, so that the page answers
// meanwhile and can stop at once. Pages from a folder have no threads: there the same is done in slices.

/** Between signs of life, in milliseconds. */
const SIGN = 100;

/** What a document says that it is, where it says so in our form. */
function identityOf(identity) {
  try {
    const own = JSON.parse(identity);
    const isOurs = own.format <= 1 && typeof own.catalogue.address === "string" && own.requirements.every(({ id, version }) => typeof id === "string" && typeof version === "string");
    return isOurs ? own : undefined;
  } catch {
    return undefined;
  }
}

/** Reads and compares. `load` gives the data of a file of the site by its address below the root and its name. */
Verify.Engine = class {
  constructor(load, languages) {
    this.catalogue = new Verify.Catalogue(load, languages);
  }

  /** What is found in a file or a text. `told` is given what is being done, and how much of it, from 0 to 1. */
  async ask({ blob, name, text }, told) {
    const documents = blob ? await Verify.read(blob, name, (part) => told("read", part)) : [{ name, kind: "pasted", text }];
    const answers = [];
    for (const [at, { text: own, ...about }] of documents.entries()) {
      await told("compare", at / documents.length);
      const tell = (part) => told("compare", (at + part) / documents.length);
      const identity = identityOf(about.identity);
      answers.push(about.refused ? about : { ...about, identity, ...(await this.catalogue.look(own, identity, tell)) });
    }
    // An archive also holds what tells of the others.
    const says = ({ refused, found, missing, mentioned }) => refused || found.length || missing.length || mentioned.length;
    return answers.length > 1 && answers.some(says) ? answers.filter(says) : answers;
  }
};

/** Tells no more often than people can see, and lets the page breathe. */
Verify.signs = (tell, isStopped = () => false) => {
  let last = 0;
  return async (doing, part) => {
    if (isStopped()) throw new Verify.Stopped();
    const now = performance.now();
    if (now - last < SIGN) return;
    last = now;
    tell(doing, part);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
};

Verify.Stopped = class extends Error {};

// In the thread: files of the site are scripts, which threads can load too.
if (globalThis.WorkerGlobalScope) {
  let engine;
  let root;
  let come;
  globalThis.excerpt = (_, data) => (come = data);
  globalThis.aktuell = (data) => (come = data);
  const load = async (path) => {
    importScripts(root + path);
    return come;
  };
  addEventListener("message", async ({ data: { turn, open, asked } }) => {
    if (open) {
      ({ root } = open);
      engine = new Verify.Engine(load, open.languages);
      return;
    }
    try {
      postMessage({ turn, answers: await engine.ask(asked, Verify.signs((doing, part) => postMessage({ turn, doing, part }))) });
    } catch (error) {
      postMessage({ turn, error: String(error) });
    }
  });
}

/** The engine as the page sees it. */
Verify.Desk = class {
  constructor(script, root, languages, load) {
    Object.assign(this, { script, root, languages, load });
    this.turn = 0;
  }

  get worker() {
    if (!globalThis.Worker || location.protocol === "file:") return undefined;
    if (!this.own) {
      this.own = new Worker(this.script);
      this.own.postMessage({ open: { root: new URL(this.root, location.href).href, languages: this.languages } });
    }
    return this.own;
  }

  async ask(asked, tell) {
    const turn = (this.turn += 1);
    const { worker } = this;
    const isStopped = () => turn !== this.turn;
    if (worker) {
      try {
        return await this.inThread(worker, { turn, asked }, tell);
      } catch (error) {
        if (isStopped() || error instanceof Verify.Stopped) throw new Verify.Stopped();
        // A thread that cannot start leaves the work to the page.
        this.end();
      }
    }
    return new Verify.Engine(this.load, this.languages).ask(asked, Verify.signs(tell, isStopped));
  }

  inThread(worker, message, tell) {
    return new Promise((resolve, reject) => {
      this.stopping = () => reject(new Verify.Stopped());
      worker.onmessage = ({ data: { turn, answers, error, doing, part } }) => {
        if (turn !== message.turn) return;
        if (doing) tell(doing, part);
        else if (error) reject(new Error(error));
        else resolve(answers);
      };
      worker.onerror = () => reject(new Error(this.script));
      worker.postMessage(message);
    });
  }

  /** Stops whatever is being done. */
  stop() {
    this.turn += 1;
    this.end();
    this.stopping?.();
  }

  end() {
    this.own?.terminate();
    this.own = undefined;
  }
};
