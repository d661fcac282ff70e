import { all, any, effective, is, matches, not, section } from "@soning/norms";
import { netherlands, netherlandsHealth, serving } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { returnDuty, servingAbroadPower, transferConditions } from "../slots.ts";
import { come, servingThere } from "../terms.ts";

/** Serving in another state, § 1 a of the act. Source: guidelines 3.1. */
export const point31 = section(guidelinePoint("3.1"), (s) => {
  s.power("1/decide", {
    slot: servingAbroadPower,
    when: all(effective("nl-act/1a/1/abroad"), is(netherlands.receivingState, "NLD")),
    nb: "Kriminalomsorgen kan beslutte at den som er dømt til ubetinget fengsel, gjennomfører straffen i Nederland.",
    en: "The Correctional Service may decide that a person sentenced to unconditional imprisonment serves in the Netherlands.",
    rows: ["netherlands/g-3.1/power-to-decide"],
  });
  s.condition("2/begun-in-prison", {
    slot: transferConditions,
    holds: all(come(serving.startedOn), netherlands.begunInPrisonInNorway),
    nb: "Gjennomføringen skal være påbegynt i et fengsel i Norge før overføringen.",
    en: "Serving must have begun in a prison in Norway before the transfer.",
    note: {
      nb: "Forskriften krever bare at gjennomføringen er påbegynt i Norge; retningslinjene legger til «i et fengsel».",
      en: "The regulation asks only that serving has begun in Norway; the guidelines add “in a prison”.",
    },
    rows: ["netherlands/g-3.1/begun-in-prison-in-norway"],
  });
  s.condition("3/basis", {
    holds: matches(netherlands.transferBasis, { code: "strgjfl", section: "14" }),
    nb: "Overføring til Nederland besluttes etter de vanlige reglene om overføring mellom fengsler i straffegjennomføringsloven § 14.",
    en: "A transfer to the Netherlands is decided under the ordinary rules on transfer between prisons, § 14 of the act.",
    rows: ["netherlands/g-3.1/basis-section-14"],
  });
  s.step("4/quality", {
    when: servingThere,
    value: netherlandsHealth.equivalentToNorway,
    nb: "Helsehjelpen i Nederland skal holde samme kvalitet som i Norge; kriminalomsorgen har ansvaret for det.",
    en: "The Correctional Service must ensure health care in the Netherlands of a quality equal to corresponding care in Norway.",
    rows: ["netherlands/g-3.1/equal-health-quality"],
  });
  s.duty("4/return", {
    slot: returnDuty,
    when: all(
      servingThere,
      any(
        netherlandsHealth.needUnavailable,
        all(not(netherlandsHealth.equivalentToNorway), not(netherlandsHealth.correspondingTreatment)),
      ),
    ),
    nb: "Kan likeverdig helsehjelp ikke gis i Nederland, må domfelte tilbake til Norge.",
    en: "If care of equal quality cannot be given in the Netherlands, the person must be returned to Norway.",
    note: {
      nb: "Retningslinjene nevner ikke avtaleunntaket i forskriften § 12 fjerde ledd; forskriften går foran og løfter plikten.",
      en: "The guidelines do not mention the exception for an agreement in § 12 fourth paragraph; the regulation prevails and lifts the duty.",
    },
    rows: ["netherlands/g-3.1/return-if-no-care"],
  });
  s.told("4/complaint", {
    nb: "Klage på helsetilbudet følger kapittel 7 i pasient- og brukerrettighetsloven, se punkt 3.12.",
    en: "A person who wants to complain about the health offer uses chapter 7 of the Patient and User Rights Act, see point 3.12.",
    why: {
      nb: "En henvisning, vist ved helsetilbudet; veien avgjøres etter punkt 3.12.",
      en: "A reference, shown with the health offer; the route is decided by point 3.12.",
    },
    rows: ["netherlands/g-3.1/health-complaint"],
  });
  s.told("5/exceptions", {
    nb: "Unntakene som paragrafens fjerde ledd åpner for, er gjort i forskriften § 2.",
    en: "The exceptions that the fourth paragraph of the section opens for are made in § 2 of the regulation.",
    why: { nb: "En henvisning; § 2 er tatt inn i sin helhet.", en: "A reference; § 2 is held in full." },
    rows: ["netherlands/g-3.1/exceptions-in-regulation-2"],
  });
});
