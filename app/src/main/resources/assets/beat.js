// An open desk asks the server now and then, measures how long the answer takes, and remembers when none came. From that the link
// of the office is judged. Nothing of who sits here is in it.
(function () {
  "use strict";

  const token = document.querySelector("input[name=_csrf]");
  if (!token || !window.fetch || !window.PerformanceObserver) {
    return;
  }
  const ADDRESS = "/network/beat";
  const PATIENCE = 10000; // so long an answer is waited for, in milliseconds
  const RUNS_MAX = 20;
  let every = 50000; // until the server says otherwise
  let runs = []; // times in which nothing came back: from, until, and how often it was tried
  let last = null; // how the browser saw the last answer
  let worked = null; // how long the server worked on it, in milliseconds
  let timer;

  new PerformanceObserver((list) => {
    list
      .getEntries()
      .filter((entry) => entry.name.endsWith(ADDRESS) && entry.responseStart > 0)
      .forEach((entry) => (last = entry));
  }).observe({ type: "resource" });

  const body = (more) => new URLSearchParams({ _csrf: token.value, ...more });
  const ago = (time) => Math.max(0, Math.round((Date.now() - time) / 1000));

  function delay() {
    return last === null || worked === null
      ? ""
      : Math.max(0, Math.round(last.responseStart - last.requestStart - worked)).toString();
  }

  function inVain(at) {
    const run = runs[runs.length - 1];
    // A computer that slept between two tries has not tried meanwhile.
    if (run && at - run.until <= 2 * every) {
      run.until = Date.now();
      run.times++;
    } else {
      runs.push({ from: at, until: Date.now(), times: 1 });
      runs = runs.slice(-RUNS_MAX);
    }
  }

  function tried() {
    return runs
      .map((run) => [ago(run.from), Date.now() - run.until <= 2 * every ? 0 : ago(run.until), run.times].join("-"))
      .join(";");
  }

  async function beat() {
    const at = Date.now();
    const patience = new AbortController();
    const bell = setTimeout(() => patience.abort(), PATIENCE);
    const told = runs.length;
    const sent = body({ delay: delay(), tried: tried() });
    last = null;
    worked = null;
    try {
      const answer = await fetch(ADDRESS, {
        method: "POST",
        body: sent,
        signal: patience.signal,
        redirect: "manual",
        cache: "no-store",
      });
      if (answer.type === "opaqueredirect" || answer.status === 403) {
        return; // signed out
      }
      if (answer.status === 204) {
        runs = runs.slice(told);
        const time = /dur=([0-9.]+)/.exec(answer.headers.get("Server-Timing") || "");
        worked = time ? Number(time[1]) : null;
        every = 1000 * (Number(answer.headers.get("Beat-Seconds")) || 50);
      }
      timer = setTimeout(beat, every);
    } catch (nothing) {
      inVain(at);
      timer = setTimeout(beat, every / 3);
    } finally {
      clearTimeout(bell);
    }
  }

  window.addEventListener("pagehide", () => {
    clearTimeout(timer);
    navigator.sendBeacon(ADDRESS, body({ closed: "true" }));
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      beat();
    }
  });
  beat();
})();
