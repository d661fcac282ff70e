import { afterEach, expect, test, vi } from "vitest";
import { askEarly } from "../src/api/early.ts";
import { askedFirst } from "../src/app/pages.ts";
import { client } from "../src/app/query-client.ts";
import { ahead } from "../src/pages/caseload/use-caseload.ts";

const rows = { items: [] };
const answer = () => new Response(JSON.stringify(rows), { headers: { "content-type": "application/json" } });

afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

test("what the entry asks for the caseload is what the caseload asks first, and it is asked once", async () => {
  const fetch = vi.fn(async (_address: string) => answer());
  vi.stubGlobal("fetch", fetch);
  for (const address of askedFirst.caseload ?? []) askEarly(address);
  ahead();
  await vi.waitFor(() => expect(client.getQueryData(["caseload", "now"])).toMatchObject({ pages: [rows] }));
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(["/api/caseload?limit=500&status=now"]);
});

test("an early answer is given once: the next time the service is asked anew", async () => {
  const fetch = vi.fn(async (_address: string) => answer());
  vi.stubGlobal("fetch", fetch);
  for (const address of askedFirst.caseload ?? []) askEarly(address);
  ahead();
  await vi.waitFor(() => expect(client.getQueryData(["caseload", "now"])).toBeDefined());
  client.clear();
  ahead();
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
});
