// Reads the page aloud where the browser can; without it, and without any script, the page is whole.
(() => {
  const button = document.getElementById("aloud");
  if (!button || !("speechSynthesis" in window)) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      button.setAttribute("aria-pressed", "false");
      return;
    }
    for (const part of document.querySelectorAll("main h1, main h2, main p, main li, main label, main legend")) {
      const said = new SpeechSynthesisUtterance(part.innerText);
      said.lang = document.documentElement.lang;
      speechSynthesis.speak(said);
    }
    button.setAttribute("aria-pressed", "true");
  });
  addEventListener("pagehide", () => speechSynthesis.cancel());
})();
