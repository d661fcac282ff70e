import { audit } from "../../src/audit/append.ts";
import { withClaims } from "../../src/database/database.ts";
import { claimsOf } from "../../src/http/app.ts";
import { Browser } from "./browser.ts";
import { giveAccess } from "./database.ts";
import { type Door, openDoor } from "./door.ts";

/** A door with two people behind it, one of them protected, and a route that reads people as whoever is signed in. */
export interface DoorWithPeople {
  readonly door: Door;
  readonly person: string;
  readonly hidden: string;
  signedIn(persona?: string): Promise<Browser>;
  /** what the audit says was done, in order */
  acts(): Promise<string[]>;
}

/** The code of a problem that was answered. */
export const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { code: string }).code;

export async function openDoorWithPeople(): Promise<DoorWithPeople> {
  let read = "";
  const door = await openDoor({}, [
    (app, { db }) => {
      app.get("/api/test-read", async (request) => {
        const claims = claimsOf(request);
        return withClaims(db, claims, async (trx) => {
          const rows = await trx.selectFrom("person").select("id").execute();
          await audit(trx, claims, { act: "person.read", purpose: "test", person: read });
          return rows;
        });
      });
    },
  ]);
  const { db } = door.database;
  const made = await db
    .insertInto("person")
    .values([
      { name: "Ada Prøve", national_id: "17054026641", birth_date: "1940-05-17" },
      { name: "Skjult Prøve", national_id: null, birth_date: null, protection: "confidential" },
    ])
    .returning("id")
    .execute();
  const [person = "", hidden = ""] = made.map(({ id }) => id);
  read = person;
  for (const id of [person, hidden]) await giveAccess(db, id, "elvestad");
  return {
    door,
    person,
    hidden,
    async signedIn(persona = "kari") {
      const browser = new Browser(door.origin);
      await browser.signIn(persona);
      return browser;
    },
    acts: async () => (await db.selectFrom("audit").select("act").orderBy("at").execute()).map(({ act }) => act),
  };
}
