import { law } from "@soning/law";
import { describe, expect, test } from "vitest";
import { soningJson } from "../../../cli/test/support.ts";
import type { Stage } from "../support/stage.ts";

/** The law browser: what is held, how versions differ, how much of the register is carried out, and where a norm was used. */
export function lawInBrowser(stage: () => Stage): void {
  describe("the law browser", () => {
    test("a norm with two versions shows them side by side, with what was taken out and what is new", async () => {
      const norm = law.norms.find(
        ({ key, versions: [first, second, third] }) =>
          key.startsWith("act/") && second !== undefined && third === undefined && first?.text.nb !== second.text.nb,
      );
      if (norm === undefined) throw new Error("no norm has two versions");
      const { page, context } = await stage().enter("kari");
      await page.goto(`${stage().origin}/law/${norm.key}`);
      const versions = page.locator(".norm[data-here] .norm-versions > div");
      await versions.nth(1).waitFor();
      const [left, right] = [await versions.nth(0).boundingBox(), await versions.nth(1).boundingBox()];
      expect(left?.y).toBe(right?.y);
      expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
      const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
      const fresh = await versions
        .nth(1)
        .locator(".prose")
        .evaluate((prose) => {
          const copy = prose.cloneNode(true) as Element;
          for (const one of copy.querySelectorAll("del, .unseen")) one.remove();
          return copy.textContent ?? "";
        });
      expect(words(fresh)).toEqual(words(norm.versions[1]?.text.nb ?? ""));
      await context.close();
    });

    test("coverage is what `soning coverage` counts", async () => {
      const { sources } = (await soningJson("coverage")) as {
        sources: { source: string; rows: number; executed: number; open: string[] }[];
      };
      const { page, context } = await stage().enter("kari");
      await page.goto(`${stage().origin}/law`);
      for (const { source, rows, executed, open } of sources) {
        const cells = page.getByRole("row", { name: source }).getByRole("cell");
        expect([
          await cells.nth(0).textContent(),
          await cells.nth(1).textContent(),
          await cells.last().textContent(),
        ]).toEqual([rows, executed, open.length].map(String));
      }
      await context.close();
    });

    test("search finds norms by their words, and by their place", async () => {
      const { page, context } = await stage().enter("kari");
      await page.goto(`${stage().origin}/law`);
      await page.locator(".law-search").fill("ordinær permisjon § 33");
      await page.getByRole("link", { name: "strgjfl. § 33 (1)" }).first().click();
      await page.waitForURL(/\/law\/act\/33\//);
      await page.locator(".norm[data-here]").waitFor();
      expect(await page.locator(".norm[data-here]").count()).toBe(1);
      await context.close();
    });

    test("a norm tells in which cases it was used, those that the reader may see", async () => {
      const { person } = stage();
      const [kari, nora] = await Promise.all([stage().enter("kari"), stage().enter("nora")]);
      await kari.page.evaluate(async (id) => {
        const { csrf } = (await (await fetch("/api/me")).json()) as { csrf: string };
        await fetch(`/api/persons/${id}/assess`, {
          method: "POST",
          headers: { "content-type": "application/json", "x-csrf-token": csrf },
          body: JSON.stringify({ matter: ["leave.ordinary"] }),
        });
      }, person);
      for (const { page } of [kari, nora]) {
        await page.goto(`${stage().origin}/law/act/33/1/ordinary`);
        await page.locator(".norm[data-here] .law-uses summary").click();
      }
      const uses = kari.page.locator(".norm[data-here] .law-uses li");
      await uses.first().waitFor();
      expect(await uses.first().locator("a").getAttribute("href")).toContain(person);
      await nora.page.getByText("Ingen lagrede vurderinger du har tilgang til, har brukt normen.").waitFor();
      await Promise.all([kari.context.close(), nora.context.close()]);
    });
  });
}
