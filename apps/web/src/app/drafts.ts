import { useCallback, useState } from "react";

const PREFIX = "soning-draft ";

/** Drops every draft: at sign-out, so that the next person at this machine finds none. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

function read<T>(key: string, first: T): T {
  const kept = sessionStorage.getItem(PREFIX + key);
  if (kept === null) return first;
  try {
    return JSON.parse(kept) as T;
  } catch {
    return first;
  }
}

/**
 * What is being written, kept in this window until it is sent or dropped: a session that ends, a conflict or a reload
 * loses nothing. `key` names the place, such as a person and a fact.
 */
export function useDraft<T>(key: string, first: T): readonly [T, (value: T) => void, () => void] {
  const [held, setHeld] = useState<{ readonly key: string; readonly value: T }>(() => ({
    key,
    value: read(key, first),
  }));
  const value = held.key === key ? held.value : read(key, first);
  const write = useCallback(
    (next: T) => {
      sessionStorage.setItem(PREFIX + key, JSON.stringify(next));
      setHeld({ key, value: next });
    },
    [key],
  );
  const drop = useCallback(() => {
    sessionStorage.removeItem(PREFIX + key);
    setHeld({ key, value: first });
  }, [key, first]);
  return [value, write, drop];
}
