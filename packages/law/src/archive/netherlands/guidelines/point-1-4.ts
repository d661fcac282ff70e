import { all, isNone, not, section } from "@soning/norms";
import { netherlands, netherlandsAssessment, residence } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { returnDuty, stopProcess } from "../slots.ts";
import { come, servedThere, servingThere } from "../terms.ts";

/** Transfer to the Netherlands beside transfer to the home country. Source: guidelines 1.4. */
export const point14 = section(guidelinePoint("1.4"), (s) => {
  const pending = come(netherlands.caseOpenedOn);
  s.told("1/home-country", {
    nb: "Den som kan overføres til Nederland, kan også være aktuell for soning i hjemlandet etter konvensjonen av 1983 eller bilaterale avtaler.",
    en: "A person who can be transferred to the Netherlands may also be a candidate for serving at home under the 1983 convention or bilateral agreements.",
    why: {
      nb: "Peker på et annet spørsmål, som har egne regler.",
      en: "Points to another question, which has rules of its own.",
    },
    rows: ["netherlands/g-1.4/home-transfer-also-possible"],
  });
  s.step("1/circulars", {
    when: come(residence.homeTransferStartedOn),
    nb: "Saker om soningsoverføring behandles etter direktoratets rundskriv 1/2014 og 2/2014.",
    en: "Cases of transfer to a home country are handled under the directorate's circulars 1/2014 and 2/2014.",
    rows: ["netherlands/g-1.4/home-transfer-circulars"],
  });
  s.step("1/no-influence", {
    when: come(residence.homeTransferStartedOn),
    nb: "Forberedelse av eller vedtak om overføring til Norgerhaven skal ikke virke inn på saken om soningsoverføring.",
    en: "Preparing or deciding a transfer to Norgerhaven must not affect the case on transfer to the home country.",
    rows: ["netherlands/g-1.4/no-influence-on-home-transfer"],
  });
  s.step("1/parallel", {
    when: all(come(residence.homeTransferStartedOn), pending),
    nb: "Saken om soningsoverføring løper parallelt med saken om Norgerhaven.",
    en: "The home-country case runs in parallel with the Norgerhaven case.",
    rows: ["netherlands/g-1.4/parallel-cases"],
  });
  s.duty("1/back-to-norway", {
    slot: returnDuty,
    when: all(servingThere, come(residence.homeTransferDecidedOn)),
    nb: "Den som er på Norgerhaven, skal tilbake til Norge når soningsoverføring til hjemlandet er vedtatt.",
    en: "A person at Norgerhaven must be taken back to Norway once a transfer to the home country is decided.",
    rows: ["netherlands/g-1.4/back-to-norway-on-home-transfer"],
  });
  s.duty("2/stop", {
    slot: stopProcess,
    when: all(not(servedThere), come(residence.homeTransferDecidedOn)),
    nb: "Vedtas soningsoverføring til hjemlandet før domfelte er overført til Nederland, skal overføringssaken stanses.",
    en: "If transfer to the home country is decided before the person is moved to the Netherlands, the Netherlands case must be stopped.",
    rows: ["netherlands/g-1.4/stop-on-home-transfer"],
  });
  s.told("3/nordic", {
    nb: "Den som kan overføres til Nederland, kan også være aktuell for nordisk soningsoverføring.",
    en: "A person who can be transferred to the Netherlands may also be a candidate for Nordic transfer.",
    why: {
      nb: "Peker på et annet spørsmål, som har sin egen lov.",
      en: "Points to another question, which has an act of its own.",
    },
    rows: ["netherlands/g-1.4/nordic-transfer-also-possible"],
  });
  s.consideration("3/nordic-case", {
    when: all(come(residence.nordicTransferStartedOn), isNone(residence.nordicTransferDecidedOn)),
    value: netherlandsAssessment.expedientDespiteNordicCase,
    nb: "Er en nordisk overføringssak startet, må det vurderes om overføring til Nederland er hensiktsmessig.",
    en: "Where a Nordic transfer case has been started, it must be considered whether a transfer to the Netherlands is expedient.",
    rows: ["netherlands/g-1.4/nordic-pending-consider"],
  });
  s.duty("3/stop-nordic", {
    slot: stopProcess,
    when: all(not(servedThere), come(residence.nordicTransferDecidedOn)),
    nb: "Vedtas nordisk soningsoverføring før domfelte er overført til Nederland, skal overføringssaken stanses.",
    en: "If a Nordic transfer is decided before the person is moved to the Netherlands, the Netherlands case must be stopped.",
    note: {
      nb: "Om et nordisk vedtak etter ankomst til Nederland sier teksten ingenting.",
      en: "Of a Nordic decision after arrival in the Netherlands the text says nothing.",
    },
    rows: ["netherlands/g-1.4/stop-on-nordic-transfer"],
  });
});
