import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { ask } from "../../api/client.ts";
import { asProblem } from "../../api/problem.ts";
import type { Decision, Matter } from "../../api/schema.ts";
import { useDraft } from "../../app/drafts.ts";
import { blank, bodyOf, type Draft, type DraftPart, draftOf, merge, same } from "./draft.ts";

/** How long after the last key a draft is saved, in milliseconds. */
const pause = 700;

interface Held {
  /** what the server had when this text began from it */
  readonly base: Draft;
  readonly version: number;
  readonly mine: Draft;
  /** parts that both wrote, with the other's text: kept here too, so that a reload does not settle them */
  readonly clashes: Clashes;
  readonly clashWith?: string | undefined;
}
type Clashes = Readonly<Partial<Record<DraftPart, string>>>;

export interface Editor {
  readonly draft: Draft;
  readonly write: (change: Partial<Draft>) => void;
  readonly status: "blank" | "saved" | "unsaved" | "saving";
  readonly problem: unknown;
  /** who changed the draft while this page was open, and was taken in */
  readonly seen: string | undefined;
  /** parts that both wrote, with the other's text; nothing is saved before each is settled */
  readonly clashes: Clashes;
  readonly clashWith: string | undefined;
  readonly settle: (part: DraftPart, text: string) => void;
  /** assesses again; the draft rests on that from now */
  readonly assess: () => Promise<string>;
  /** saves now; gives the decision and its version. Throws what the server says */
  readonly save: (run?: string) => Promise<{ readonly id: string; readonly version: number }>;
}

interface State {
  readonly saving: boolean;
  readonly problem: unknown;
  readonly seen: string | undefined;
}
const calm: State = { saving: false, problem: undefined, seen: undefined };

/**
 * The draft of a matter's decision while it is written: saved by itself with If-Match, kept in this window until then, and
 * put together with what somebody else saves meanwhile, part by part.
 */
