import { useQuery } from "@tanstack/react-query";

/** The whole law and what asks it: the same packages as the server's, in a chunk of their own. */
const load = () => import("./engine.ts");
export type Engine = Awaited<ReturnType<typeof load>>;

/** Loads the law once; undefined until it is there. `wanted` false: not yet. */
export function useEngine(wanted = true): Engine | undefined {
  return useQuery({
    queryKey: ["law-engine"],
    queryFn: load,
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
