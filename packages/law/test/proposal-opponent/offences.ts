import { awaiting, child, type Facts, formerPartner, offence, stranger } from "../proposal-em/people.ts";
import { both, type Case, onlyMeant, person, type Word } from "./case.ts";

const eightMonths = (...given: readonly Facts[]): Facts => awaiting(40, "P8M", ...given);
const of = (section: string, meant: Word, drafted: Word = meant): Case =>
  person(`convicted under § ${section}`, eightMonths(offence(section, [])), [meant, drafted]);
const bars = ["274", "275", "277", "279", "282", "283", "284", "285", "286", "288"];
const sexual = ["291", "293", "297", "299", "303", "312", "314", "315", "291 (1) a"];
const open = ["270", "281", "278", "289", "290", "298", "313", "317", "318", "276 (1)"];
/** Assault by violence, against one victim. */
const against = (victim: Facts): Facts => eightMonths(offence("271", [victim]));
const oldCode = (section: string): Facts => ({ ...offence("1", []), provision: `strl02 § ${section}` });

export const offenceCases: readonly Case[] = [
  ...[...bars, ...sexual].map((section) => of(section, "not-met")),
  ...open.map((section) => of(section, "met")),
  of("316", "met", "not-met"),
  ...["271", "272", "273", "280", "287", "276 (2)"].flatMap((section) => [
    person(`§ ${section}, an adult stranger`, eightMonths(offence(section, [stranger])), both("met")),
    person(`§ ${section}, a child`, eightMonths(offence(section, [stranger, child])), both("not-met")),
    person(`§ ${section}, a former partner`, eightMonths(offence(section, [formerPartner])), both("not-met")),
  ]),
  person("the victim turned 18 on the day", against({ birthDate: "2006-06-15", sharedHome: "never" }), both("met")),
  person(
    "the victim turned 18 the day after",
    against({ birthDate: "2006-06-16", sharedHome: "never" }),
    both("not-met"),
  ),
  person("the victim's birth is not known", against({ sharedHome: "never" }), both("undetermined"), [
    "offences[0].victims[0].birthDate",
  ]),
  person("whether they lived together is not known", against({ birthDate: "1980-01-01" }), both("undetermined"), [
    "offences[0].victims[0].sharedHome",
  ]),
  person(
    "more victims may be named",
    eightMonths({ ...offence("271"), victims: { items: [stranger], complete: false } }),
    both("undetermined"),
    ["offences[0].victims"],
  ),
  person(
    "more victims may be named, one is a child",
    eightMonths({ ...offence("271"), victims: { items: [child], complete: false } }),
    both("not-met"),
  ),
  person(
    "the day of the act is not known",
    eightMonths({ ...offence("271", [{ birthDate: "2010-01-01", sharedHome: "never" }]), committedFrom: null }),
    both("undetermined"),
    ["offences[0].committedFrom"],
  ),
  person("§ 276 without a paragraph, a child", eightMonths(offence("276", [child])), both("undetermined"), [
    "offences[0].provision",
  ]),
  person("§ 276 without a paragraph, a stranger", eightMonths(offence("276", [stranger])), both("met")),
  person("acquitted of rape", eightMonths({ ...offence("291", []), status: "acquitted" }), both("met")),
  person(
    "convicted or acquitted is not known",
    eightMonths({ ...offence("291", []), status: null }),
    both("undetermined"),
    ["offences[0].status"],
  ),
  person("the section is not known", eightMonths({ ...offence("291", []), provision: null }), both("undetermined"), [
    "offences[0].provision",
  ]),
  person(
    "more offences may be in the judgment",
    { ...eightMonths(), offences: { items: [offence("321", [])], complete: false } },
    both("undetermined"),
    ["offences"],
  ),
  person(
    "more offences, one bars already",
    { ...eightMonths(), offences: { items: [offence("291", [])], complete: false } },
    both("not-met"),
  ),
  person("another act altogether", eightMonths({ ...offence("1", []), provision: "vtrl § 31" }), both("met")),
  ...["192", "204 a", "219", "229"].map((section) =>
    person(`§ ${section} of the code of 1902`, eightMonths(oldCode(section)), both("undetermined"), []),
  ),
  person("§ 257 of the code of 1902", eightMonths(oldCode("257")), both("met")),
  person("20 years, violence against a partner", awaiting(20, "P8M", offence("280", [formerPartner])), onlyMeant),
  person("17 years, homicide", awaiting(17, "P8M", offence("275", [stranger])), onlyMeant),
  person("22 years, violence against a partner", awaiting(22, "P8M", offence("280", [formerPartner])), both("not-met")),
  person("24 years, negligent killing, 12 months", awaiting(24, "P12M", offence("281", [stranger])), onlyMeant),
  person(
    "barred, and the rest not known",
    { ...eightMonths(offence("291", [])), "home.fixed": null, residents: null, "application.consentOn": null },
    both("not-met"),
  ),
];
