import { initAll } from "./govuk-frontend.min.js";

initAll();

// Parts of a page that arrive later have components too; the body itself is announced once, and is done.
document.body.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) {
    initAll({ scope: event.target });
  }
});
