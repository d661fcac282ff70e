import type { LawPart } from "../../part.ts";
import { paperBackground } from "./background.ts";
import { paperScope } from "./scope.ts";
import { paperTechnology } from "./technology.ts";

/** What the consultation paper tells of the law in force that has no test of its own. */
export const paperInForcePart: LawPart = { sections: [paperScope, paperBackground, paperTechnology] };
