import {
  ageOn,
  all,
  any,
  birthdayOf,
  type Condition,
  every,
  gt,
  gte,
  is,
  isNone,
  lte,
  not,
  on,
  policy,
  section,
  selfOf,
  when,
} from "@soning/norms";
import { application } from "../facts/application.ts";
import { children, residents } from "../facts/household.ts";
import { executionAct } from "../instruments.ts";
import { affectedChild, consentNeeded, consentStands } from "./home-slots.ts";
import { consentAge } from "./proposal-parameters.ts";

const resident = selfOf(residents);
const child = selfOf(children);

/** Given by the day asked for, and not withdrawn by then. */
const stands = (given: typeof resident.consentedOn, withdrawn: typeof resident.withdrawnOn): Condition =>
  all(lte(given, on), any(isNone(withdrawn), gt(withdrawn, on)));

/** The convicted person consents, and has not withdrawn it. */
export const ownConsent: Condition = stands(application.consentOn, application.consentWithdrawnOn);
/** Every resident whose consent is needed has given it. */
export const residentsConsent: Condition = every(residents, (each) =>
  any(not(consentNeeded.of(each)), consentStands.of(each)),
);
/** Every affected child is informed. */
export const childrenInformed: Condition = every(children, (each) =>
  any(not(affectedChild.of(each)), lte(each.informedOn, on)),
);
/** Every affected child has had the chance to state its view. */
export const childrenHeard: Condition = every(children, (each) =>
  any(not(affectedChild.of(each)), lte(each.offeredSayOn, on)),
);

const cite = (place: string) => () => `strgjfl. ${place} (forslag)`;
const consents = cite("§§ 16 (1) f, 16 a (1) g, 16 b (1) f");
const childrens = cite("§§ 16 (2), 16 a (3), 16 b (3)");

/** Whose consent is needed, and when it stands. */
export const cohabitants = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "em-2024/cohabitants",
    overlay: "em-2024",
    record: residents,
    cite: consents,
  },
  (s) => {
    s.ground("adult", {
      slot: consentNeeded,
      when: all(resident.sharesHousehold, gte(ageOn(resident.birthDate), consentAge)),
      nb: "Alle som bor sammen med domfelte og er over 18 år, må samtykke.",
      en: "Everyone who lives with the person and is over 18 must consent.",
      fault: "consultation/fault/consent-age-exactly-18",
      note: {
        nb: "«Over 18 år» leses som den som har fylt 18: drøftelsen taler om myndige husstandsmedlemmer.",
        en: '"Over 18" is read as having turned 18: the reasoning speaks of members of the household who are of age.',
      },
    });
    s.ground("given", {
      slot: consentStands,
      when: stands(resident.consentedOn, resident.withdrawnOn),
      nb: "Samtykket må foreligge til enhver tid, og faller bort når det trekkes tilbake.",
      en: "The consent must stand at any time, and falls away when it is withdrawn.",
    });
  },
);

/** The age of consent by the bare words: a person who is exactly 18 is neither over nor under. */
export const cohabitantsAsDrafted = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "em-2024/cohabitants",
    overlay: "em-2024-as-drafted",
    record: residents,
    cite: consents,
  },
  (s) => {
    s.ground("adult", {
      slot: consentNeeded,
      when: all(
        resident.sharesHousehold,
        when(
          is(policy("age.over", ["from-birthday", "day-after"]), "from-birthday"),
          gte(ageOn(resident.birthDate), consentAge),
          gt(on, birthdayOf(resident.birthDate, consentAge)),
        ),
      ),
      nb: "Alle som bor sammen med domfelte og er over 18 år, må samtykke.",
      en: "Everyone who lives with the person and is over 18 must consent.",
      fault: "consultation/fault/consent-age-exactly-18",
      doubtful: true,
      note: {
        nb: "Ordene sier «over 18» om den som samtykker og «under 18» om den som høres; hva som gjelder på 18-årsdagen, er et navngitt valg.",
        en: 'The words say "over 18" of those who consent and "under 18" of those who are heard; what holds on the 18th birthday is a named choice.',
      },
    });
  },
);

/** Which children are affected, as the reasoning explains it. */
export const affectedChildren = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "em-2024/children",
    overlay: "em-2024",
    record: children,
    cite: childrens,
  },
  (s) => {
    s.definition("affected", {
      slot: affectedChild,
      value: all(
        not(is(child.contact, "occasional-daytime")),
        any(is(child.contact, "lives-full", "lives-part", "regular"), child.contactRight, child.affected),
      ),
      nb: "Berørt er et barn som bor hos domfelte, har samvær eller blir berørt på annen måte, men ikke den som bare har sporadisk samvær på dagtid.",
      en: "A child is affected if it lives with the person, has contact or is affected otherwise, but not with only occasional contact in the daytime.",
      fault: "consultation/fault/affected-children-undefined",
      note: {
        nb: "Hvem som er berørt, står bare i drøftelsen (punkt 6.3.4 og 6.8.5.2).",
        en: "Who is affected is said in the discussion only (6.3.4 and 6.8.5.2).",
      },
    });
  },
);

/** Which children are affected by the bare words: the official finds it. */
export const affectedChildrenAsDrafted = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "em-2024/children",
    overlay: "em-2024-as-drafted",
    record: children,
    cite: childrens,
  },
  (s) => {
    s.definition("affected", {
      slot: affectedChild,
      value: child.affected,
      nb: "Berørte barn skal informeres og høres; hvem som er berørt, sier teksten ikke.",
      en: "Affected children are informed and heard; the text does not say who is affected.",
      fault: "consultation/fault/affected-children-undefined",
      doubtful: true,
    });
  },
);

export const proposedHomeSections = [cohabitants, cohabitantsAsDrafted, affectedChildren, affectedChildrenAsDrafted];
