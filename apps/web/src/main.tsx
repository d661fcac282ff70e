import "./styles/index.css";
import "./app/shell.css";
import { askEarly } from "./api/early.ts";
import { appearance, setAppearance } from "./app/appearance.ts";
import { askedFirst, pageAt, pages } from "./app/pages.ts";
import { firstLanguage } from "./i18n/languages.ts";
import { loadTexts } from "./i18n/load.ts";

/** Said when a part of the site does not come: the texts are among what may not have. */
const lost = {
  nb: ["Siden kom ikke fram.", "Last den på nytt"],
  nn: ["Sida kom ikkje fram.", "Last henne på nytt"],
  en: ["The page did not come through.", "Load it again"],
} as const;

// all that the first picture needs is asked for at once; this part is small so that it is the first to run
setAppearance(appearance());
const language = firstLanguage();
document.documentElement.lang = language;
const page = pageAt(location.pathname);
if (page !== undefined) for (const address of askedFirst[page] ?? []) askEarly(address);
Promise.all([
  import("./start.tsx"),
  loadTexts[language](),
  // a page that does not come is told by the router, within the shell
  page === undefined ? undefined : pages[page]().catch(() => undefined),
])
  .then(([{ start }, t, module]) => start({ language, t }, module))
  .catch(() => {
    const [said, again] = lost[language];
    const main = document.createElement("main");
    main.className = "page";
    const heading = document.createElement("h1");
    heading.textContent = said;
    const link = document.createElement("a");
    link.href = location.href;
    link.textContent = again;
    main.append(heading, link);
    document.getElementById("app")?.replaceChildren(main);
  });
