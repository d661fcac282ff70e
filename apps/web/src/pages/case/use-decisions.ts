import { useQueries, useQuery } from "@tanstack/react-query";
import type { Decision } from "../../api/schema.ts";
import { shortDay } from "../../format/dates.ts";
import { useMatterName } from "./matters/use-matter-name.ts";
import { decisionsQuery, mattersQuery } from "./queries.ts";

/** A decision that was signed, with what it is called: the matter and the day. */
export interface SignedDecision extends Decision {
  readonly name: string;
}

/** The signed decisions of a person, newest first. */
export function useSignedDecisions(person: string): readonly SignedDecision[] {
  const nameOf = useMatterName();
  const { data } = useQuery(mattersQuery(person));
  const matters = data?.items ?? [];
  const lists = useQueries({ queries: matters.map(({ id }) => decisionsQuery(person, id)) });
  return matters
    .flatMap(({ matter }, at) =>
      (lists[at]?.data?.items ?? []).flatMap((one) =>
        one.signedAt === null ? [] : [{ ...one, name: `${nameOf(matter)} ${shortDay(one.signedAt)}` }],
      ),
    )
    .sort((left, right) => (right.signedAt ?? "").localeCompare(left.signedAt ?? ""));
}
