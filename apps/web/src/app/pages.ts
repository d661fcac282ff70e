/** The pages, each in a part of its own that is loaded when it is gone to. */
export const pages = {
  caseload: () => import("../pages/caseload/page.tsx"),
  case: () => import("../pages/case/page.tsx"),
  decision: () => import("../pages/decision/page.tsx"),
  day: () => import("../pages/my-day/page.tsx"),
  unit: () => import("../pages/unit/page.tsx"),
  summons: () => import("../pages/summons/page.tsx"),
  messages: () => import("../pages/messages/page.tsx"),
  outbox: () => import("../pages/messages/out/page.tsx"),
  order: () => import("../pages/order/page.tsx"),
  disclosures: () => import("../pages/disclosures/page.tsx"),
  jobs: () => import("../pages/jobs/page.tsx"),
  figures: () => import("../pages/figures/page.tsx"),
  law: () => import("../pages/law/page.tsx"),
  audit: () => import("../pages/audit/page.tsx"),
  own: () => import("../pages/own-case/page.tsx"),
} as const;

/** What a page asks the service first; it is asked at once, while the page comes. */
export const askedFirst: Readonly<Partial<Record<keyof typeof pages, readonly string[]>>> = {
  caseload: ["/api/caseload?limit=500&status=now"],
};

/** Which page an address is; undefined where that is known first when one knows who asks, or there is none. */
export function pageAt(path: string): keyof typeof pages | undefined {
  const [, first = "", second, below] = path.split("/");
  if (first === "persons") return below === "matters" ? "decision" : below === "orders" ? "order" : "case";
  if (first === "messages" && second === "out") return "outbox";
  return Object.hasOwn(pages, first) ? (first as keyof typeof pages) : undefined;
}
