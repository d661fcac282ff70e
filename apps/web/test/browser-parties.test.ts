import { complaintWorkInBrowser } from "./browser/complaint-work.ts";
import { ownWorkInBrowser } from "./browser/own-work.ts";
import { inBrowser } from "./support/in-browser.ts";

// on a stage of their own: the example has only so many people
inBrowser("parties and complaints in a browser", (here) => {
  ownWorkInBrowser(here);
  complaintWorkInBrowser(here);
});
