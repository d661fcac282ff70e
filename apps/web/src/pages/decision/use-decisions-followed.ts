import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { type Answer, askAgain, type Held } from "../../api/client.ts";
import { decisionsQuery } from "../case/queries.ts";

const name = "GET /api/matters/{id}/decisions";
const often = 10_000;

/** The decisions of a matter, looked at again and again for what somebody else writes: a look that finds nothing new is no read. */
export function useDecisionsFollowed(person: string, matter: string) {
  const held = useRef<Held<Answer<typeof name>>>(undefined);
  return useQuery({
    ...decisionsQuery(person, matter),
    queryFn: async ({ signal }) => {
      held.current = await askAgain(name, { path: { id: matter }, signal }, held.current);
      return held.current.value;
    },
    refetchInterval: often,
  });
}
