import { all, any, type Condition, every, is, isNone, not, section, some } from "@soning/norms";
import { breaches, conditions } from "../../facts/conduct.ts";
import { measures, monitoring } from "../../facts/monitoring.ts";
import { executionRegulation } from "../../instruments.ts";

type Subject = "place-of-stay" | "no-contact";

/** A special condition of this kind stands and a breach of it is registered. */
const broken = (about: Subject): Condition =>
  all(
    some(conditions, (each) => all(is(each.about, about), isNone(each.endedOn))),
    some(breaches, (each) => all(is(each.about, about), each.ofSpecialCondition)),
  );

/** A condition on place of stay or contact (§ 16 (3) d, e) was set and is broken: what switches tracking on. */
export const placeOrContactBroken: Condition = any(broken("place-of-stay"), broken("no-contact"));

/** How the conditions are checked (fsk. § 7-5, in force since 1 September 2020). */
export const section75 = section(
  { instrument: executionRegulation, number: "7-5", key: "reg/7-5", from: "2020-09-01" },
  (s) => {
    s.step("1/control", {
      from: "2008-08-01",
      cite: "fsk. § 7-5 (1), strgjfl. § 16 (5)",
      nb: "Kriminalomsorgen kontrollerer at forutsetninger og vilkår holdes og at planen følges.",
      en: "The service checks that preconditions and conditions are kept and that the plan is followed.",
      rows: ["consultation/c6-8-7/control-duty"],
    });
    s.step("1/round-the-clock", {
      from: "2008-08-01",
      cite: "fsk. § 7-5 (1)",
      nb: "Brudd oppdages og håndteres hele døgnet, alle dager, om nødvendig med innsettelse i fengsel straks.",
      en: "Breaches are detected and handled day and night, all days, if necessary by placement in prison at once.",
      rows: ["consultation/c4-1/breaches-handled-round-the-clock"],
    });
    s.step("2/visits", {
      from: "2008-08-01",
      cite: "fsk. § 7-5 (2)",
      nb: "Kriminalomsorgen kan foreta uanmeldte kontrollbesøk i hjemmet og på sysselsettingsplassen.",
      en: "The service may make unannounced control visits at home and at the place of occupation.",
      rows: ["consultation/c4-1/unannounced-visits"],
    });
    s.power("3/dormant-tracking", {
      cite: "fsk. § 7-5 (3) a, (4)",
      when: not(monitoring.areaLocalisationSuffices),
      nb: "Er radiofrekvens ikke nok, kan kriminalomsorgen beslutte sporing som ligger i dvale til et vilkår om oppholdssted brytes.",
      en: "If radio frequency is not enough, the service may decide on tracking that lies dormant until a condition on where to stay is broken.",
      rows: ["consultation/c4-1/situational-tracking-if-rf-insufficient"],
    });
    s.power("3/further-means", {
      cite: "fsk. § 7-5 (3) b–d",
      when: not(monitoring.areaLocalisationSuffices),
      nb: "Er radiofrekvens ikke nok, kan kriminalomsorgen også beslutte videosamtale, fjernalkoholtest og biometri.",
      en: "If radio frequency is not enough, the service may also decide on video calls, remote alcohol tests and biometrics.",
      rows: ["consultation/c4-1/further-digital-means"],
    });
    s.condition("4/only-situational", {
      cite: "fsk. § 7-5 (4)",
      holds: every(measures, (each) =>
        any(
          not(is(each.technology, "tracking")),
          is(each.trackingKind, "situational"),
          all(is(each.trackingKind, "active"), placeOrContactBroken),
        ),
      ),
      nb: "Bare situasjonsbestemt sporing er tillatt; løpende sporing krever et registrert brudd, og sporing avlest i ettertid har ingen hjemmel.",
      en: "Only situational tracking is allowed; live tracking needs a registered breach, and tracking read afterwards has no basis.",
      rows: ["consultation/c4-3/only-situational-tracking-allowed"],
    });
    s.condition("4/trigger", {
      cite: "fsk. § 7-5 (4)",
      holds: placeOrContactBroken,
      nb: "Posisjon og bevegelse kan spores først når det er registrert brudd på et ilagt vilkår om oppholdssted eller kontakt.",
      en: "Position and movement may be tracked only once a breach of an imposed condition on where to stay or on contact is registered.",
      rows: ["consultation/c4-3/situational-tracking-trigger", "consultation/c7-7.3.1/reg75-4-situational-only"],
      note: {
        nb: "Pkt. 4.3 nevner bare oppholdssted; forskriften nevner også kontakt.",
        en: "Ch. 4.3 names place only; the regulation names contact too.",
      },
    });
    s.power("5/instead-of-attendance", {
      cite: "fsk. § 7-5 (5), § 7-4 (3)",
      when: all(not(monitoring.areaLocalisationSuffices), monitoring.expedientForChecking),
      nb: "Videosamtale kan i enkelte tilfeller tre i stedet for oppmøte, for eksempel ved lang reisevei.",
      en: "A video call may in single cases replace attendance, for example where the journey is long.",
      rows: ["consultation/c6-3-4/video-instead-of-attendance"],
    });
    s.duty("9/not-stricter", {
      cite: "fsk. § 7-5 (9)",
      value: every(measures, (each) => all(not(each.stricterThanNeeded), each.necessary, each.proportionate)),
      nb: "Kontrollen skal være god nok, men ikke strengere eller mer omfattende enn nødvendig og forholdsmessig.",
      en: "The level of control must be high, but not stricter or more extensive than is necessary and proportionate.",
      rows: ["consultation/c4-3/control-not-stricter-than-needed"],
    });
    s.duty("9/tailored", {
      cite: "fsk. § 7-5 (9), strgjfl. § 16 a (4)",
      value: every(measures, (each) => all(each.tailored, each.necessary)),
      nb: "Kontrollregimet tilpasses den enkelte: noen får soner, rusforbud og program, andre lite ut over lenken.",
      en: "The control regime is fitted to the individual: some get zones, a substance ban and programmes, others little beyond the tag.",
      rows: ["consultation/c4-2/tailored-control-regime"],
    });
    s.consideration("9/privacy", {
      cite: "fsk. § 7-5 (9)",
      value: every(measures, (each) => each.proportionate),
      nb: "Hvilken teknisk løsning som brukes, vurderes konkret med særlig hensyn til personvern og menneskerettigheter.",
      en: "Which technical solution to use is assessed concretely with special regard to privacy and human rights.",
      rows: ["consultation/c4-3/technology-chosen-with-privacy"],
    });
  },
);
