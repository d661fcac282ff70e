import type { Page } from "playwright-core";
import type { Cases } from "../support/cases.ts";
import { handedOver, unfounded } from "../support/given.ts";
import type { Stage } from "../support/stage.ts";

/** A page in a state, looked at in every language, width and colour scheme. */
export interface State {
  readonly name: string;
  /** who sees it; nobody before one has signed in */
  readonly who: "kari" | "leif" | "ragna" | "idun" | "arvid" | "aksel" | "convicted" | undefined;
  readonly path: (stage: Pick<Stage, "person">, cases: Cases) => string;
  /** the page is loaded anew */
  readonly fresh?: true;
  /** before the page is opened; it is loaded anew then */
  readonly before?: (page: Page) => Promise<void>;
  /** what is done on the page until it is in this state */
  readonly act?: (page: Page) => Promise<void>;
  /** what is still loading belongs to this state */
  readonly waiting?: true;
}

const held = (pattern: string) => async (page: Page) => {
  await page.route(pattern, () => undefined);
};
const answered = (pattern: string, json: unknown) => async (page: Page) => {
  await page.route(pattern, (route) => route.fulfill({ json }));
};
const faulty = (pattern: string) => async (page: Page) => {
  await page.route(pattern, (route) =>
    route.fulfill({
      status: 403,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "about:blank", title: "", status: 403, code: "not-allowed" }),
    }),
  );
};

const opened = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
};

const theCase = ({ person }: Pick<Stage, "person">): string => `/persons/${person}`;
const tabOf =
  (tab: string) =>
  (stage: Pick<Stage, "person">): string =>
    `${theCase(stage)}?tab=${tab}`;

const longName = "Aleksander-Konstantinopel Wolfeschlegelsteinhausenbergerdorff av Oppegård-Sørlandet";
/** Answers of the service with every name in them as long as names get. */
const longNames = (pattern: string) => async (page: Page) => {
  await page.route(pattern, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(/"name":"[^"]*"/g, `"name":"${longName}"`);
    await route.fulfill({ response: answer, body });
  });
};

/** As many rows as a large unit has. */
const manyRows = async (page: Page) => {
  await page.route("**/api/caseload?*", async (route) => {
    const answer = await route.fetch();
    const { items } = (await answer.json()) as { items: { person: { id: string; name: string } }[] };
    const many = Array.from({ length: items.length === 0 ? 0 : 3000 }, (_, at) => {
      const one = items[at % items.length];
      return { ...one, person: { ...one?.person, id: crypto.randomUUID(), name: `${one?.person.name} ${at}` } };
    });
    await route.fulfill({ response: answer, json: { items: many } });
  });
};

/** An answer that somebody else was faster with. */
const conflict = async (page: Page) => {
  await page.route("**/api/persons/*/facts", (route) =>
    route.request().method() === "GET"
      ? route.fallback()
      : route.fulfill({
          status: 412,
          contentType: "application/problem+json",
          body: JSON.stringify({ type: "about:blank", title: "", status: 412, code: "changed-meanwhile" }),
        }),
  );
};

/** The session is over for one part of the case. */
const over = async (page: Page) => {
  await page.route("**/api/persons/*/complaints", (route) =>
    route.fulfill({
      status: 401,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "about:blank", title: "", status: 401, code: "not-signed-in" }),
    }),
  );
};

