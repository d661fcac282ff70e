import { seedUnit } from "../../../server/src/example/unit.ts";
import { rooms } from "../../../server/src/rooms.ts";
import { type Door, openDoor } from "../../../server/test/support/door.ts";

/** The real service with every room and the example's unit in it, on the day 15 June 2026. All tests come from one address, and are quicker than people. */
export async function openService(): Promise<Door> {
  const door = await openDoor({ SONING_REQUESTS_A_MINUTE: "1000000" }, rooms.slice(1));
  await seedUnit(
    door.service,
    () => undefined,
    () => false,
  );
  return door;
}
