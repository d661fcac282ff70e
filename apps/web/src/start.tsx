import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ComponentProps, StrictMode } from "react";
import { client } from "./app/query-client.ts";
import { createRoot } from "./app/react.ts";
import { router } from "./app/router.tsx";
import { meQuery } from "./app/session.tsx";
import { Speaking } from "./i18n/index.tsx";

const parsed = (): Promise<unknown> | undefined =>
  document.readyState === "loading"
    ? new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }))
    : undefined;

/** Draws the application, once it is known who asks and which page it is: the page's own skeleton stands until then. A page may ask for something `ahead` of that. */
export async function start(first: ComponentProps<typeof Speaking>["first"], page: object | undefined): Promise<void> {
  if (page !== undefined && "ahead" in page && typeof page.ahead === "function") page.ahead();
  await Promise.all([client.prefetchQuery(meQuery), router.load(), parsed()]);
  const place = document.getElementById("app");
  if (place === null) return;
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Speaking first={first}>
          <RouterProvider router={router} />
        </Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
}
