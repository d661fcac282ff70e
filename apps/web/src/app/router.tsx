import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { BrokenPage, MissingPage } from "./broken.tsx";
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
  component: lazyRouteComponent(() => import("../pages/caseload/page.tsx"), "CaseloadPage"),
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
  component: lazyRouteComponent(() => import("../pages/case/page.tsx"), "CasePage"),
});
const matter = createRoute({
  getParentRoute: () => root,
  path: "/persons/$person/matters/$matter",
  component: lazyRouteComponent(() => import("../pages/decision/page.tsx"), "DecisionPage"),
});
const day = createRoute({
  getParentRoute: () => root,
  path: "/day",
  component: lazyRouteComponent(() => import("../pages/my-day/page.tsx"), "MyDayPage"),
});
const unit = createRoute({
  getParentRoute: () => root,
  path: "/unit",
  component: lazyRouteComponent(() => import("../pages/unit/page.tsx"), "UnitPage"),
});
const summons = createRoute({
  getParentRoute: () => root,
  path: "/summons",
  component: lazyRouteComponent(() => import("../pages/summons/page.tsx"), "SummonsPage"),
});
const messages = createRoute({
  getParentRoute: () => root,
  path: "/messages",
  component: lazyRouteComponent(() => import("../pages/messages/page.tsx"), "MessagesPage"),
});
const law = createRoute({
  getParentRoute: () => root,
  path: "/law/$",
  component: lazyRouteComponent(() => import("../pages/law/page.tsx"), "LawPage"),
});
const lawStart = createRoute({
  getParentRoute: () => root,
  path: "/law",
  component: lazyRouteComponent(() => import("../pages/law/page.tsx"), "LawPage"),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  component: lazyRouteComponent(() => import("../pages/audit/page.tsx"), "AuditPage"),
});
const own = createRoute({
  getParentRoute: () => root,
  path: "/own",
  component: lazyRouteComponent(() => import("../pages/own-case/page.tsx"), "OwnCasePage"),
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
