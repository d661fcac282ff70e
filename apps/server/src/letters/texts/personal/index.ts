import type { PersonalLanguage } from "../../content.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { lt } from "./lt.ts";
import type { Phrases } from "./phrases.ts";
import { pl } from "./pl.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";

export type { Phrases } from "./phrases.ts";

/** The personal part in each language. */
export const personalPhrases: Readonly<Record<PersonalLanguage, Phrases>> = { en, ar, pl, ru, tr, lt, ro };
