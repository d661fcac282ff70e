import { parseDay } from "@soning/calendar";
import { assumeServiceLogs, law, programOf, readClock, readingIn, readStretches } from "@soning/law";
import { decodeFacts, Run, UsedSettings } from "@soning/norms";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, shortDay } from "../../src/format/dates.ts";
import { withWhatIf } from "../../src/pages/case/what-if.ts";
import { type Stage, today } from "../support/stage.ts";

type JsonFacts = Readonly<Record<string, unknown>>;

/** The clock of facts, worked out here. */
function clockHere(given: JsonFacts) {
  const run = new Run({
    program: programOf("in-force"),
    facts: assumeServiceLogs(decodeFacts(given, law).facts).facts,
    settings: new UsedSettings(),
    on: parseDay(today),
  });
  const dates = new Map(readClock(run).map((one) => [one.id, readingIn(one, "nb")]));
  return { dates, day: (id: string) => dates.get(id)?.date ?? "", ...readStretches(run) };
}

const factsOf = (page: Page, person: string): Promise<JsonFacts> =>
  page.evaluate(
    async (id) =>
      ((await (await fetch(`/api/persons/${id}/facts`)).json()) as { current: Readonly<Record<string, unknown>> })
        .current,
    person,
  );

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (box === null) throw new Error("not drawn");
  return box;
}

/** The days that the table of dates shows, by what they are called. */
async function shownDates(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await page.locator(".timeline-dates tbody tr").evaluateAll((found) =>
    found.map((row) => {
      const cells = [...row.querySelectorAll("td, th")].map((cell) => cell.firstChild?.textContent?.trim() ?? "");
      return [row.getAttribute("data-id") ?? "", cells[0] ?? ""] as const;
    }),
  );
  return new Map(rows);
}

/** Somebody with remand before the first day and days still ahead, and that person's facts. */
async function withRemand(page: Page): Promise<{ readonly id: string; readonly facts: JsonFacts }> {
  const ids = await page.evaluate(async () => {
    const list = (await (await fetch("/api/caseload?limit=500")).json()) as { items: { person: { id: string } }[] };
    const persons = [...new Set(list.items.map(({ person }) => person.id))].slice(0, 100);
    const query = persons.map((id) => `person=${id}`).join("&");
    const { items } = (await (await fetch(`/api/caseload/clocks?${query}`)).json()) as {
      items: { person: string; deductedDays?: number; dates: { id: string; date?: string }[] }[];
    };
    const day = (dates: { id: string; date?: string }[], wanted: string) =>
      dates.find(({ id }) => id === wanted)?.date ?? "";
    return items
      .filter(
        ({ deductedDays = 0, dates }) =>
          deductedDays > 20 &&
          day(dates, "start") < "2026-06-15" &&
          day(dates, "release") > "2026-06-20" &&
          day(dates, "end") !== "",
      )
      .map(({ person }) => person);
  });
  const [id] = ids.sort();
  if (id === undefined) throw new Error("nobody in the example has remand and days ahead");
  return { id, facts: await factsOf(page, id) };
}

