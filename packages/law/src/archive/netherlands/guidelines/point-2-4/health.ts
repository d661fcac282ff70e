import { all, is, isNone, not, section, yes } from "@soning/norms";
import { health, netherlands, netherlandsHealth } from "../../../../facts/index.ts";
import { guidelinePoint } from "../../drafting.ts";
import { letterBars, transferUntil } from "../../slots.ts";
import { come } from "../../terms.ts";

/** Letter f, health. Source: guidelines 2.4. */
export const point24health = section(guidelinePoint("2.4"), (s) => {
  s.definition("f/every-kind", {
    when: is(netherlandsHealth.serviceKind, "somatic", "mental", "dental", "addiction", "other"),
    value: yes,
    nb: "Bokstav f gjelder alle slags helsetjenester.",
    en: "Letter f covers every kind of health service.",
    rows: ["netherlands/g-2.4/all-health-services"],
  });
  s.bar("bar-f/specialist", {
    slot: letterBars,
    when: all(health.inSpecialistTreatment, health.treatmentRegular, not(netherlandsHealth.correspondingTreatment)),
    nb: "Bokstav f rammer for eksempel den som er i et behandlingsløp i spesialisthelsetjenesten for psykisk lidelse eller rusavhengighet.",
    en: "Letter f covers for example a person in a course of treatment in the specialist health service for mental disorder or addiction.",
    rows: ["netherlands/g-2.4/specialist-treatment-example"],
  });
  s.consideration("f/regularity", {
    when: health.inSpecialistTreatment,
    value: health.treatmentRegular,
    nb: "Om domfelte er i et behandlingsløp, avhenger av hvor regelmessig behandlingen er.",
    en: "Whether the person is in a course of treatment depends on how regular the treatment is.",
    rows: ["netherlands/g-2.4/treatment-regularity"],
  });
  s.consideration("f/available-there", {
    when: all(health.inSpecialistTreatment, health.treatmentRegular),
    value: not(netherlandsHealth.correspondingTreatment),
    nb: "I samme vurdering teller det om tilsvarende behandling kan tilbys i Nederland.",
    en: "In the same assessment it counts whether corresponding treatment can be offered in the Netherlands.",
    rows: ["netherlands/g-2.4/treatment-available-in-nl"],
  });
  s.step("f/statement", {
    when: all(health.inSpecialistTreatment, isNone(health.providerStatementOn)),
    nb: "Om mulig bør det innhentes uttalelse fra den som er ansvarlig for behandlingen.",
    en: "If possible a statement should be obtained from the person responsible for the treatment.",
    rows: ["netherlands/g-2.4/statement-from-treatment-provider"],
  });
  const substitution = s.bar("bar-f/substitution", {
    slot: letterBars,
    when: health.opioidSubstitution,
    nb: "Den som er under legemiddelassistert rehabilitering, skal som hovedregel ikke overføres.",
    en: "A person under opioid substitution treatment is as a rule not transferred.",
    note: {
      nb: "«Som hovedregel» gir rom for andre unntak enn det som er skrevet; teksten nevner ingen.",
      en: "“As a rule” leaves room for exceptions besides the one that is spelt out; the text names none.",
    },
    doubtful: true,
    rows: ["netherlands/g-2.4/lar-main-rule"],
  });
  s.exception("f/substitution-wish", {
    when: all(health.opioidSubstitution, netherlands.wantsTransfer, netherlandsHealth.transferAdvisable),
    lifts: [substitution],
    nb: "Den som er under slik behandling, kan overføres når han selv ønsker det og det er tilrådelig etter en helsefaglig vurdering.",
    en: "A person under such treatment may be transferred where he wants it and a health assessment finds it advisable.",
    rows: ["netherlands/g-2.4/lar-exception"],
  });
  const waiting = all(health.waitingForExamination, not(health.needsFollowUpWhileWaiting));
  const ahead = all(waiting, not(come(health.waitingForExaminationOn)));
  s.exception("f/waiting", {
    when: ahead,
    lifts: ["nl-reg/4/2/f/health"],
    nb: "At domfelte venter på utredning eller operasjon, hindrer ikke overføring for tiden frem til da.",
    en: "Waiting for an examination or an operation does not stop a transfer for the time until then.",
    note: {
      nb: "Løfter bokstav f for det domfelte venter på; trenger han annet i mellomtiden, er han avhengig av oppfølging.",
      en: "It lifts letter f for what the person waits for; one who needs other care meanwhile depends on follow-up.",
    },
    rows: ["netherlands/g-2.4/waiting-for-operation"],
  });
  s.bar("bar-f/follow-up", {
    slot: letterBars,
    when: all(health.waitingForExamination, health.needsFollowUpWhileWaiting),
    nb: "Åpningen gjelder ikke den som er avhengig av oppfølging i mellomtiden.",
    en: "The opening does not apply to a person who depends on follow-up in the meantime.",
    rows: ["netherlands/g-2.4/follow-up-while-waiting"],
  });
  s.deadline("f/until", {
    slot: transferUntil,
    when: waiting,
    value: health.waitingForExaminationOn,
    nb: "Den som overføres mens han venter, kan være i Nederland frem til utredningen eller operasjonen.",
    en: "A person transferred while waiting may serve in the Netherlands until the examination or operation.",
    rows: ["netherlands/g-2.4/until-operation"],
  });
});
