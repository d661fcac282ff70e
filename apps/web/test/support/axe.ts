import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules whose answer may change with the colours alone. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page, told as rule, place and markup. `colours`: only what another colour scheme may change. */
export async function findings(page: Page, { colours = false } = {}): Promise<readonly string[]> {
  const there = await page.evaluate(() => "axe" in window);
  if (!there) await page.evaluate(source);
  return page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as {
        axe: { run(context: Document, options: object): Promise<AxeResults> };
      };
      const { violations } = await axe.run(document, {
        resultTypes: ["violations"],
        ...(rules === undefined ? {} : { runOnly: { type: "rule", values: rules } }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id} ${String(target)} ${html.slice(0, 140)}`),
      );
    },
    colours ? ofColour : undefined,
  );
}