/** The timeline as it is drawn: to scale, by mouse, by keys, as a table, on paper. */
export function timelineInBrowser(stage: () => Stage): void {
  describe("the timeline", () => {
    test("is to scale: remand, ticks, today and bands stand where their days do", async () => {
      const { page, context } = await stage().enter("kari");
      const { id, facts } = await withRemand(page);
      const clock = clockHere(facts);
      await page.goto(`${stage().origin}/persons/${id}`);
      const bar = await boxOf(page.locator(".timeline-track .timeline-parts"));
      const [from, whole] = [
        addDays(clock.day("start"), -(clock.deductedDays ?? 0)),
        daysBetween(clock.day("start"), clock.day("end")) + (clock.deductedDays ?? 0),
      ];
      const at = (day: string) => bar.x + (bar.width * daysBetween(from, day)) / whole;
      const near = (found: number, day: string) => expect(Math.abs(found - at(day))).toBeLessThan(1);
      const remand = await boxOf(page.locator(".timeline-track [data-part=remand]"));
      near(remand.x, from);
      near(remand.x + remand.width, clock.day("start"));
      const line = await boxOf(page.locator(".timeline-track [data-part=today]"));
      near(line.x + line.width / 2, today);
      const ticks = await page.locator(".timeline-tick").all();
      expect(ticks.length).toBeGreaterThan(3);
      for (const tick of ticks) {
        const box = await boxOf(tick);
        near(box.x + box.width / 2, clock.day((await tick.getAttribute("data-id")) ?? ""));
      }
      await context.close();
    });

    test("by keys: arrows go from date to date, Alt moves the start, the remand has arrows of its own, Enter opens the paragraph", async () => {
      const { page, context } = await stage().enter("kari");
      const { id, facts } = await withRemand(page);
      await page.goto(`${stage().origin}/persons/${id}`);
      const start = page.locator('.timeline-tick[data-id="start"]');
      await start.focus();
      await page.keyboard.press("ArrowRight");
      const second = await page.evaluate(() => document.activeElement?.getAttribute("data-id"));
      const ids = await page
        .locator(".timeline-tick")
        .evaluateAll((found) => found.map((one) => one.getAttribute("data-id")));
      expect([ids[0], second]).toEqual(["start", ids[1]]);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Alt+Shift+ArrowRight");
      await page.getByText("Dette er en prøve: ingenting er lagret.").waitFor();
      const moved = addDays(clockHere(facts).day("start"), 7);
      const tried = clockHere(withWhatIf(facts, { start: moved, remandDays: undefined }, today));
      await expect.poll(() => shownDates(page)).toEqual(await shownOf(tried));
      const slider = page.getByRole("slider");
      const before = Number(await slider.getAttribute("aria-valuenow"));
      await slider.focus();
      await page.keyboard.press("Shift+ArrowLeft");
      await expect.poll(() => slider.getAttribute("aria-valuenow")).toBe(String(before + 7));
      await page
        .getByRole("region", { name: "Straffens tidslinje" })
        .getByRole("button", { name: "Tilbake til saken" })
        .click();
      await expect.poll(() => shownDates(page)).toEqual(await shownOf(clockHere(facts)));
      expect(await factsOf(page, id)).toEqual(facts);
      await start.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/law\//);
      await page.locator(".norm[data-here]").waitFor();
      await context.close();
    });

    test("by mouse: the start is dragged, and every date is what the law gives for that day", async () => {
      const { page, context } = await stage().enter("kari");
      const { id, facts } = await withRemand(page);
      await page.goto(`${stage().origin}/persons/${id}`);
      const start = page.locator('.timeline-tick[data-id="start"]');
      const [tick, bar] = [await boxOf(start), await boxOf(page.locator(".timeline-track .timeline-parts"))];
      const clock = clockHere(facts);
      const perDay = bar.width / (daysBetween(clock.day("start"), clock.day("end")) + (clock.deductedDays ?? 0));
      const [x, y] = [tick.x + tick.width / 2, tick.y + tick.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 20 * perDay, y, { steps: 4 });
      await page.mouse.up();
      await page.getByText("Dette er en prøve: ingenting er lagret.").waitFor();
      const said = (await start.getAttribute("aria-label")) ?? "";
      const moved = addDays(clock.day("start"), 20);
      expect(said).toContain(String(Number(moved.slice(8))));
      const tried = clockHere(withWhatIf(facts, { start: moved, remandDays: undefined }, today));
      await expect.poll(() => shownDates(page)).toEqual(await shownOf(tried));
      await context.close();
    });

    test("for who does not see it there is a table, and on paper it stands open", async () => {
      const { page, context } = await stage().enter("kari");
      const { id, facts } = await withRemand(page);
      await page.goto(`${stage().origin}/persons/${id}`);
      await page.locator(".timeline-dates summary").click();
      const table = page.getByRole("table", { name: "Datoene som liste" });
      const heads = await table.getByRole("columnheader").allTextContents();
      expect(heads.length).toBe(4);
      expect(await shownDates(page)).toEqual(await shownOf(clockHere(facts)));
      await page.locator(".timeline-dates summary").click();
      expect(await table.isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await table.isVisible()).toBe(true);
      expect(await page.locator(".site-header").isVisible()).toBe(false);
      await context.close();
    });
  });
}

/** What a table of the clock's dates shows. */
async function shownOf(clock: ReturnType<typeof clockHere>): Promise<ReadonlyMap<string, string>> {
  return new Map(
    [...clock.dates.values()].flatMap(({ id, date, earliest, latest, conflict }) =>
      (date ?? earliest ?? latest ?? conflict) === undefined
        ? []
        : [[id, date === undefined ? "–" : shortDay(date)] as const],
    ),
  );
}
