import type { Page } from "playwright-core";

const reason =
  "Den domfelte flyttes til oss på mandag, og planen for resten av straffen bør skrives av dem som skal følge den opp.";

/** Matters that another unit handed over: the example's units hand over none. */
export const handedOver = async (page: Page): Promise<void> => {
  await page.route("**/api/caseload/handed-over?*", (route) =>
    route.fulfill({
      json: {
        items: ["leave.ordinary", "release.probation"].map((matter, at) => ({
          id: `00000000-0000-4000-8000-00000000000${at}`,
          person: { id: `00000000-0000-4000-8000-00000000001${at}`, name: `Kjersti Prøvesen ${at}` },
          matter,
          from: "Nesbakken fengsel",
          by: "Nora Bakkerud",
          reason,
          on: `2026-06-1${at}`,
        })),
      },
    }),
  );
};

/** Servings that go on though their order was withdrawn or sent back: in the example each has its order. */
export const unfounded = async (page: Page): Promise<void> => {
  await page.route("**/api/my-day?*", async (route) => {
    const answer = await route.fetch();
    const day = (await answer.json()) as object;
    const items = (["withdraw", "return"] as const).map((event, at) => ({
      serving: `00000000-0000-4000-8000-00000000002${at}`,
      person: { id: `00000000-0000-4000-8000-00000000001${at}`, name: `Kjersti Prøvesen ${at}` },
      state: at === 0 ? "serving:high" : "awaiting",
      order: `00000000-0000-4000-8000-00000000003${at}`,
      event,
      reason,
      on: `2026-06-1${at}`,
    }));
    await route.fulfill({ response: answer, json: { ...day, unfounded: items } });
  });
};
