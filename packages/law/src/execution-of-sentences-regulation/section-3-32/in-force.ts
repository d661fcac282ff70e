import { gte, parameter, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { escortConditions, escortedLeaveBars } from "../../execution-of-sentences-act/section-34/in-force.ts";
import { exit, leave } from "../../facts/leave.ts";
import { executionRegulation } from "../../instruments.ts";

const works = "Ot.prp. nr. 5 (2000–2001) pkt. 13.1 s. 163";

/** Staff on an escorted leave as a main rule; how many of them from the security service. */
export const escortStaff = parameter.number(
  "escorted-leave.staff",
  undefined,
  { nb: "tilsatte som følger med", en: "staff who go along" },
  [{ from: "2002-03-01", value: 2, cite: works }],
);
export const escortFromSecurity = parameter.number(
  "escorted-leave.staff-from-security",
  undefined,
  { nb: "tilsatte fra sikkerhetstjenesten som følger med", en: "staff from the security service who go along" },
  [{ from: "2002-03-01", value: 1, cite: works }],
);

/** Escorted leave. Source: fsk. § 3-32; the escort from the preparatory works. */
export const section3x32 = section(
  {
    instrument: executionRegulation,
    number: "3-32",
    key: "reg/3-32",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-32"),
  },
  (s) => {
    s.bar("1/security", {
      slot: escortedLeaveBars,
      when: leave.securityAgainst,
      nb: "Sikkerhetsmessige hensyn taler mot fremstillingen, slik den er tenkt gjennomført med følge.",
      en: "Considerations of security speak against the exit, as it is to be made with staff.",
      rows: ["consultation/c7-7.5.1/escorted-leave-security"],
    });
    s.bar("1/capacity", {
      slot: escortedLeaveBars,
      when: exit.capacityAgainst,
      nb: "Kapasitetsmessige hensyn taler mot fremstillingen.",
      en: "Considerations of capacity speak against the exit.",
      rows: ["consultation/c7-7.5.1/escorted-leave-capacity"],
    });
    const departure = exit.otherEscortSuffices;
    s.condition("escort", {
      slot: escortConditions,
      holds: gte(exit.escortingStaff, escortStaff),
      departure,
      nb: "Som hovedregel følger to tilsatte med.",
      en: "As a main rule two members of staff go along.",
      note: {
        nb: "Følger av forarbeidene og rundskrivet, ikke av loven.",
        en: "It follows from the preparatory works and the circular, not from the Act.",
      },
      cite: `${works}, KSF-2008-9001 kap. 3 pkt. 34`,
      rows: ["consultation/c7-7.5.1/escorted-leave-two-staff"],
    });
    s.condition("escort/security-service", {
      slot: escortConditions,
      holds: gte(exit.escortsFromSecurity, escortFromSecurity),
      departure,
      nb: "Som hovedregel er en av dem fra fengselets sikkerhetstjeneste.",
      en: "As a main rule one of them is from the security service of the prison.",
      cite: `${works}, KSF-2008-9001 kap. 3 pkt. 34`,
      rows: ["consultation/c7-7.5.1/escorted-leave-two-staff"],
    });
  },
);
