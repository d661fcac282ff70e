import type { Page } from "playwright-core";
import type { Stage } from "../support/stage.ts";

/** A page in a state, looked at in every language, width and colour scheme. */
export interface State {
  readonly name: string;
  /** who sees it; nobody before one has signed in */
  readonly who: "kari" | "leif" | "ragna" | "convicted" | undefined;
  readonly path: (stage: Stage) => string;
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

const theCase = ({ person }: Stage): string => `/persons/${person}`;

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
    path: (stage) => `${theCase(stage)}?tab=assessment&matter=release.half-time`,
    act: async (page) => {
      await page.locator(".fact-row button, .question-list button, .tree button").first().click();
      await page.locator("dialog[open] button[type=submit]").click();
    },
  },
  { name: "assessment", who: "kari", path: (stage) => `${theCase(stage)}?tab=assessment` },
  {
    name: "assessment-proposal",
    who: "kari",
    path: (stage) => `${theCase(stage)}?tab=assessment&matter=em.final-part&law=em-2024`,
  },
  { name: "log", who: "kari", path: (stage) => `${theCase(stage)}?tab=log` },
  { name: "nobody", who: "kari", path: () => "/persons/00000000-0000-4000-8000-000000000000" },
  { name: "my-day", who: "kari", path: () => "/day" },
  { name: "my-day-hold", who: "kari", path: () => "/day", act: opened(".task button[data-variant=tertiary]") },
  { name: "law", who: "kari", path: () => "/law" },
  { name: "law-section", who: "kari", path: () => "/law/act/16a" },
  {
    name: "law-search",
    who: "kari",
    path: () => "/law",
    act: async (page) => {
      await page.locator(".law-search").fill("12");
      await page.locator("main li").first().waitFor();
    },
  },
  { name: "missing", who: "kari", path: () => "/no/such/page" },
  { name: "messages", who: "leif", path: () => "/messages" },
  { name: "audit", who: "ragna", path: () => "/audit" },
  { name: "own-case", who: "convicted", path: () => "/own" },
];
