import { generateOrder } from "@soning/esas/generator";
import { asJob } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";
import { takeMessage } from "../messages/intake.ts";
import { type ExampleWords, exampleSteps } from "./steps.ts";
import { exampleSender, exampleUnit, isWhole } from "./unit.ts";

/** The matter that the example's decisions are about: many of its people are up for it. */
const matter = "lower-security";
const title = "Overføring til fengsel med lavere sikkerhetsnivå";
const provision = "strgjfl § 15 (2)";
const grantReasons =
  "Du har sonet uten anmerkninger, og planen for resten av straffen er god.\n\nVi mener at lavere sikkerhet fremmer utviklingen din.";
const refuseReasons =
  "Du fyller vilkårene i loven.\n\nVi har lagt vekt på at det er kort tid siden du begynte på programmet, og at du bør fullføre det her først.";

type Steps = ReturnType<typeof exampleSteps>;

interface Standing {
  readonly person: string;
  readonly matterCase: string;
}

const words: Readonly<Record<"grant" | "refuse", ExampleWords>> = {
  grant: { title, provision, sentence: "Du overføres til lavere sikkerhetsnivå.", reasons: grantReasons },
  refuse: { title, provision, sentence: "Du overføres ikke nå.", reasons: refuseReasons },
};

async function drafted(steps: Steps, standing: Standing, outcome: "grant" | "refuse") {
  const { run } = await steps.assess(standing.person, standing.matterCase, matter);
  return steps.draft(standing, run, outcome, words[outcome]);
}

async function told(steps: Steps, standing: Standing, outcome: "grant" | "refuse") {
  const made = await drafted(steps, standing, outcome);
  await steps.sign(made);
  await steps.tell(made, words[outcome]);
  return made;
}

/** How far one of the example's people has come after an application, and which way it went; nothing where none decided. */
interface Stage {
  readonly outcome?: "grant" | "refuse";
  readonly take: (steps: Steps, standing: Standing) => Promise<void>;
}

/** Each goes a step further than the one before. */
const stages: readonly Stage[] = [
  { take: async () => undefined },
  { outcome: "grant", take: async (steps, standing) => void (await drafted(steps, standing, "grant")) },
  { outcome: "grant", take: async (steps, standing) => steps.sign(await drafted(steps, standing, "grant")) },
  { outcome: "grant", take: async (steps, standing) => void (await told(steps, standing, "grant")) },
  { outcome: "refuse", take: async (steps, standing) => void (await told(steps, standing, "refuse")) },
  {
    outcome: "refuse",
    take: async (steps, standing) => {
      await steps.complain(await told(steps, standing, "refuse"), "Jeg er ferdig med programmet om to uker.");
    },
  },
  {
    outcome: "refuse",
    take: async (steps, standing) => {
      const complaint = await steps.complain(
        await told(steps, standing, "refuse"),
        "Jeg mener at planen min er god nok.",
      );
      await steps.sendUp(complaint, "Vi opprettholder avslaget: programmet bør fullføres her.");
    },
  },
];

/**
 * Those of the example who have no matter yet, as they arrived: one the law lacks facts for first, then those who are up for
 * the matter.
 */
async function candidates({
  db,
}: Service): Promise<{ readonly open: readonly Standing[]; readonly now: readonly string[] }> {
  const rows = await asJob(db, (trx) =>
    trx
      .selectFrom("caseload as c")
      .select(["c.person", "c.matter", "c.status", "c.lacks"])
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("matter_case as m").select("m.id").whereRef("m.person", "=", "c.person"))),
      )
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom("serving as s")
            .select("s.id")
            .whereRef("s.person", "=", "c.person")
            .where("s.state", "like", "serving:%"),
        ),
      )
      .innerJoin("person as p", "p.id", "c.person")
      .orderBy("p.created_at")
      .orderBy("c.matter")
      .execute(),
  );
  const open = rows.filter(
    ({ status, lacks }) => status === "almost" && (lacks as { open?: boolean } | null)?.open === true,
  );
  return {
    open: open.map(({ person, matter: matterCase }) => ({ person, matterCase })),
    now: rows.filter((row) => row.status === "now" && row.matter === matter).map(({ person }) => person),
  };
}

/** How many of the example's people have a matter. */
async function standing({ db }: Service): Promise<number> {
  const { n } = await db
    .selectFrom("matter_case")
    .select(({ fn }) => fn.countAll<string>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** An order that lacks its person: kept, explained, to be answered. */
async function sendFaulty(service: Service): Promise<void> {
  const { message } = generateOrder(0, { version: "1.2", on: service.today() });
  const order = structuredClone(message) as { fullbyrdelsesordre: { domfelte?: unknown } };
  delete order.fullbyrdelsesordre.domfelte;
  const raw = Buffer.from(JSON.stringify(order));
  await takeMessage(service, { raw, headers: {}, unit: exampleUnit, by: exampleSender, staff: exampleSender.actor });
}

/**
 * Lets a handful of the example's people stand at each stage of the day: an application that facts are missing for, a draft up
 * for signing, a decision that is signed, told, complained of, with the region; and a message at fault. Each step is the
 * server's own. Goes on where it was cut off; does nothing where the example is not whole, or somebody handles cases already.
 */
export async function seedStages(service: Service, log: (line: string) => void, stopped: () => boolean): Promise<void> {
  if (!(await isWhole(service))) return;
  const from = await standing(service);
  if (from >= stages.length) return;
  const steps = exampleSteps(service);
  const { open, now } = await candidates(service);
  const [lacking] = open;
  const upForIt = now.filter((person) => person !== lacking?.person);
  /** The next of those who are up for it of whom the unit itself decides: of some the region does. */
  const nextFor = async (outcome: "grant" | "refuse"): Promise<Standing | undefined> => {
    for (let person = upForIt.shift(); person !== undefined; person = upForIt.shift())
      if (await steps.decidedHere(person, matter, outcome)) return { person, matterCase: matter };
    return undefined;
  };
  for (const { outcome, take } of stages.slice(from)) {
    if (stopped()) return;
    const one = outcome === undefined ? lacking : await nextFor(outcome);
    if (one === undefined) break;
    try {
      const matterCase = await steps.apply(one.person, one.matterCase);
      await take(steps, { person: one.person, matterCase });
    } catch (error) {
      // an invented person may lack what a step asks for: then the case stands where it came to
      if (!(error instanceof Problem)) throw error;
      log(`an invented case stopped on the way: ${error.message}`);
    }
  }
  await sendFaulty(service);
  log("some of the invented people have matters, decisions, letters and complaints");
}
