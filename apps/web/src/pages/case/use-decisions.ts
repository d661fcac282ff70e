import { useQueries, useQuery } from "@tanstack/react-query";
import type { Decision } from "../../api/schema.ts";
import { shortDay } from "../../format/dates.ts";
import { dayOrder } from "../../format/order.ts";
import { useMatterName } from "./matters/use-matter-name.ts";
import { decisionsQuery, mattersQuery } from "./queries.ts";

/** A decision that was signed, with what it is called: the matter and the day. */
export interface SignedDecision extends Decision {
  readonly name: string;
  readonly matter: string;
  readonly matterName: string;
}

const nothing: readonly SignedDecision[] = [];

/** The signed decisions of a person, newest first; none of them before all are known, for one alone may be taken for all. */
export function useSignedDecisions(person: string): {
  readonly decisions: readonly SignedDecision[];
  readonly known: boolean;
} {
  const nameOf = useMatterName();
  const { data } = useQuery(mattersQuery(person));
  const matters = data?.items ?? [];
  const lists = useQueries({ queries: matters.map(({ id }) => decisionsQuery(person, id)) });
  if (data === undefined || lists.some((list) => list.data === undefined)) return { decisions: nothing, known: false };
  const decisions = matters
    .flatMap(({ matter }, at) =>
      (lists[at]?.data?.items ?? []).flatMap((one) =>
        one.signedAt === null
          ? []
          : [{ ...one, matter, matterName: nameOf(matter), name: `${nameOf(matter)} ${shortDay(one.signedAt)}` }],
      ),
    )
    .sort((left, right) => dayOrder(right.signedAt ?? "", left.signedAt ?? ""));
  return { decisions, known: true };
}
