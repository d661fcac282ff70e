import { all, any, type Condition, is, section } from "@soning/norms";
import { substanceTestPower } from "../../electronic-monitoring/proposal-slots.ts";
import { application, decision } from "../../facts/application.ts";
import { conduct } from "../../facts/conduct.ts";
import { monitoring } from "../../facts/monitoring.ts";
import { occupation } from "../../facts/occupation.ts";
import { serving } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";
import { mayBeOut, monitoringDuties, occupationWaived } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";

/** Serves with electronic monitoring, the final part or the whole sentence. */
export const servesMonitored = is(serving.form, "em-final-part", "em-whole-sentence");
/** The case is about EM: served now, applied for, or up for a decision, also of the service's own accord. */
export const onMonitoring: Condition = any(
  servesMonitored,
  is(application.about, "em-final-part", "em-whole-sentence"),
  is(decision.about, "em-final-part", "em-whole-sentence"),
);

const moved = {
  nb: "Sier bare hvor innholdet står; innholdet er uendret. Vises i oversikten over endringer.",
  en: "Says only where the content stands; the content is unchanged. Shown in the overview of changes.",
};

/** Duties towards the control, and the occupation, as proposed: § 7-4 (1), (2), (5). */
export const section7x4Proposed = section(proposed("7-4"), (s) => {
  s.duty("1/second/assist", {
    slot: monitoringDuties,
    when: servesMonitored,
    value: conduct.assistedControl,
    nb: "Den domfelte skal gi den bistanden som trengs for å gjennomføre kontrollen.",
    en: "The person must give the help needed for the control.",
    note: { nb: "Samme ord står i § 7A-1 åttende ledd.", en: "The same words stand in § 7A-1 eighth paragraph." },
    fault: "consultation/fault/duplicate-duties",
    rows: ["consultation/p-reg-7-4/assist-control"],
  });
  s.duty("1/second/instructions", {
    slot: monitoringDuties,
    when: servesMonitored,
    value: conduct.followedInstructions,
    nb: "Den domfelte skal følge de instruksjonene som trengs for kontrollen.",
    en: "The person must follow the instructions needed for the control.",
    rows: ["consultation/p-reg-7-4/follow-instructions"],
  });
  s.duty("1/second/equipment", {
    slot: monitoringDuties,
    when: servesMonitored,
    value: monitoring.equipmentCharged,
    nb: "Den domfelte skal vedlikeholde kontrollutstyret, blant annet lade det.",
    en: "The person must maintain the control equipment, such as charging it.",
    rows: ["consultation/p-reg-7-4/maintain-equipment"],
  });
  s.duty("1/second/signals", {
    slot: monitoringDuties,
    when: servesMonitored,
    value: monitoring.equipmentSendsSignals,
    nb: "Den domfelte skal sørge for at utstyret sender signaler.",
    en: "The person must see to it that the equipment sends signals.",
    rows: ["consultation/p-reg-7-4/ensure-signals"],
  });
  s.consideration("2/second/content", {
    value: occupation.preparesForOrdinary,
    nb: "Sysselsettingen skal så langt det er mulig gjøre den domfelte i stand til vanlig sysselsetting etterpå.",
    en: "As far as possible the occupation shall prepare the person for ordinary occupation afterwards.",
    note: {
      nb: "Ikke en høyere terskel for å få innvilget gjennomføringen (6.8.4).",
      en: "Not a higher threshold for being granted the form (6.8.4).",
    },
    rows: ["consultation/p-reg-7-4/occupation-content"],
  });
  s.told("2/renumbered", {
    why: moved,
    nb: "Annet og tredje punktum i annet ledd blir tredje og fjerde punktum.",
    en: "The second and third sentences of the second paragraph become the third and fourth.",
    rows: ["consultation/p-reg-7-4/paragraph-two-renumbering"],
  });
  s.definition("2/fourth/waived", {
    slot: occupationWaived,
    value: all(
      any(occupation.impossible, is(occupation.limitedBy, "health", "unfit-for-prison", "disability")),
      occupation.waived,
    ),
    nb: "Kravet om sysselsetting er fraveket helt eller delvis.",
    en: "The requirement of occupation is waived wholly or partly.",
  });
  s.exception("2/waiver", {
    when: occupationWaived,
    lifts: ["act/16a/1/e/occupied", "act/16b/1/d/occupied"],
    nb: "Kravet om sysselsetting kan fravikes når den domfelte ikke kan aktiviseres, eller helse, soningsudyktighet eller funksjonshemming setter grenser.",
    en: "The requirement of occupation may be waived when the person cannot be put to anything, or health, unfitness or disability sets limits.",
    cite: "fsk. § 7-4 (2) 4. pkt. (forslag)",
    rows: ["consultation/p-reg-7-4/occupation-waiver-kept"],
  });
  s.told("3/renumbered", {
    why: moved,
    nb: "Tredje og fjerde ledd, om ukentlig oppmøte og rusfrihet, blir fjerde og femte ledd.",
    en: "The third and fourth paragraphs, on weekly meetings and freedom from intoxicants, become the fourth and fifth.",
    rows: ["consultation/p-reg-7-4/paragraphs-renumbered"],
  });
  s.power("5/second/tests", {
    slot: substanceTestPower,
    when: servesMonitored,
    nb: "Kontroll for å avdekke rusbruk kan skje etter § 29 i loven med § 3-26, og etter § 16 c med § 56.",
    en: "Tests to uncover use of intoxicants may be done under § 29 of the Act with § 3-26, and under § 16 c with § 56.",
    note: {
      nb: "Utkastet viser til § 16 c første ledd, som har forbudet; hjemmelen for testing står i tredje ledd.",
      en: "The draft cites § 16 c first paragraph, which holds the ban; the power to test stands in the third.",
    },
    fault: "consultation/fault/7-4-cites-ban-for-testing",
    rows: ["consultation/p-reg-7-4/substance-control"],
  });
});

/** The duty to stay at home, moved from § 7-6 (1) to § 7-4 (3): the norm keeps its key. */
export const section7x4Home = section(
  {
    instrument: executionRegulation,
    number: "7-4",
    key: "reg/7-6",
    overlay: "em-2024",
    cite: () => "fsk. § 7-4 (3) (forslag)",
  },
  (s) => {
    s.duty("1/stay-at-home", {
      when: servesMonitored,
      value: any(conduct.atHome, mayBeOut),
      nb: "Den domfelte skal være hjemme under hele gjennomføringen.",
      en: "The person shall stay at home during the whole serving period.",
      rows: ["consultation/p-reg-7-4/stay-at-home"],
    });
    s.ground("1/occupation", {
      slot: mayBeOut,
      when: is(conduct.absence, "occupation"),
      nb: "Den domfelte kan gå ut når formålet er sysselsetting.",
      en: "The person may go out when the purpose is the occupation.",
      rows: ["consultation/p-reg-7-4/leave-home-occupation"],
    });
    s.ground("1/meeting", {
      slot: mayBeOut,
      when: is(conduct.absence, "meeting-with-service", "meeting-with-assigned-body"),
      nb: "Den domfelte kan gå ut for å møte kriminalomsorgen eller den som kriminalomsorgen anviser.",
      en: "The person may go out to meet the service or whom it points out.",
      rows: ["consultation/p-reg-7-4/leave-home-meeting"],
    });
    s.ground("1/granted", {
      slot: mayBeOut,
      when: conduct.stayOutsideGranted,
      nb: "Innvilget permisjon eller opphold ute er ikke brudd.",
      en: "Leave or a stay outside that was granted is no breach.",
    });
  },
);
