// What pages do beyond plain HTML. All of it is a convenience: each page works without.
(function () {
  "use strict";

  if (window.htmx) {
    htmx.config.allowEval = false;
    htmx.config.includeIndicatorStyles = false;
    htmx.config.allowScriptTags = false;
    htmx.config.historyCacheSize = 0; // pages hold personal data: none is kept by the script
    // Refused input comes back as a form with its errors, and that is to be shown.
    htmx.config.responseHandling = [
      { code: "204", swap: false },
      { code: "[23]..", swap: true },
      { code: "422", swap: true, error: false },
      { code: "[45]..", swap: false, error: true },
    ];
  }

  // Drafts. What is being typed outlives a lost session or link, in this tab only (sessionStorage), for this officer,
  // form and case. It goes when the form has been taken, and when the officer signs out.
  const PREFIX = "draft:";
  const officer = document.body.dataset.officer || "";
  const keyOf = (form) => PREFIX + officer + ":" + form.dataset.draft;
  const isChoice = (input) => input.type === "radio" || input.type === "checkbox";

  function typed(form) {
    return Array.from(form.elements).filter(
      (e) => e.name && !["hidden", "password", "file", "submit", "button"].includes(e.type)
    );
  }

  function keep(form) {
    if (!officer) {
      return; // not signed in: what is typed is not known to be this officer's
    }
    const kept = typed(form)
      .filter((e) => (isChoice(e) ? e.checked : e.value !== ""))
      .map((e) => [e.name, e.value]);
    try {
      sessionStorage.setItem(keyOf(form), JSON.stringify(kept));
    } catch (full) {
      sessionStorage.removeItem(keyOf(form));
    }
  }

  function restore(form) {
    const text = sessionStorage.getItem(keyOf(form));
    if (!text || !officer || form.dataset.answered === "true") {
      return;
    }
    const left = JSON.parse(text);
    const inputs = typed(form);
    if (left.some(([name]) => !inputs.some((e) => e.name === name)) && window.htmx) {
      rows(form, left);
      return;
    }
    let restored = 0;
    inputs.filter(isChoice).forEach((e) => {
      const was = left.some(([name, value]) => name === e.name && value === e.value);
      restored += was !== e.checked ? 1 : 0;
      e.checked = was;
    });
    inputs
      .filter((e) => !isChoice(e))
      .forEach((e) => {
        const kept = left.find(([name]) => name === e.name);
        if (kept && kept[1] !== e.value) {
          e.value = kept[1];
          restored++;
        }
      });
    tell(form, restored);
  }

  // The draft has rows that the page does not show yet: the server makes them.
  function rows(form, kept) {
    const values = {};
    Array.from(form.elements)
      .filter((e) => e.type === "hidden")
      .concat([{ name: "_keep", value: "1" }])
      .map((e) => [e.name, e.value])
      .concat(kept)
      .forEach(([name, value]) => (values[name] = (values[name] || []).concat(value)));
    htmx
      .ajax("POST", form.getAttribute("action"), { target: "#form", select: "#form", swap: "outerHTML", values })
      .then(() => document.querySelectorAll("form[data-draft]").forEach((again) => tell(again, 1)));
  }

  function tell(form, restored) {
    const note = form.querySelector("[data-draft-note]");
    if (note && restored > 0) {
      note.hidden = false;
    }
  }

  function clearDrafts(prefix) {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  // A page that says what was recorded names the draft that has served.
  document
    .querySelectorAll("[data-draft-done]")
    .forEach((done) => clearDrafts(PREFIX + officer + ":" + done.dataset.draftDone));
  document.querySelectorAll("form[data-draft]").forEach(restore);

  let waiting;
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-draft]");
    if (form) {
      clearTimeout(waiting);
      waiting = setTimeout(() => keep(form), 400);
    }
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-draft]")) {
      keep(event.target);
    }
    if (event.target.matches("[data-clears-drafts]")) {
      clearDrafts(PREFIX);
    }
  });

  // What follows from what is typed: asked anew when it changes, or something else that has a say in it. By hand, since htmx
  // complains of a request that ends because the form was sent meanwhile.
  let asking = new AbortController();
  const stopAsking = () => asking.abort();

  function follow(form, panel) {
    stopAsking();
    asking = new AbortController();
    const sent = new URLSearchParams(new FormData(form));
    sent.set("_keep", "1");
    fetch(form.getAttribute("action"), { method: "POST", body: sent, headers: { Accept: "text/html" }, signal: asking.signal })
      .then((answer) => answer.text())
      .then((text) => {
        const fresh = new DOMParser().parseFromString(text, "text/html").querySelector(`#${panel.id} [data-followed]`);
        const old = panel.querySelector("[data-followed]");
        if (fresh) {
          const held = old.contains(document.activeElement);
          old.replaceWith(fresh);
          htmx.process(fresh);
          if (held && fresh.querySelector("h2")) {
            fresh.querySelector("h2").focus();
          }
        }
      })
      .catch(() => {}); // without an answer the button still asks
  }

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-draft]");
    const panels = form && window.htmx ? Array.from(form.querySelectorAll("[data-follows]")) : [];
    panels
      .filter(
        (panel) =>
          panel.closest("fieldset").contains(event.target) || panel.dataset.follows.split(" ").includes(event.target.name)
      )
      .forEach((panel) => follow(form, panel));
  });
  document.addEventListener("submit", stopAsking);
  document.body.addEventListener("htmx:beforeRequest", stopAsking);

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  // News: told politely to who listens; what touches a person's liberty also sounds.
  function sound() {
    try {
      const audio = new AudioContext();
      [0, 0.35].forEach((at) => {
        const tone = audio.createOscillator();
        const loud = audio.createGain();
        tone.frequency.value = 880;
        loud.gain.setValueAtTime(0.2, audio.currentTime + at);
        loud.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.3);
        tone.connect(loud).connect(audio.destination);
        tone.start(audio.currentTime + at);
        tone.stop(audio.currentTime + at + 0.3);
      });
    } catch (silent) {
      return; // a browser without sound, or one that has not been touched yet: the page says it in words
    }
  }
  document.body.addEventListener("htmx:sseMessage", (event) => {
    const news = event.target.closest("[data-announce]");
    const announce = document.getElementById("announce");
    if (news && announce) {
      const liberty = event.detail.type === "liberty";
      announce.textContent = liberty ? news.dataset.announceLiberty : news.dataset.announce;
      if (liberty) {
        sound();
      }
    }
  });

  // A row was added or taken away: the keyboard goes to where the reader looks next.
  document.body.addEventListener("htmx:afterSwap", () => {
    const next = document.querySelector("#form [data-focus]");
    if (next) {
      next.focus();
    }
  });
})();
