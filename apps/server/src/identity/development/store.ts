import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Adapter, AdapterPayload } from "oidc-provider";
import { z } from "zod";
import { writeWhole } from "./keys.ts";

const kept = z.record(z.string(), z.object({ payload: z.looseObject({}), until: z.number().nullable() }));
type Entry = { readonly payload: AdapterPayload; readonly until: number | null };

export interface Store {
  adapter(model: string): Adapter;
  /** writes what is not yet written */
  close(): Promise<void>;
}

const delay = 300;

/** What the provider remembers: in memory, and in one file of the data folder, written shortly after each change. */
export async function openStore(folder: string): Promise<Store> {
  const file = join(folder, "store.json");
  const text = await readFile(file, "utf8").catch(() => "{}");
  const entries = new Map<string, Entry>(Object.entries(kept.parse(JSON.parse(text)) as Record<string, Entry>));
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const alive = ({ until }: Entry): boolean => until === null || until > Date.now();
  const write = (): Promise<void> => {
    timer = undefined;
    for (const [key, entry] of entries) if (!alive(entry)) entries.delete(key);
    writing = writing.then(() => writeWhole(file, JSON.stringify(Object.fromEntries(entries))));
    return writing;
  };
  const changed = (): void => {
    // a full disk shows at closing; the development sign-in goes on in memory
    timer ??= setTimeout(() => void write().catch(() => undefined), delay).unref();
  };
  const find = (model: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const [key, entry] of entries)
      if (key.startsWith(`${model}:`) && alive(entry) && fits(entry.payload)) return entry.payload;
    return undefined;
  };

  return {
    adapter: (model) => ({
      async upsert(id, payload, expiresIn) {
        entries.set(`${model}:${id}`, {
          payload,
          until: expiresIn === undefined ? null : Date.now() + expiresIn * 1000,
        });
        changed();
      },
      async find(id) {
        const entry = entries.get(`${model}:${id}`);
        return entry !== undefined && alive(entry) ? entry.payload : undefined;
      },
      findByUid: async (uid) => find(model, (payload) => payload.uid === uid),
      findByUserCode: async (code) => find(model, (payload) => payload.userCode === code),
      async consume(id) {
        const entry = entries.get(`${model}:${id}`);
        if (entry !== undefined)
          entries.set(`${model}:${id}`, {
            ...entry,
            payload: { ...entry.payload, consumed: Math.floor(Date.now() / 1000) },
          });
        changed();
      },
      async destroy(id) {
        entries.delete(`${model}:${id}`);
        changed();
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
        changed();
      },
    }),
    async close() {
      clearTimeout(timer);
      await write();
    },
  };
}
