import { heldWorkInBrowser } from "./browser/held-work.ts";
import { withdrawnWorkInBrowser } from "./browser/withdrawn-work.ts";
import { inBrowser } from "./support/in-browser.ts";

// on a stage of their own: servings end here
inBrowser("what is held and what is withdrawn, in a browser", (here) => {
  heldWorkInBrowser(here);
  withdrawnWorkInBrowser(here);
});
