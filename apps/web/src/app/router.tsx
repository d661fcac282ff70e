import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { factsQuery, personQuery } from "../pages/case/queries.ts";
import { BrokenPage, MissingPage } from "./broken.tsx";
import { pages } from "./pages.ts";
import { homeOf } from "./places.ts";
import { client } from "./query-client.ts";
import { meQuery } from "./session.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: MissingPage,
});
type Search<K extends string> = { readonly [key in K]?: string | undefined };
const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: async () => {
    const me = await client.ensureQueryData(meQuery).catch(() => undefined);
    if (me !== undefined) throw redirect({ to: homeOf(me.role) });
  },
});
const caseload = createRoute({
  getParentRoute: () => root,
  path: "/caseload",
  validateSearch: (search: Record<string, unknown>): Search<"tab" | "q" | "matter" | "sort"> => ({
    tab: text(search["tab"]),
    q: text(search["q"]),
    matter: text(search["matter"]),
    sort: text(search["sort"]),
  }),
  component: lazyRouteComponent(pages.caseload, "CaseloadPage"),
});
const person = createRoute({
  getParentRoute: () => root,
  path: "/persons/$person",
  validateSearch: (search: Record<string, unknown>): Search<"tab" | "matter" | "law" | "on"> => ({
    tab: text(search["tab"]),
    matter: text(search["matter"]),
    law: text(search["law"]),
    on: text(search["on"]),
  }),
  // asked for while the page is drawn; never before one goes there, for a read of a person is kept in the log
  loader: ({ params, cause }) => {
    if (cause !== "enter") return;
    void client.prefetchQuery(personQuery(params.person));
    void client.prefetchQuery(factsQuery(params.person));
  },
  component: lazyRouteComponent(pages.case, "CasePage"),
});
const matter = createRoute({
  getParentRoute: () => root,
  path: "/persons/$person/matters/$matter",
  component: lazyRouteComponent(pages.decision, "DecisionPage"),
});
const day = createRoute({
  getParentRoute: () => root,
  path: "/day",
  component: lazyRouteComponent(pages.day, "MyDayPage"),
});
const unit = createRoute({
  getParentRoute: () => root,
  path: "/unit",
  component: lazyRouteComponent(pages.unit, "UnitPage"),
});
const summons = createRoute({
  getParentRoute: () => root,
  path: "/summons",
  component: lazyRouteComponent(pages.summons, "SummonsPage"),
});
const messages = createRoute({
  getParentRoute: () => root,
  path: "/messages",
  component: lazyRouteComponent(pages.messages, "MessagesPage"),
});
const outbox = createRoute({
  getParentRoute: () => root,
  path: "/messages/out",
  component: lazyRouteComponent(pages.outbox, "OutboxPage"),
});
const order = createRoute({
  getParentRoute: () => root,
  path: "/persons/$person/orders/$order",
  component: lazyRouteComponent(pages.order, "OrderPage"),
});
const disclosures = createRoute({
  getParentRoute: () => root,
  path: "/disclosures",
  component: lazyRouteComponent(pages.disclosures, "DisclosuresPage"),
});
const jobs = createRoute({
  getParentRoute: () => root,
  path: "/jobs",
  component: lazyRouteComponent(pages.jobs, "JobsPage"),
});
const figures = createRoute({
  getParentRoute: () => root,
  path: "/figures",
  validateSearch: (search: Record<string, unknown>): Search<"of"> => ({ of: text(search["of"]) }),
  component: lazyRouteComponent(pages.figures, "FiguresPage"),
});
const law = createRoute({
  getParentRoute: () => root,
  path: "/law/$",
  component: lazyRouteComponent(pages.law, "LawPage"),
});
const lawStart = createRoute({
  getParentRoute: () => root,
  path: "/law",
  component: lazyRouteComponent(pages.law, "LawPage"),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  component: lazyRouteComponent(pages.audit, "AuditPage"),
});
const own = createRoute({
  getParentRoute: () => root,
  path: "/own",
  component: lazyRouteComponent(pages.own, "OwnCasePage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    caseload,
    person,
    matter,
    day,
    unit,
    summons,
    messages,
    outbox,
    order,
    disclosures,
    jobs,
    figures,
    law,
    lawStart,
    audit,
    own,
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: ({ error }) => <BrokenPage error={error} />,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
