import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules whose answer may change with the colours alone. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** Which rules are asked: all, those of colour alone, or all but those. */
export type Rules = "all" | "colours" | "all-but-colours";

/** What axe finds on a page, told as rule, place and markup. */
export async function findings(page: Page, rules: Rules = "all"): Promise<readonly string[]> {
  const there = await page.evaluate(() => "axe" in window);
  if (!there) await page.evaluate(source);
  return page.evaluate(
    async ([asked, colours]) => {
      const { axe } = window as unknown as {
        axe: { run(context: Document, options: object): Promise<AxeResults> };
      };
      const off = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run(document, {
        resultTypes: ["violations"],
        ...(asked === "colours" ? { runOnly: { type: "rule", values: colours } } : {}),
        ...(asked === "all-but-colours" ? { rules: off } : {}),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id} ${String(target)} ${html.slice(0, 140)}`),
      );
    },
    [rules, ofColour] as const,
  );
}
