import { initAll } from "./govuk-frontend.min.js";

initAll();

// Parts of a page that arrive later have components too.
document.body.addEventListener("htmx:load", (event) => initAll({ scope: event.target }));
