import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { openBrowser, signedIn } from "../test/support/browser.ts";

/** Takes pictures of pages of a running service. Usage: node scripts/look.ts ORIGIN PERSONA WIDTH light|dark LANGUAGE PATH… */
const [origin = "", persona = "kari", width = "1440", scheme = "light", language = "nb", ...paths] =
  process.argv.slice(2);
const folder = resolve(import.meta.dirname, "../../../reports/pictures");
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const { page } = await signedIn(browser, origin, persona, {
  width: Number(width),
  dark: scheme === "dark",
  language: language as "nb",
});
page.on("pageerror", (error) => console.log("page error:", error.message));
page.on("console", (message) => message.type() === "error" && console.log("console:", message.text()));
for (const path of paths) {
  await page.goto(origin + path);
  await page.waitForLoadState("load");
  await page.waitForTimeout(1800);
  const name = `${path
    .replaceAll(/^\/|\b[\da-f-]{36}\b/g, "")
    .replaceAll(/[^a-z\d]+/gi, "-")
    .slice(0, 60)}-${persona}-${width}-${scheme}-${language}.png`;
  await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
  console.log(`${folder}/${name}`);
}
await browser.close();
