import type { ExecutionOrder } from "@soning/esas";
import { assertFacts } from "../../../server/src/cases/assert-facts.ts";
import { answerOwn } from "../../../server/src/cases/own-answers.ts";
import { asJob, type Claims, withClaims } from "../../../server/src/database/database.ts";
import { kari } from "../../../server/src/example/steps.ts";
import type { Service } from "../../../server/src/http/app.ts";
import { enqueue, type Outgoing } from "../../../server/src/outbox/enqueue.ts";
import { failedJob } from "../../../server/test/support/failed-job.ts";
import { heldRelease, releaseOnNoDay } from "../../../server/test/support/held-event.ts";

/** What goes between the service and others, each with something in it. */
export interface ExchangeCases {
  /** address of an order as it came */
  readonly order: string;
  /** somebody who says otherwise than an official, and of whom something was disclosed */
  readonly saysOtherwise: string;
}

const fact = "home.electricity";

/** Messages out in each state, a job that failed, something disclosed, and a party who says otherwise. */
export async function openExchange({ db, today }: Service): Promise<ExchangeCases> {
  const { id, version } = await db
    .selectFrom("person")
    .innerJoin("serving", "serving.person", "person.id")
    .select(["person.id", "person.version"])
    .where("person.protection", "=", "none")
    .where("serving.state", "=", "serving:high")
    // a party answers only what nobody has said yet
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("assertion")
            .select("assertion.id")
            .whereRef("assertion.person", "=", "person.id")
            .where("assertion.fact", "=", fact),
        ),
      ),
    )
    .orderBy("person.id", "desc")
    .executeTakeFirstOrThrow();
  const orders = await db
    .selectFrom("order_version")
    .innerJoin("person", "person.id", "order_version.person")
    .select(["order_version.id", "order_version.person", "body"])
    .where("person.protection", "=", "none")
    .execute();
  const byHand = ({ body }: { readonly body: unknown }): number => (body as ExecutionOrder).needsManualReading.length;
  const order = orders.reduce((most, one) => (byHand(one) > byHand(most) ? one : most));
  const write = (held: Pick<Outgoing, "held" | "event"> = {}) =>
    asJob(db, (trx) =>
      enqueue(trx, {
        person: id,
        schemaName: "LoeslatelseFraFengsel",
        body: () => "<x/>",
        by: kari.actor,
        ...held,
      }),
    );
  const [failed, aside] = [await write(), await write(heldRelease)];
  for (const one of [heldRelease, releaseOnNoDay, {}]) await write(one);
  await db
    .updateTable("outbox")
    .set({ aside_reason: "Mottakeren fikk vite det på telefon.", aside_by: kari.actor })
    .where("id", "=", aside)
    .execute();
  await db
    .updateTable("outbox")
    .set({
      sent_at: new Date("2026-06-14T10:00:00Z"),
      receipt_status: "FEILET_AVSENDER_MANGLER",
      receipt_text: "Løslatelsesdato mangler i meldingen, og kan ikke utledes av datoene ellers.",
      receipt_from: "POLITIET",
      receipt_at: new Date("2026-06-14T12:00:00Z"),
    })
    .where("id", "=", failed)
    .execute();
  await failedJob(db, "retention", "2026-06-13");
  const party: Claims = { actor: "convicted:look", role: "convicted", person: id };
  const on = today();
  await withClaims(db, party, (trx) => answerOwn(trx, party, id, version, { answers: [{ fact, value: true }] }, on));
  await withClaims(db, kari, (trx) =>
    assertFacts(trx, kari, id, version + 1, [{ fact, value: false, source: "befaring" }], on),
  );
  const content = {
    identity: { name: "Kjersti Prøvesen", birthDate: "1988-02-03", nationalId: "03028812345" },
    dates: [
      { id: "release", name: "Tidligste løslatelse på prøve", date: "2026-11-02", cite: "strgjfl. § 42 (1)" },
      { id: "end", name: "Siste dag av straffen", earliest: "2027-03-01", latest: "2027-03-09", cite: "fsk. § 3-2" },
    ],
    datesOn: on,
    unverified: ["sentences.remandDeducted"],
  };
  await db
    .insertInto("disclosure")
    .values({
      person: id,
      to_unit: "immigration",
      what: "dates identity",
      why: "Utreise etter endt straff",
      ground: "fvl § 13 b (1) nr. 5",
      content: JSON.stringify(content),
      by: kari.actor,
    })
    .execute();
  return { order: `/persons/${order.person}/orders/${order.id}`, saysOtherwise: id };
}
