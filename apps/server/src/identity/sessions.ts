import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Claims, Db } from "../database/database.ts";
import type { SessionTable } from "../database/schema.ts";
import { claimsIn } from "./postings.ts";
import { hashOf, randomToken } from "./tokens.ts";

/** How long a session lives unused, and at most, in minutes: a working day for staff, an hour for a shared terminal. */
const limits: Readonly<Record<SessionTable["kind"], { readonly idle: number; readonly most: number }>> = {
  staff: { idle: 30, most: 10 * 60 },
  "own-case": { idle: 20, most: 2 * 60 },
  assisted: { idle: 10, most: 60 },
};

/** Who signed in, as the session keeps it. */
export type Holder =
  | {
      readonly kind: "staff";
      readonly issuer: string;
      readonly subject: string;
      readonly providerSession: string | undefined;
      readonly idToken: string;
      readonly staff: string;
      readonly posting: string | undefined;
    }
  | {
      readonly kind: "own-case";
      readonly issuer: string;
      readonly subject: string;
      readonly providerSession: string | undefined;
      readonly idToken: string;
      readonly person: string;
    }
  | { readonly kind: "assisted"; readonly person: string; readonly assistedBy: string; readonly unit: string };

/** A session that lives. */
export interface Session {
  /** hash of the token, the key of its row */
  readonly id: string;
  readonly kind: SessionTable["kind"];
  readonly staff: string | null;
  readonly posting: string | null;
  readonly person: string | null;
  readonly idToken: string | undefined;
  readonly endsAt: Date;
  /** who asks; null while no posting in force is chosen */
  readonly claims: Claims | null;
}

/** A person as an actor of the own case: the same each time, and not the person's id. */
export const ownCaseActor = (person: string, assistedBy?: string): string =>
  `convicted:${createHash("sha256").update(`own case ${person}`).digest("hex").slice(0, 16)}${assistedBy === undefined ? "" : ` assisted by ${assistedBy}`}`;

const minutes = (count: number): number => count * 60_000;

/** Begins a session with a token of its own and gives the token: the only time that it is known here. */
export async function beginSession(db: Db, holder: Holder, now = Date.now()): Promise<string> {
  const token = randomToken();
  const { idle, most } = limits[holder.kind];
  const signedIn = holder.kind === "assisted" ? undefined : holder;
  await db
    .insertInto("session")
    .values({
      id: hashOf(token),
      data: JSON.stringify(signedIn === undefined ? {} : { idToken: signedIn.idToken }),
      kind: holder.kind,
      issuer: signedIn?.issuer ?? null,
      subject: signedIn?.subject ?? null,
      provider_session: signedIn?.providerSession ?? null,
      staff: holder.kind === "staff" ? holder.staff : null,
      posting: holder.kind === "staff" ? (holder.posting ?? null) : null,
      person: holder.kind === "staff" ? null : holder.person,
      assisted_by: holder.kind === "assisted" ? holder.assistedBy : null,
      unit: holder.kind === "assisted" ? holder.unit : null,
      expires_at: new Date(now + minutes(idle)),
      ends_at: new Date(now + minutes(most)),
    })
    .execute();
  return token;
}

function claimsFor(row: {
  kind: SessionTable["kind"];
  person: string | null;
  assisted_by: string | null;
  session_unit: string | null;
  staff: string | null;
  role: Claims["role"] | null;
  unit: string | null;
}): Claims | null {
  if (row.kind === "staff")
    return row.staff !== null && row.role !== null && row.unit !== null
      ? claimsIn(row.staff, { role: row.role, unit: row.unit })
      : null;
  if (row.person === null) return null;
  if (row.kind === "own-case") return { actor: ownCaseActor(row.person), role: "convicted", person: row.person };
  return {
    actor: ownCaseActor(row.person, row.assisted_by ?? "unknown"),
    role: "convicted",
    person: row.person,
    ...(row.session_unit === null ? {} : { unit: row.session_unit }),
  };
}

/**
 * The session of a token, with claims from the posting as it stands today. A session over one of its limits is removed
 * and told as `expired`; a token of ours that is no more is `undefined`.
 */
export async function readSession(db: Db, token: string, today: string): Promise<Session | "expired" | undefined> {
  const id = hashOf(token);
  const row = await db
    .selectFrom("session")
    .leftJoin("posting", (join) =>
      join
        .onRef("posting.id", "=", "session.posting")
        .onRef("posting.staff", "=", "session.staff")
        .on(
          sql<boolean>`posting."from" <= ${today}::date and (posting.until is null or posting.until > ${today}::date)`,
        ),
    )
    .select([
      "session.kind",
      "session.staff",
      "session.person",
      "session.assisted_by",
      "session.unit as session_unit",
      "session.data",
      "session.ends_at",
      "posting.id as posting",
      "posting.role",
      "posting.unit",
    ])
    .select(sql<boolean>`session.expires_at <= now() or session.ends_at <= now()`.as("over"))
    .select(sql<boolean>`session.seen_at < now() - interval '1 minute'`.as("stale"))
    .where("session.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.over) {
    await endSession(db, id);
    return "expired";
  }
  if (row.stale) {
    const idle = limits[row.kind].idle;
    await db
      .updateTable("session")
      .set({ seen_at: sql`now()`, expires_at: sql`least(now() + make_interval(mins => ${idle}), ends_at)` })
      .where("id", "=", id)
      .execute();
  }
  const idToken = row.data["idToken"];
  return {
    id,
    kind: row.kind,
    staff: row.staff,
    posting: row.posting === null ? null : String(row.posting),
    person: row.person,
    idToken: typeof idToken === "string" ? idToken : undefined,
    endsAt: row.ends_at,
    claims: claimsFor(row),
  };
}

/** Puts a session into a posting under a new token: what knew the old one is out. The absolute limit stays. */
export async function rotateInto(db: Db, session: Session, posting: string): Promise<string | undefined> {
  const token = randomToken();
  const changed = await db
    .updateTable("session")
    .set({ id: hashOf(token), posting })
    .where("id", "=", session.id)
    .where("expires_at", ">", sql<Date>`now()`)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n ? token : undefined;
}

export async function endSession(db: Db, id: string): Promise<void> {
  await db.deleteFrom("session").where("id", "=", id).execute();
}

/** Ends what a provider says is over: one of its sessions, or all of a subject. Gives how many. */
export async function endSessionsOf(
  db: Db,
  issuer: string,
  who: { readonly subject?: string | undefined; readonly providerSession?: string | undefined },
): Promise<number> {
  const { subject, providerSession } = who;
  if (subject === undefined && providerSession === undefined) return 0;
  let query = db.deleteFrom("session").where("issuer", "=", issuer);
  if (providerSession !== undefined) query = query.where("provider_session", "=", providerSession);
  if (subject !== undefined) query = query.where("subject", "=", subject);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}

/** Removes what is over: sessions, sign-ins never finished, codes and used tokens past their time. */
export async function forgetExpired(db: Db): Promise<void> {
  await db.deleteFrom("session").where("expires_at", "<=", sql<Date>`now()`).execute();
  for (const table of ["sign_in", "used_token"] as const)
    await db.deleteFrom(table).where("expires_at", "<=", sql<Date>`now()`).execute();
  await db.deleteFrom("one_time_code").where("expires_at", "<=", sql<Date>`now() - interval '1 day'`).execute();
}
