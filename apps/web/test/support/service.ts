import { seedUnit } from "../../../server/src/example/unit.ts";
import { rooms } from "../../../server/src/rooms.ts";
import { type Door, openDoor } from "../../../server/test/support/door.ts";

/** The real service with every room and the example's unit in it, on the day 15 June 2026. */
export async function openService(): Promise<Door> {
  const door = await openDoor({}, rooms.slice(1));
  await seedUnit(
    door.service,
    () => undefined,
    () => false,
  );
  return door;
}
