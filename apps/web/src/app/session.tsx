import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { ask, onSignedOut, setToken } from "../api/client.ts";
import { ApiProblem } from "../api/problem.ts";
import type { Me } from "../api/schema.ts";

type Role = NonNullable<Me["role"]>;

interface Session {
  /** who is signed in; the last who was, after the session has ended */
  readonly me: Me;
  /** the session ended while the page was open */
  readonly over: boolean;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Where to sign in and come back to what one saw. */
export const signInAddress = (): string =>
  `/api/sign-in?returnTo=${encodeURIComponent(`${location.pathname}${location.search}`)}`;

export const meQuery = {
  queryKey: ["me"],
  queryFn: async (): Promise<Me> => {
    const me = await ask("GET /api/me");
    setToken(me.csrf ?? undefined);
    return me;
  },
  staleTime: 60_000,
  retry: false,
} as const;

/** Knows who is signed in. A session that ends takes nothing from the page: what was typed stays, and can be sent after. */
export function SessionProvider({
  children,
  door,
  waiting,
}: {
  readonly children: ReactNode;
  readonly door: (problem: unknown, again: () => void) => ReactNode;
  readonly waiting: ReactNode;
}) {
  const client = useQueryClient();
  const { data: me, error, isPending, refetch } = useQuery(meQuery);
  const [over, setOver] = useState(false);
  useEffect(() => onSignedOut(() => setOver(true)), []);
  useEffect(() => {
    if (!over) return undefined;
    // signed in again in another window
    const look = (): void =>
      void client.fetchQuery({ ...meQuery, staleTime: 0 }).then(
        () => setOver(false),
        () => undefined,
      );
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [over, client]);
  const value = useMemo(() => (me === undefined ? undefined : { me, over }), [me, over]);
  if (value !== undefined) return <SessionContext value={value}>{children}</SessionContext>;
  if (isPending) return waiting;
  const problem = error instanceof ApiProblem && error.code === "not-signed-in" ? undefined : error;
  return door(problem, () => void refetch());
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("outside <SessionProvider>");
  return session;
}

/** Has the signed-in person one of these roles? */
export function useRole(...roles: readonly Role[]): boolean {
  const { role } = useSession().me;
  return role !== null && roles.includes(role);
}
