import { parseDay } from "@soning/calendar";
import { caseloadOf, type Opportunity, programOf } from "@soning/law";
import { type CaseFacts, UsedSettings } from "@soning/norms";
import { currentFacts, type Material } from "../cases/current.ts";
import { readFacts } from "../cases/read-facts.ts";
import { Problem } from "../http/problem.ts";

/** Which legal state on which day, `YYYY-MM-DD`. */
export interface CaseloadQuestion {
  readonly law: string;
  readonly on: string;
}

/** A person's orders and assertions. */
export interface PersonMaterial {
  readonly person: string;
  readonly material: Material;
}

export interface Found {
  /** how many persons were asked about */
  readonly persons: number;
  readonly opportunities: readonly (Omit<Opportunity, "person"> & { readonly person: string })[];
  /** persons whose case does not read, by id */
  readonly unreadable: readonly string[];
}

/** The case of a person, or nothing when the orders cannot be one case or the facts do not read. */
function caseOf(material: Material, on: string): CaseFacts | undefined {
  try {
    const read = readFacts(currentFacts(material, on).facts);
    return read.ok ? read.case.facts : undefined;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Who may be moved to what, over all matters. Reads no database and holds the thread until it is done. */
export function findOpportunities({ law, on }: CaseloadQuestion, people: readonly PersonMaterial[]): Found {
  const cases: { readonly person: string; readonly facts: CaseFacts }[] = [];
  const unreadable: string[] = [];
  for (const { person, material } of people) {
    const facts = caseOf(material, on);
    if (facts === undefined) unreadable.push(person);
    else cases.push({ person, facts });
  }
  const found = caseloadOf(
    cases.map(({ facts }) => facts),
    programOf(law),
    parseDay(on),
    new UsedSettings(),
  );
  const opportunities = found.flatMap((one) => {
    const person = cases[one.person]?.person;
    return person === undefined ? [] : [{ ...one, person }];
  });
  return { persons: cases.length, opportunities, unreadable };
}
