import type { EventTold } from "../../src/outbox/write-event.ts";

const told = {
  createdAt: "2026-06-15T10:00:00+02:00",
  person: { lastName: "Prøvesen" },
  inPrison: true,
  releasedAt: "2026-06-15",
  place: { district: "Elveregionen", unit: "Elvestad fengsel", number: "elvestad" },
};

/** A release as it is held while its cause is not known: all else is told. */
export const heldRelease = {
  held: "cause is not known",
  event: { schema: "LoeslatelseFraFengsel", told } satisfies EventTold,
} as const;

/** The same on a day that does not exist: no word lets it go. */
export const releaseOnNoDay = {
  held: "releasedAt: The day does not exist.",
  event: {
    schema: "LoeslatelseFraFengsel",
    told: { ...told, releasedAt: "2026-06-31", cause: "full-term" },
  } satisfies EventTold,
} as const;
