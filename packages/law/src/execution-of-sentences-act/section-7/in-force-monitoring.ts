import { booleanType, type Condition, every, gap, is, section, when, yes } from "@soning/norms";
import { complaints, decision } from "../../facts/application.ts";
import { executionAct } from "../../instruments.ts";

const byConvictedPerson: Condition = every(complaints, (each) =>
  when(
    is(each.by, "convicted-person", "guardian"),
    yes,
    gap(booleanType, {
      nb: "Høringsnotatet nevner bare den domfelte som klager; om andre har klagerett, følger av forvaltningsloven § 28.",
      en: "The paper names only the convicted person as complainant; whether others may complain follows from Public Administration Act § 28.",
    }),
  ),
);

/** How a case on EM is handled and reviewed (§ 7 with the Public Administration Act). Deadlines stand with the decisions. */
export const section7ForMonitoring = section(
  { instrument: executionAct, number: "7", key: "act/7", from: "2002-03-01" },
  (s) => {
    s.step("em/administration-act", {
      cite: "strgjfl. § 7",
      nb: "Forvaltningsloven gjelder for avgjørelser om elektronisk kontroll, med unntakene i § 7.",
      en: "The Public Administration Act applies to decisions on EM, with the exceptions in § 7.",
      rows: ["consultation/c6-6-1/administration-act-applies"],
    });
    s.right("em/appeal", {
      cite: "strgjfl. § 7, fvl. § 28",
      when: is(decision.outcome, "grant", "refuse"),
      value: byConvictedPerson,
      nb: "Innvilgelse og avslag er enkeltvedtak som domfelte kan klage på.",
      en: "Granting and refusing EM are individual decisions that the convicted person may appeal.",
      rows: ["consultation/c6-6-1/individual-decision-appealable"],
    });
    s.right("em/superior-level", {
      cite: "strgjfl. § 7, fvl. § 28",
      when: is(decision.outcome, "grant", "refuse"),
      value: byConvictedPerson,
      nb: "Den som er uenig i utfallet, kan klage til overordnet nivå i kriminalomsorgen.",
      en: "A person who disagrees with the outcome may appeal to the superior level of the service.",
      rows: ["consultation/c6-6-3/appeal-to-superior-level"],
    });
    s.step("em/heard-in-appeal", {
      cite: "fvl. §§ 16, 33",
      nb: "I en klagesak får domfelte uttale seg før det avgjøres, og kan ta saken til Sivilombudet.",
      en: "In an appeal the person gets the chance to state a view before it is decided, and may take the case to the Ombud.",
      rows: ["consultation/c6-6-1/right-to-be-heard"],
    });
    s.told("em/court-or-ombud", {
      cite: "høringsnotatet pkt. 6.6.3",
      why: { nb: "Skjer utenfor kriminalomsorgen.", en: "It happens outside the correctional service." },
      nb: "Den endelige avgjørelsen kan bringes inn for domstolene eller Sivilombudet, i begge former.",
      en: "The final decision may be brought before the courts or the Parliamentary Ombud, in both forms.",
      rows: ["consultation/c6-6-3/court-or-ombudsman-after"],
    });
  },
);
