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

  function typed(form) {
    return Array.from(form.elements).filter(
      (e) => e.name && !["hidden", "password", "file", "submit", "button"].includes(e.type) && !("secret" in e.dataset)
    );
  }

  function keep(form, key) {
    const kept = typed(form)
      .filter((e) => (e.type === "radio" || e.type === "checkbox" ? e.checked : e.value !== ""))
      .map((e) => [e.name, e.value]);
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
    } catch (full) {
      sessionStorage.removeItem(key);
    }
  }

  function restore(form, key) {
    const text = sessionStorage.getItem(key);
    if (!text || form.dataset.answered === "true") {
      return;
    }
    const left = JSON.parse(text);
    let restored = 0;
    typed(form).forEach((e) => {
      const choice = e.type === "radio" || e.type === "checkbox";
      const at = left.findIndex(([name, value]) => name === e.name && (!choice || value === e.value));
      if (at < 0) {
        return;
      }
      const [[, value]] = left.splice(at, 1);
      if (choice ? !e.checked : e.value !== value && (e.value === "" || !("preset" in e.dataset))) {
        if (choice) {
          e.checked = true;
        } else {
          e.value = value;
        }
        restored++;
      }
    });
    const note = form.querySelector("[data-draft-note]");
    if (restored > 0 && note) {
      note.hidden = false;
    }
  }

  function clearDrafts(prefix) {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  function draft(form) {
    const key = PREFIX + officer + ":" + form.dataset.draft;
    restore(form, key);
    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => keep(form, key), 400);
    });
    form.addEventListener("submit", () => keep(form, key));
  }

  document.querySelectorAll("form[data-draft]").forEach(draft);
  document
    .querySelectorAll("[data-clears-drafts]")
    .forEach((form) => form.addEventListener("submit", () => clearDrafts(PREFIX)));
  document
    .querySelectorAll("[data-draft-done]")
    .forEach((done) => clearDrafts(PREFIX + officer + ":" + done.dataset.draftDone));

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  // A row was added or taken away: the keyboard goes to where the reader looks next.
  document.body.addEventListener("htmx:afterSwap", (event) => {
    const next = event.target.querySelector("[data-focus]") || document.querySelector("[data-focus]");
    if (next) {
      next.focus();
    }
  });
})();
