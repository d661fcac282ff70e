import { IN_FORCE } from "@soning/law";
import { assessPerson } from "../cases/assess.ts";
import { askedOn } from "../cases/question.ts";
import { forward } from "../complaints/answer.ts";
import { admit } from "../complaints/handle.ts";
import { receiveComplaint } from "../complaints/receive.ts";
import { type Claims, type Trx, withClaims } from "../database/database.ts";
import { requireCompetence } from "../decisions/competence.ts";
import { beginDraft, propose } from "../decisions/draft.ts";
import { sign } from "../decisions/sign.ts";
import { send } from "../dispatch/send.ts";
import { documentStore } from "../documents/store.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";
import { writeLetter } from "../letters/write.ts";
import { stateOf } from "../machines/move.ts";
import { openMatter } from "../matters/open-matter.ts";
import { matterSteps } from "../matters/steps.ts";
import { acceptOrder } from "../orders/answer-order.ts";
import { servingSteps } from "../serving/steps.ts";
import { takeServingStep } from "../serving/take-step.ts";
import { handleTask } from "../tasks/handle.ts";

const unit = "elvestad";
const member = (staff: string, role: Claims["role"]): Claims => ({ actor: staff, staff, role, unit });

/** The caseworker and the leader of the example's unit. */
export const kari = member("kari", "caseworker");
export const leif = member("leif", "leader");

function stepNamed<T extends { readonly [name in K]: string }, K extends string>(
  steps: readonly T[],
  key: K,
  name: string,
): T {
  const found = steps.find((one) => one[key] === name);
  if (found === undefined) throw new RangeError(`no step ${name}`);
  return found;
}
const assign = stepNamed(matterSteps, "path", "assign");

const openTasks = (trx: Trx, person: string) =>
  trx
    .selectFrom("task")
    .select(["id", "version", "gate"])
    .where("person", "=", person)
    .where("kind", "=", "task")
    .where("state", "=", "open")
    .execute();

/** What is written of a decision: its reasons, and what stands at the head of its letter. */
export interface ExampleWords {
  readonly title: string;
  readonly sentence: string;
  readonly provision: string;
  readonly reasons: string;
}

/** A decision of the example, as far as it has come. */
export interface ExampleDecision {
  readonly person: string;
  readonly matterCase: string;
  readonly decision: string;
  readonly version: number;
}

/** What the example's staff do, each step through the case it belongs to, as over the API. */
export function exampleSteps(service: Service) {
  const { db, config } = service;
  const store = documentStore(config);
  const as = <T>(who: Claims, work: (trx: Trx) => Promise<T>): Promise<T> => withClaims(db, who, work);

  return {
    /** The order is checked and accepted, and the person served from a day that has passed; once. */
    begin: (order: string, on: string): Promise<void> =>
      as(kari, async (trx) => {
        if ((await stateOf(trx, "order", order)).state !== "to-check") return;
        const checked = {
          person: true,
          length: true,
          legalForce: true,
          attachments: true,
          readByHand: "lest",
        } as const;
        await acceptOrder(trx, kari, order, 1, checked);
        const { id } = await trx
          .selectFrom("serving")
          .innerJoin("order_version", "order_version.person", "serving.person")
          .select("serving.id")
          .where("order_version.id", "=", order)
          .executeTakeFirstOrThrow();
        for (const [at, [event, body]] of Object.entries({
          summon: { meetOn: on, place: "Elvestad fengsel" },
          appear: { on, form: "high" as const },
        }).entries()) {
          await takeServingStep(trx, kari, stepNamed(servingSteps, "event", event), {
            id,
            version: at + 1,
            body,
            now: service.now(),
          });
        }
      }),

    /** An application comes in, written, and Kari takes it with what is to be done about it. */
    apply: (person: string, matter: string): Promise<string> =>
      as(kari, async (trx) => {
        const today = service.today();
        const opening = { matter, unit, openedBy: "party", form: "written", appliedOn: today } as const;
        const { id, version } = await openMatter(trx, kari, person, opening, service.now());
        await assign.take(trx, kari, { id, version, body: { assignee: kari.actor }, today });
        for (const task of await openTasks(trx, person))
          await handleTask(trx, kari, task.id, task.version, { action: "assign", staff: kari.actor }, today);
        return id;
      }),

    /** The law is asked; gives the run and its outcome. */
    assess: (person: string, matterCase: string, matter: string): Promise<{ run: string; outcome: unknown }> =>
      as(kari, async (trx) => {
        const { runs } = await assessPerson(trx, kari, person, {
          matters: [matter],
          asked: askedOn(service.today()),
          law: IN_FORCE,
          language: "nb",
          explain: false,
          matterCase,
        });
        return { run: runs[0]?.id ?? "", outcome: runs[0]?.answer["outcome"] };
      }),

    /** May the leader of the unit decide this in a matter of a person? The law says who does, on the facts of the case. */
    decidedHere: (person: string, matter: string, outcome: "grant" | "refuse"): Promise<boolean> =>
      as(leif, async (trx) => {
        const at = service.now();
        try {
          await requireCompetence(trx, leif, { person, matter, outcome, at, state: IN_FORCE });
          return true;
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          return false;
        }
      }),

    /** A draft on a run, put up for signing. */
    draft: (
      { person, matterCase }: { readonly person: string; readonly matterCase: string },
      run: string,
      outcome: "grant" | "refuse",
      { reasons, ...content }: ExampleWords,
    ) =>
      as(kari, async (trx): Promise<ExampleDecision> => {
        const decision = await beginDraft(trx, kari, matterCase, {
          run,
          outcome,
          reasons,
          notObtained: [],
          content,
        });
        const { version } = await propose(trx, kari, decision, 1, service.now());
        return { person, matterCase, decision, version };
      }),

    /** What must be done before the decision is done, and the leader signs. */
    sign: async (made: ExampleDecision): Promise<void> => {
      await as(kari, async (trx) => {
        const open = await openTasks(trx, made.person);
        for (const { id, version } of open.filter(({ gate }) => gate === "before-decision"))
          await handleTask(trx, kari, id, version, { action: "done", evidence: "notat i saken" }, service.today());
      });
      await as(leif, (trx) => sign(trx, leif, made.decision, made.version, service.now()));
    },

    /** The letter is written, and handed over. */
    tell: (
      { decision }: ExampleDecision,
      { title, sentence, provision }: Omit<ExampleWords, "reasons">,
    ): Promise<void> =>
      as(kari, async (trx) => {
        const asked = {
          title,
          sentence,
          provision,
          reasonsLanguage: "nb" as const,
          conditions: [],
          address: ["Elvestad fengsel"],
          annexes: [],
        };
        const { id } = await writeLetter(trx, kari, store, { decision, asked, today: service.today() });
        const at = service.now();
        await send(trx, kari, id, 1, { channel: "handed-over", at, evidence: "kvittert av mottakeren" }, at);
      }),

    /** A complaint comes, written down as it was said. */
    complain: ({ decision }: ExampleDecision, text: string): Promise<{ id: string; version: number }> =>
      as(kari, async (trx) => {
        const given = { form: "oral", text, language: "nb", byWhom: "convicted-person" } as const;
        return receiveComplaint(trx, kari, { decision }, given, service.now());
      }),

    /** It is taken up, and sent to the region with the unit's opinion. */
    sendUp: ({ id, version }: { id: string; version: number }, opinion: string): Promise<void> =>
      as(kari, async (trx) => {
        const now = service.now();
        const admitted = await admit(trx, kari, { id, version, now }, {});
        await forward(trx, kari, store, { id, version: admitted.version, now }, { opinion, copiedAt: now });
      }),
  };
}
