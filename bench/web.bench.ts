import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { build } from "vite";
import { buildApp } from "../apps/server/src/http/app.ts";
import { siteIn } from "../apps/server/src/web/routes.ts";
import { compressed } from "../apps/web/scripts/compressed.ts";
import { signedIn } from "../apps/web/test/support/browser.ts";
import { openStage, type Stage } from "../apps/web/test/support/stage.ts";
import type { Comparison } from "./harness.ts";

const KILOBYTES = 250;
const PEOPLE = 3000;
let ends: (() => Promise<unknown>)[] = [];
export const finish = async (): Promise<void> => {
  for (const end of ends.toReversed()) await end();
  ends = [];
};

/** A caseworker's window, with the machine's own clock. */
const enter = (stage: Stage) => signedIn(stage.browser, stage.origin, "kari");

/** The empty page, built and compressed as the application is, and served by the same service. Gives its address. */
async function openEmpty({ door }: Stage): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "soning-empty-"));
  await build({
    root: resolve(import.meta.dirname, "web-empty"),
    configFile: false,
    logLevel: "error",
    plugins: [compressed()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
  const app = await buildApp(door.service, [siteIn(folder)]);
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  ends.push(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  return `${address}/`;
}

/** Bytes of what a page loads until it is ready, each part gzipped; fonts and the law that comes after are left out. */
async function firstLoad(stage: Stage): Promise<number> {
  const { page, context } = await enter(stage);
  // what signing in still asks for is not of this load
  await page.goto("about:blank");
  const parts = new Map<string, Promise<Buffer>>();
  page.on("response", (answer) => {
    const { pathname } = new URL(answer.url());
    if (/^\/assets\/(engine|_virtual_)/.test(pathname) || pathname.endsWith(".woff2") || pathname.startsWith("/api/"))
      return;
    parts.set(pathname, answer.body());
  });
  await page.goto(`${stage.origin}/caseload`);
  await page.locator(".caseload-body a").first().waitFor();
  // what comes for the next page is not of this load
  page.removeAllListeners("response");
  const sizes = await Promise.all([...parts.values()].map(async (body) => gzipSync(await body).length));
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** Milliseconds from asking for a page until its heading is painted. */
async function ready(page: Page, address: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(address, { waitUntil: "commit" });
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = (): void => {
          if (document.querySelector("h1") === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => done(performance.now()));
        };
        look();
      }),
  );
}

/** The longest time between two frames while somebody types, in milliseconds. */
async function worstFrame(page: Page, field: string): Promise<number> {
  await page.locator(field).focus();
  await page.evaluate(() => {
    const seen = window as unknown as { worst: number; last: number };
    seen.worst = 0;
    seen.last = 0;
    const frame = (at: number): void => {
      if (seen.last > 0) seen.worst = Math.max(seen.worst, at - seen.last);
      seen.last = at;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (const key of ["P", "e", "r", "s", "o", "Backspace", "Backspace", "Backspace", "Backspace", "Backspace"])
    await page.keyboard.press(key, { delay: 40 });
  return page.evaluate(() => (window as unknown as { worst: number }).worst);
}

/** A list of so many people, as the service would answer it. */
async function fillList(page: Page): Promise<void> {
  const rows = [...Array(PEOPLE).keys()].map((at) => ({
    person: { id: crypto.randomUUID(), name: `${["Prøve", "Test", "Øvelse"][at % 3]} Person ${at}` },
    matter: "leave.ordinary",
    status: "now",
    from: "2026-06-01",
    lacks: null,
    changedOn: "2026-06-01",
  }));
  await page.route(/\/api\/caseload\?/, (route) => {
    const query = new URL(route.request().url()).searchParams;
    const at = Number(query.get("cursor") ?? 0);
    const all = query.get("status") === "now" ? rows : [];
    const next = at + 500 < all.length ? { next: String(at + 500) } : {};
    return route.fulfill({ json: { items: all.slice(at, at + 500), ...next } });
  });
  await page.route(/\/api\/caseload\/clocks/, (route) => route.fulfill({ json: { items: [] } }));
}

async function typingOverMany(stage: Stage): Promise<number> {
  const { page, context } = await enter(stage);
  await fillList(page);
  await page.goto(`${stage.origin}/caseload`);
  await page.locator(".caseload-count", { hasText: String(PEOPLE) }).waitFor();
  const worst = await worstFrame(page, "#caseload-filter");
  await context.close();
  return worst;
}

async function typingOverNothing(stage: Stage, empty: string): Promise<number> {
  const { page, context } = await enter(stage);
  await page.goto(empty);
  const worst = await worstFrame(page, "input");
  await context.close();
  return worst;
}

/** The next person in the list whose case was not opened yet. Throws when there is nobody left. */
async function nextPerson(page: Page, opened: Set<string>): Promise<string> {
  if (page.url().includes("/persons/")) await page.goBack({ waitUntil: "commit" });
  const links = page.locator(".caseload-body a");
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  const address = addresses.find((each) => !opened.has(each));
  if (address === undefined) throw new Error(`all ${opened.size} people in view have been opened`);
  opened.add(address);
  return address;
}

/** Milliseconds from a press on a person in the list until the case, never opened before, stands there: who, timeline, facts. */
const openingCase = (page: Page, address: string): Promise<number> =>
  page.evaluate(
    (path) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        document.querySelector<HTMLAnchorElement>(`.caseload-body a[href^="${path}"]`)?.click();
        const look = (): void => {
          const there =
            document.querySelector(".case-header h1") !== null && document.querySelector(".fact-row") !== null;
          if (there) done(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        look();
      }),
    address,
  );

/** Milliseconds of what the case asks the service for, both at once. */
const apiOfCase = (page: Page, person: string): Promise<number> =>
  page.evaluate(async (id) => {
    const begun = performance.now();
    await Promise.all(
      [`/api/persons/${id}`, `/api/persons/${id}/facts`].map(async (address) => (await fetch(address)).json()),
    );
    return performance.now() - begun;
  }, person);

/** The web application in Chromium, against an empty page with the design system, and against its own service. */
export async function comparisons(): Promise<readonly Comparison[]> {
  const stage = await openStage();
  ends.push(() => stage.close());
  const empty = await openEmpty(stage);
  const warm = await enter(stage);
  const { page: list } = await enter(stage);
  await list.setViewportSize({ width: 1440, height: 2400 });
  const opened = new Set<string>();
  let person = "";
  const open = async (): Promise<number> => {
    const address = await nextPerson(list, opened);
    person = address.split("/").at(-1) ?? "";
    return openingCase(list, address);
  };
  // the program of a case and the law have come once the first one was opened
  await open();
  return [
    {
      kind: "cost",
      name: "first load, kB gzipped, without fonts and the law that comes after",
      ours: { name: "caseload", cost: () => firstLoad(stage) },
      peer: { name: "what is allowed", cost: () => KILOBYTES },
      goal: { atMost: 1 },
    },
    {
      kind: "cost",
      name: "ready, in milliseconds, against an empty page with the design system",
      ours: { name: "caseload", cost: () => ready(warm.page, `${stage.origin}/caseload`) },
      peer: { name: "empty page", cost: () => ready(warm.page, empty) },
      goal: { atMost: 1.5 },
    },
    {
      kind: "cost",
      name: `longest frame while typing over ${PEOPLE} people, against an empty page's own`,
      ours: { name: "caseload", cost: () => typingOverMany(stage) },
      peer: { name: "empty page", cost: () => typingOverNothing(stage, empty) },
      goal: { atMost: 3 },
    },
    {
      kind: "cost",
      name: "opening a case, in milliseconds, against its answers from the service",
      ours: { name: "case", cost: open },
      peer: { name: "its answers", cost: () => apiOfCase(list, person) },
      goal: { atMost: 2 },
    },
  ];
}
