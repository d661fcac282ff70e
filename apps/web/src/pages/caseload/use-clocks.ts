import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "../../api/client.ts";
import { client } from "../../app/query-client.ts";
import type { DrawnDate, DrawnStretches } from "../../components/timeline/scale.ts";

const PAUSE = 150;
const MOST = 60;

/** What is drawn of a person's sentence in a row. */
export interface DrawnClock extends DrawnStretches {
  readonly dates: readonly DrawnDate[];
}

/** The dates of those in view, asked for in one go when scrolling rests. What was asked before is not asked again. */
export function useClocks(persons: readonly string[]): ReadonlyMap<string, DrawnClock> {
  const [resting, setResting] = useState<readonly string[]>([]);
  const wanted = persons.join(" ");
  useEffect(() => {
    const timer = setTimeout(() => setResting(wanted === "" ? [] : wanted.split(" ")), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data } = useQuery({
    queryKey: ["caseload-clocks"],
    queryFn: () => new Map<string, DrawnClock>(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    const known = client.getQueryData<ReadonlyMap<string, DrawnClock>>(["caseload-clocks"]) ?? new Map();
    const person = resting.filter((id) => !known.has(id)).slice(0, MOST);
    if (person.length === 0) return undefined;
    const controller = new AbortController();
    ask("GET /api/caseload/clocks", { query: { person }, signal: controller.signal }).then(
      ({ items }) =>
        client.setQueryData(
          ["caseload-clocks"],
          (before: ReadonlyMap<string, DrawnClock> | undefined) =>
            new Map([...(before ?? []), ...items.map(({ person: id, ...clock }): [string, DrawnClock] => [id, clock])]),
        ),
      // a list without its pictures is still the list
      () => undefined,
    );
    return () => controller.abort();
  }, [resting]);
  return data ?? new Map();
}
