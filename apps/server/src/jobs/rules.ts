import { refreshCaseload } from "../caseload/refresh.ts";
import type { Service } from "../http/app.ts";
import type { Occasion } from "./enqueue.ts";

/** What a job does: its result is kept as counts and ids, and a fault makes it run again later. */
export interface JobRule {
  readonly id: string;
  readonly run: (service: Service, occasion: Occasion) => Promise<Readonly<Record<string, unknown>>>;
}

const caseload: JobRule = {
  id: "caseload",
  async run(service, { due }) {
    const { unreadable, ...counts } = await refreshCaseload(service, due);
    return { ...counts, unreadable };
  },
};

/** What is done each night for all, in this order; each by itself, so that one that fails holds up no other. */
export const nightly: readonly JobRule[] = [caseload];

/** Every rule by which jobs run. */
export const rules: ReadonlyMap<string, JobRule> = new Map(nightly.map((rule) => [rule.id, rule]));
