import { all, any, type Condition, is, not, section } from "@soning/norms";
import { decision } from "../../facts/application.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { regionalPerson } from "../competence-slots.ts";

const byService: Condition = is(decision.unit, "probation-office", "prison", "local-level", "region", "directorate");
const byLocalLevel: Condition = is(decision.unit, "probation-office", "prison", "local-level");
const byRegion: Condition = is(decision.unit, "region");

/** Which unit may decide on EM, asked of the unit in the case (`decision.unit`). The levels themselves stand in `in-force.ts`. */
export const section6ForMonitoring = section(
  { instrument: executionAct, number: "6", key: "act/6", from: "2020-07-01", cite: () => "strgjfl. § 6" },
  (s) => {
    s.competence("em/service", {
      value: byService,
      nb: "Kriminalomsorgen avgjør om fengselsstraff gjennomføres med elektronisk kontroll, i begge former; domstolen ilegger ikke gjennomføringsformen.",
      en: "The correctional service decides on EM, in both forms; a court does not impose the form of serving.",
      rows: ["consultation/c6-6-1/decision-lies-with-service"],
    });
    s.competence("em/whole-scheme", {
      value: byService,
      nb: "Kriminalomsorgen driver ordningen, vurderer søknader og avgjør både innvilgelse og tilbakeføring.",
      en: "The service runs the scheme, assesses applications and decides both on granting and on return to prison.",
      rows: ["consultation/c4-1/correctional-service-decides"],
    });
    s.competence("1/em/level", {
      cite: "strgjfl. § 6 (1), (2)",
      value: any(all(not(regionalPerson), byLocalLevel), all(regionalPerson, byRegion)),
      nb: "Lokalt nivå avgjør i hovedsak; regionalt nivå når annet ledd sier det, som ved dom på mer enn ti år.",
      en: "The local level decides in the main; the regional level where the second paragraph says so, as over ten years.",
      rows: ["consultation/c6-6-1/local-level-default", "consultation/c6-6-1/over-10-years-regional"],
    });
    s.competence("em/whole-unit", {
      when: is(decision.about, "em-whole-sentence"),
      value: any(all(not(regionalPerson), is(decision.unit, "probation-office")), all(regionalPerson, byRegion)),
      nb: "Friomsorgskontoret vurderer vilkårene, og innvilger eller avslår i saker om hele straffen.",
      en: "The probation office assesses the conditions, and grants or refuses in whole-sentence cases.",
      rows: ["consultation/c6-6-1/decides-whole-probation-office"],
    });
    s.competence("em/final-unit", {
      when: is(decision.about, "em-final-part"),
      value: any(all(not(regionalPerson), is(decision.unit, "prison")), all(regionalPerson, byRegion)),
      nb: "I saker om siste del sender friomsorgskontoret sin innstilling til fengselet, som avgjør.",
      en: "In final-part cases the probation office sends its recommendation to the prison, which decides.",
      rows: ["consultation/c6-6-1/decides-final-part-prison"],
    });
    s.competence("em/local-refusal", {
      cite: "fsk. § 2-1 (1)",
      value: any(
        all(is(decision.outcome, "refuse"), byLocalLevel),
        all(not(regionalPerson), byLocalLevel),
        all(regionalPerson, byRegion),
      ),
      nb: "Lokalt nivå kan likevel avslå søknader fra den som er dømt til mer enn ti år.",
      en: "The local level may nevertheless refuse applications from persons sentenced to more than ten years.",
      rows: ["consultation/c6-6-1/local-may-reject-over-10-years"],
    });
    s.competence("em/return", {
      cite: "strgjfl. § 14 (7)",
      when: is(serving.form, "em-whole-sentence", "em-final-part"),
      value: byService,
      nb: "Kriminalomsorgen kan selv, og straks, beslutte tilbakeføring fra elektronisk kontroll til fengsel.",
      en: "Return to prison from EM may be decided by the service itself, with immediate effect.",
      rows: ["consultation/c6-2-3/ec-return-administrative"],
    });
    s.competence("em/parole-court", {
      cite: "strgjfl. § 44 (2)",
      value: any(
        all(is(serving.form, "release-on-probation"), is(decision.unit, "court")),
        all(not(is(serving.form, "release-on-probation")), byService),
      ),
      nb: "Gjeninnsettelse av den som er prøveløslatt, krever rettens avgjørelse.",
      en: "Putting back in prison a person released on probation needs a court decision.",
      rows: ["consultation/c6-2-3/parole-revocation-needs-court"],
    });
    s.told("em/operation", {
      cite: "strgjfl. § 5",
      why: {
        nb: "Sier hvem som driver ordningen til daglig; ingen avgjørelse følger av det.",
        en: "It says who runs the scheme from day to day; no decision follows from it.",
      },
      nb: "Den daglige driften ligger hos friomsorgskontorene, som arbeider tett med fengslene.",
      en: "Day-to-day operation lies with the probation offices, which work closely with the prisons.",
      rows: ["consultation/c4-1/operated-by-probation-offices"],
    });
  },
);