export const states: readonly State[] = [
  { name: "door", who: undefined, path: () => "/" },
  { name: "caseload", who: "kari", path: () => "/caseload" },
  { name: "caseload-almost", who: "kari", path: () => "/caseload?tab=almost" },
  { name: "caseload-empty", who: "kari", path: () => "/caseload?q=finnesikke" },
  { name: "caseload-loading", who: "kari", path: () => "/caseload", before: held("**/api/caseload?*"), waiting: true },
  { name: "caseload-fault", who: "kari", path: () => "/caseload?tab=soon", before: faulty("**/api/caseload?*") },
  {
    name: "caseload-why",
    who: "kari",
    path: () => "/caseload?tab=all",
    act: async (page) => {
      await page.locator(".caseload-body .caseload-line").first().hover();
      await page.locator(".caseload-why").first().click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  {
    name: "caseload-selected",
    who: "kari",
    path: () => "/caseload",
    act: (page) => page.locator(".caseload-body input[type=checkbox]").first().check(),
  },
  {
    name: "caseload-many",
    who: "kari",
    path: () => "/caseload",
    before: manyRows,
    // of invented people there are no timelines
    waiting: true,
    act: (page) => page.locator(".caseload-count", { hasText: "3000" }).waitFor(),
  },
  { name: "caseload-long-names", who: "kari", path: () => "/caseload", before: longNames("**/api/caseload?*") },
  { name: "caseload-deadlines", who: "kari", path: () => "/caseload?tab=deadlines" },
  { name: "caseload-orders", who: "kari", path: () => "/caseload?tab=orders" },
  { name: "caseload-complaints", who: "kari", path: () => "/caseload?tab=complaints" },
  { name: "caseload-handed", who: "kari", path: () => "/caseload?tab=handed", before: handedOver },
  { name: "views", who: "kari", path: () => "/caseload", act: opened(".page summary") },
  { name: "account", who: "kari", path: () => "/caseload", act: opened(".site-header summary") },
  {
    name: "keys",
    who: "kari",
    path: () => "/caseload",
    act: async (page) => {
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
    },
  },
  {
    name: "search",
    who: "kari",
    path: () => "/caseload",
    act: async (page) => {
      await page.locator(".site-header input").fill("pr");
      await page.locator(".search-hits [role=option]").first().waitFor();
    },
  },
  { name: "case", who: "kari", path: theCase },
  { name: "case-loading", who: "kari", path: theCase, before: held("**/api/persons/*/facts"), waiting: true },
  { name: "case-fault", who: "kari", path: theCase, before: faulty("**/api/persons/*/facts") },
  {
    name: "case-what-if",
    who: "kari",
    path: theCase,
    act: async (page) => {
      await page.locator(".timeline-tick").first().focus();
      await page.keyboard.press("Alt+Shift+ArrowRight");
      await page.locator(".notice[data-color=warning]").first().waitFor();
    },
  },
  {
    name: "case-question",
    who: "kari",
    path: theCase,
    act: async (page) => {
      await page.locator(".question-list button").first().click();
      await page.locator("dialog[open] button[type=submit]").click();
    },
  },
  { name: "assessment", who: "kari", path: (stage) => `${theCase(stage)}?tab=assessment` },
  {
    name: "assessment-proposal",
    who: "kari",
    path: (stage) => `${theCase(stage)}?tab=assessment&matter=em.final-part&law=em-2024`,
  },
  {
    name: "assessment-whole",
    who: "kari",
    path: (stage) => `${theCase(stage)}?tab=assessment&matter=leave.ordinary`,
    act: async (page) => {
      await page.locator(".tree").waitFor();
      await page.locator("section[aria-labelledby=answer] .ds-button").click();
      for (const summary of await page.locator("section[aria-labelledby=answer] > details > summary").all())
        await summary.click();
      await page.locator("select").last().selectOption("em-2024");
      await page.locator(".stack > .no-print > .ds-button").last().click();
    },
  },
  {
    name: "case-fact-source",
    who: "kari",
    path: (stage) => `${theCase(stage)}?tab=overview#fact-person.birthDate`,
    fresh: true,
    act: (page) => page.locator(".fact-row[data-here]").waitFor(),
  },
  {
    name: "case-conflict",
    who: "kari",
    path: theCase,
    before: conflict,
    act: async (page) => {
      await page.locator(".question-list button").first().click();
      const form = page.locator("dialog[open]");
      const choice = form.locator("input[type=radio]").first();
      if ((await choice.count()) > 0) await choice.check();
      else await form.locator("input, select").first().fill("1");
      await form.locator("textarea").last().fill("samtale");
      await form.locator("button[type=submit]").click();
      await form.locator(".notice[data-color=warning]").waitFor();
    },
  },
  {
    name: "case-session-over",
    who: "kari",
    path: tabOf("complaint"),
    before: over,
    act: (page) => page.locator(".over-banner").waitFor(),
  },
  { name: "case-long-name", who: "kari", path: theCase, before: longNames("**/api/persons/*") },
  { name: "case-decisions", who: "kari", path: tabOf("decisions") },
  { name: "case-complaint", who: "kari", path: (_stage, { complains }) => `/persons/${complains}?tab=complaint` },
  {
    name: "case-task-waived",
    who: "kari",
    path: (_stage, { waivable }) => `/persons/${waivable}?tab=decisions`,
    act: async (page) => {
      const task = page.locator("main .lined > li", { hasText: "Unnlat" }).first();
      await task.getByRole("button", { name: /Unnlat/ }).click();
      await task.locator("form button[type=submit]").click();
    },
  },
  {
    name: "case-complaint-stay",
    who: "kari",
    path: (_stage, { complains }) => `/persons/${complains}?tab=complaint`,
    act: async (page) => {
      await page
        .getByRole("button", { name: /utsatt iverksetting/ })
        .first()
        .click();
      await page.locator("article .step-form").waitFor();
    },
  },
  { name: "case-documents", who: "kari", path: tabOf("documents") },
  { name: "case-people", who: "kari", path: tabOf("people") },
  { name: "decision-writing", who: "kari", path: (_stage, { writing }) => writing },
  { name: "decision-told", who: "kari", path: (_stage, { told }) => told },
  { name: "log", who: "kari", path: (stage) => `${theCase(stage)}?tab=log` },
  { name: "nobody", who: "kari", path: () => "/persons/00000000-0000-4000-8000-000000000000" },
  { name: "my-day", who: "kari", path: () => "/day" },
  { name: "my-day-unfounded", who: "kari", path: () => "/day", before: unfounded },
  { name: "my-day-hold", who: "kari", path: () => "/day", act: opened(".task button[data-variant=tertiary]") },
  { name: "law", who: "kari", path: () => "/law" },
  { name: "law-section", who: "kari", path: () => "/law/act/16a" },
  {
    name: "law-search",
    who: "kari",
    path: () => "/law",
    act: async (page) => {
      await page.locator(".law-search").fill("12");
      await page.locator("main .law-columns > .stack li").first().waitFor();
    },
  },
  { name: "unit", who: "leif", path: () => "/unit" },
  { name: "summons", who: "kari", path: () => "/summons" },
  { name: "missing", who: "kari", path: () => "/no/such/page" },
  { name: "messages", who: "leif", path: () => "/messages" },
  { name: "messages-out", who: "leif", path: () => "/messages/out" },
  {
    name: "messages-out-repeat",
    who: "leif",
    path: () => "/messages/out",
    act: opened(".notice[data-color=danger] ~ div button"),
  },
  {
    name: "messages-out-set-aside",
    who: "leif",
    path: () => "/messages/out",
    act: async (page) => {
      const held = page.locator("tr", { has: page.locator(".tag[data-color=warning]") });
      await held.first().locator("button").last().click();
    },
  },
  { name: "messages-out-fault", who: "leif", path: () => "/messages/out", before: faulty("**/api/outbox?*") },
  { name: "jobs", who: "arvid", path: () => "/jobs" },
  { name: "figures", who: "aksel", path: () => "/figures" },
  { name: "figures-servings", who: "aksel", path: () => "/figures?of=servings" },
  {
    name: "figures-empty",
    who: "aksel",
    path: () => "/figures",
    before: answered("**/api/figures?*", { least: 5, items: [] }),
  },
  { name: "figures-loading", who: "aksel", path: () => "/figures", before: held("**/api/figures?*"), waiting: true },
  { name: "figures-fault", who: "aksel", path: () => "/figures?of=matters", before: faulty("**/api/figures?*") },
  { name: "disclosures", who: "idun", path: () => "/disclosures" },
  {
    name: "disclosures-loading",
    who: "idun",
    path: () => "/disclosures",
    before: held("**/api/disclosures?*"),
    waiting: true,
  },
  { name: "order", who: "kari", path: (_stage, { order }) => order },
  {
    name: "order-withdraw",
    who: "kari",
    path: (_stage, { order }) => order,
    act: opened("button[data-color=danger]"),
  },
  { name: "case-party", who: "kari", path: (_stage, { saysOtherwise }) => `/persons/${saysOtherwise}?tab=overview` },
  {
    name: "case-disclose",
    who: "kari",
    path: (_stage, { saysOtherwise }) => `/persons/${saysOtherwise}?tab=log`,
    act: async (page) => {
      for (const details of await page.locator("li details summary").all()) await details.click();
    },
  },
  {
    name: "case-language",
    who: "kari",
    path: theCase,
    act: async (page) => {
      await page.locator(".case-header .ds-button").first().click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  { name: "audit", who: "ragna", path: () => "/audit" },
  { name: "own-case", who: "convicted", path: () => "/own" },
  {
    name: "own-case-writing",
    who: "convicted",
    path: () => "/own",
    act: async (page) => {
      await page.locator("section[aria-labelledby=own-questions] button.unknown").first().click();
      await page.locator("section[aria-labelledby=own-access] .ds-button").first().click();
    },
  },
  {
    name: "own-case-loading",
    who: "convicted",
    path: () => "/own",
    before: held("**/api/persons/*/clock*"),
    waiting: true,
  },
  { name: "own-case-fault", who: "convicted", path: () => "/own", before: faulty("**/api/persons/*/clock*") },
];
