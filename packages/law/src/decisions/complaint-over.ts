import { type Expression, is, when } from "@soning/norms";
import { decision } from "../facts/application.ts";
import { levelAbove } from "./slots.ts";

/** Who hears a complaint about a decision of these: the level above the one that refused, or else decided (fvl. § 28 (1)). */
export const complaintOver = (grant: Expression<"choice">, refuse: Expression<"choice">): Expression<"choice"> =>
  levelAbove(when(is(decision.outcome, "refuse"), refuse, grant));
