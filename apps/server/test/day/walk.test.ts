import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import { hasRealServer } from "../support/database.ts";
import { arrives } from "./arrives.ts";
import { eighteenMonths, type Walk } from "./case.ts";
import { complains } from "./complains.ts";
import { openDay } from "./day.ts";
import { decides } from "./decides.ts";
import { shows } from "./shows.ts";
import { tells } from "./tells.ts";

describe.skipIf(!hasRealServer)(
  "a day in the unit, from the order to the complaint's end (needs PostgreSQL on 127.0.0.1:5432; RabbitMQ where it is there)",
  { timeout: 120_000 },
  () => {
    let walk: Walk;
    let stopped = false;
    // each step begins where the one before ended: after one that failed there is nothing to try
    beforeEach(({ skip }) => skip(stopped, "an earlier step failed"));
    afterEach(({ task }) => {
      stopped ||= task.result?.state === "fail";
    });
    beforeAll(async () => {
      const day = await openDay();
      const ids = { person: "", serving: "", matter: "", run: "", decision: "", letter: "", complaint: "" };
      walk = { day, order: eighteenMonths(day.today), ...ids };
    }, 120_000);
    afterAll(() => walk?.day.stop(), 60_000);
    const at = (): Walk => walk;
    arrives(at);
    decides(at);
    tells(at);
    complains(at);
    shows(at);
  },
);
