import "../../apps/web/src/styles/index.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

/** An empty page with the design system: its styles, its letters, one heading and one field. */
const place = document.getElementById("app");
if (place !== null)
  createRoot(place).render(
    createElement(
      "main",
      { className: "page" },
      createElement("h1", null, "Empty"),
      createElement("input", { className: "input", "aria-label": "Field" }),
    ),
  );