export function useEditor(
  matter: Matter,
  stored: Decision | undefined,
  me: string | null,
  name: (actor: string) => string,
): Editor {
  const client = useQueryClient();
  const from = stored === undefined ? blank : draftOf(stored);
  const [held, keep, drop] = useDraft<Held | null>(`decision ${matter.id}`, null);
  const [state, set] = useReducer((was: State, change: Partial<State>): State => ({ ...was, ...change }), calm);
  const current: Held = held ?? { base: from, version: stored?.version ?? 0, mine: from, clashes: {} };
  const { mine } = current;
  const run = useRef(stored?.run);
  const busy = useRef<Promise<unknown>>(Promise.resolve());
  const sending = useRef(false);
  const shown = useRef(stored?.version);
  if (stored !== undefined && run.current === undefined) run.current = stored.run;

  const latest = useRef({ current, stored });
  latest.current = { current, stored };

  /** Takes in what the server has, when it is newer than what this text grew from. */
  const takeIn = useCallback(
    (fresh: Decision): Held => {
      const was = latest.current.current;
      if (fresh.version <= was.version) return was;
      const theirs = draftOf(fresh);
      const { merged, clashes } = merge(was.base, was.mine, theirs);
      run.current = fresh.run;
      const who = name(fresh.proposedBy);
      const met: Clashes = { ...was.clashes, ...Object.fromEntries(clashes.map((part) => [part, theirs[part]])) };
      const next: Held = {
        base: theirs,
        version: fresh.version,
        mine: merged,
        clashes: met,
        clashWith: clashes.length > 0 ? who : was.clashWith,
      };
      if (same(merged, theirs)) drop();
      else keep(next);
      latest.current.current = next;
      if (!same(theirs, was.base)) set({ seen: clashes.length === 0 ? who : undefined });
      return next;
    },
    [drop, keep, name],
  );
  useEffect(() => {
    // what is being saved just now would else meet itself
    if (stored === undefined || sending.current) return;
    if (held !== null && stored.version > held.version) takeIn(stored);
    else if (held === null && shown.current !== undefined && stored.version > shown.current && stored.proposedBy !== me)
      set({ seen: name(stored.proposedBy) });
    shown.current = stored.version;
    run.current = stored.run;
  }, [stored, held, takeIn, me, name]);

  const assess = useCallback(async (): Promise<string> => {
    const made = await ask("POST /api/matters/{id}/assess", {
      path: { id: matter.id },
      body: { language: "nb", explain: true },
    });
    run.current = made.run;
    return made.run;
  }, [matter.id]);

  const save = useCallback(
    async (onRun?: string): Promise<{ id: string; version: number }> => {
      const once = async () => {
        const { current: text, stored: known } = latest.current;
        const rests = onRun ?? run.current ?? (await assess());
        const body = bodyOf(text.mine, rests);
        const done =
          known === undefined
            ? await ask("POST /api/matters/{id}/decisions", { path: { id: matter.id }, body })
            : await ask("PUT /api/decisions/{id}", { path: { id: known.id }, version: text.version, body });
        const typed = latest.current.current.mine;
        const next: Held = { ...latest.current.current, base: text.mine, version: done.version, mine: typed };
        latest.current.current = next;
        if (same(typed, text.mine)) {
          // what is on the page is what the server has: show it as such before the copy in this window goes
          const queryKey = ["decisions", matter.person, matter.id];
          // one that was asked before this save would tell of what was before it
          await client.cancelQueries({ queryKey });
          const list = await client.fetchQuery({
            queryKey,
            queryFn: () => ask("GET /api/matters/{id}/decisions", { path: { id: matter.id } }),
            staleTime: 0,
          });
          latest.current.stored = list.items.find(({ id }) => id === done.id);
          if (same(latest.current.current.mine, text.mine)) drop();
          else keep({ ...next, mine: latest.current.current.mine });
        } else keep(next);
        return { id: done.id, version: done.version };
      };
      // one save at a time, in order
      const guarded = async () => {
        sending.current = true;
        try {
          return await once();
        } finally {
          sending.current = false;
        }
      };
      const turn = busy.current.then(guarded, guarded);
      busy.current = turn.catch(() => undefined);
      return turn;
    },
    [assess, client, drop, keep, matter.id, matter.person],
  );

  const dirty = !same(mine, current.base);
  const clashing = Object.keys(current.clashes).length > 0;
  const autosave = useCallback(async (): Promise<void> => {
    set({ saving: true });
    try {
      await save();
      set({ saving: false, problem: undefined });
    } catch (error) {
      const { code } = asProblem(error);
      if (code !== "changed-meanwhile" && code !== "already-exists") return set({ saving: false, problem: error });
      const list = await ask("GET /api/matters/{id}/decisions", { path: { id: matter.id } });
      client.setQueryData(["decisions", matter.person, matter.id], list);
      const fresh = list.items.find(({ state: stands }) => stands === "draft");
      latest.current.stored = fresh;
      if (fresh !== undefined) takeIn(fresh);
      set({ saving: false, problem: undefined });
    }
  }, [client, matter.id, matter.person, save, takeIn]);
  useEffect(() => {
    if (!dirty || clashing || mine.outcome === "") return undefined;
    void mine;
    const timer = setTimeout(() => void autosave(), pause);
    return () => clearTimeout(timer);
  }, [mine, dirty, clashing, autosave]);

  const write = useCallback(
    (change: Partial<Draft>) => {
      const was = latest.current.current;
      const next = { ...was, mine: { ...was.mine, ...change } };
      latest.current.current = next;
      keep(next);
    },
    [keep],
  );
  return {
    draft: mine,
    write,
    status: mine.outcome === "" ? "blank" : state.saving ? "saving" : dirty ? "unsaved" : "saved",
    problem: state.problem,
    seen: state.seen,
    clashes: current.clashes,
    clashWith: current.clashWith,
    settle: (part, text) => {
      const was = latest.current.current;
      const { [part]: _settled, ...clashes } = was.clashes;
      const next = { ...was, mine: { ...was.mine, [part]: text }, clashes };
      latest.current.current = next;
      keep(next);
    },
    assess,
    save,
  };
}
