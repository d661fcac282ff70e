import { useSyncExternalStore } from "react";

const narrow = matchMedia("(max-width: 640px)");

function listen(told: () => void): () => void {
  narrow.addEventListener("change", told);
  return () => narrow.removeEventListener("change", told);
}

/** Is the window as narrow as a phone? */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => narrow.matches);
