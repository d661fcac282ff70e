import type { Actor } from "@soning/law";

/** Actors outside the service: what they must do is waited for, and they may be reminded; it is never a task here. */
const outside: ReadonlySet<Actor> = new Set<Actor>([
  "convicted-person",
  "police",
  "prosecution",
  "court",
  "health-service",
  "child-welfare",
  "nav",
  "ministry",
  "dutch-authorities",
  "employer",
  "victim",
]);

/** Is a step a task of the service's own, or something that others are waited for? */
export const kindFor = (actor: Actor): "task" | "wait" => (outside.has(actor) ? "wait" : "task");
