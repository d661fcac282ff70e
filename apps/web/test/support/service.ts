import { generateOrder } from "@soning/esas/generator";
import { refreshCaseload } from "../../../server/src/caseload/refresh.ts";
import { takeMessage } from "../../../server/src/messages/intake.ts";
import { rooms } from "../../../server/src/rooms.ts";
import { type Door, openDoor } from "../../../server/test/support/door.ts";

/** Invented orders that came to the example's prison before the test began. */
const SEEDS = 12;

/** The real service with every room, a few people in it, on the day 15 June 2026. */
export async function openService(): Promise<Door> {
  const door = await openDoor({}, rooms.slice(1));
  for (let seed = 1; seed <= SEEDS; seed++)
    await takeMessage(door.service, {
      raw: Buffer.from(JSON.stringify(generateOrder(seed, { version: "1.2", on: "2026-06-10" }).message)),
      headers: {},
      unit: "elvestad",
      by: { actor: "kari", staff: "kari", role: "caseworker", unit: "elvestad" },
      staff: "kari",
    });
  await refreshCaseload(door.service, "2026-06-15");
  return door;
}
