import { exchangeWorkInBrowser } from "./browser/exchange-work.ts";
import { recordWorkInBrowser } from "./browser/record-work.ts";
import { taskWorkInBrowser } from "./browser/task-work.ts";
import { inBrowser } from "./support/in-browser.ts";

// on a stage of their own: the example has only so many people
inBrowser("records, tasks and messages in a browser", (here) => {
  exchangeWorkInBrowser(here);
  recordWorkInBrowser(here);
  taskWorkInBrowser(here);
});
