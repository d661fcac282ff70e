import { pagesInBrowser } from "./browser/pages.ts";
import { slowInBrowser } from "./browser/slow.ts";
import { inBrowser } from "./support/in-browser.ts";

// what every page looks like, on a stage of its own: the example's cases are taken further here than elsewhere
inBrowser("pages in a browser", (here) => {
  slowInBrowser(here);
  pagesInBrowser(here);
});
