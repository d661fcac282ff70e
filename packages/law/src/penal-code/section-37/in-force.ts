import { section, slot } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { penalCode } from "../../instruments.ts";

/** The court may suspend the execution and set special conditions. */
export const suspensionPower = slot.boolean("suspended/power", {
  nb: "retten kan utsette fullbyrdelsen i en prøvetid",
  en: "the court may suspend the execution for a trial period",
});
export const suspensionConditionPower = slot.boolean("suspended/special-conditions", {
  nb: "retten kan sette særvilkår",
  en: "the court may set special conditions",
});
export const suspensionPowerSlots = [suspensionPower, suspensionConditionPower];

/** Suspension itself. Source: strl. § 34 (1). */
export const section34Power = section(
  { instrument: penalCode, number: "34", key: "penal-code/34", from: "2015-10-01", cite: citeIn(penalCode, "34") },
  (s) => {
    s.power("1", {
      slot: suspensionPower,
      nb: "Retten kan bestemme at fullbyrdelsen av fengselsstraff helt eller delvis utsettes i en prøvetid.",
      en: "The court may decide that execution of imprisonment is wholly or partly suspended for a trial period.",
      rows: ["consultation/c7-7.4.1/suspended-prison"],
    });
  },
);

/** Special conditions of a suspended sentence. Source: strl. § 37 (1). */
export const section37 = section(
  { instrument: penalCode, number: "37", key: "penal-code/37", from: "2015-10-01", cite: citeIn(penalCode, "37") },
  (s) => {
    s.power("1/a", {
      slot: suspensionConditionPower,
      nb: "Retten kan sette som særvilkår at domfelte overholder bestemmelser om bosted, oppholdssted, arbeid eller opplæring.",
      en: "The court may set as a special condition that the person keeps to rules on residence, place of stay, work or training.",
      rows: ["consultation/c7-7.4.1/s37-stay-and-work"],
    });
    s.power("1/b", {
      slot: suspensionConditionPower,
      nb: "Retten kan sette som særvilkår at domfelte unngår kontakt med bestemte personer.",
      en: "The court may set as a special condition that the person avoids contact with certain persons.",
      rows: ["consultation/c7-7.4.1/s37-no-contact"],
    });
    s.power("1/d", {
      slot: suspensionConditionPower,
      nb: "Retten kan sette som særvilkår at domfelte avstår fra alkohol eller andre berusende eller bedøvende midler.",
      en: "The court may set as a special condition that the person abstains from alcohol or other intoxicating or sedative substances.",
      rows: ["consultation/c7-7.4.1/s37-abstain"],
    });
    s.power("1/other", {
      slot: suspensionConditionPower,
      from: "2024-09-01",
      nb: "Retten kan sette andre særvilkår som den finner hensiktsmessig.",
      en: "The court may set other special conditions that it finds expedient.",
      note: {
        nb: "Bokstav l da høringsnotatet ble skrevet, bokstav k fra 1. september 2024.",
        en: "Letter l when the paper was written, letter k from 1 September 2024.",
      },
      cite: "strl. § 37 (1) k",
      rows: ["consultation/c7-7.4.1/s37-other"],
    });
  },
);

/** The same as its letter stood until 1 September 2024. */
export const section37Until2024 = section(
  { instrument: penalCode, number: "37", key: "penal-code/37", until: "2024-09-01", cite: () => "strl. § 37 (1) l" },
  (s) => {
    s.power("1/other", {
      slot: suspensionConditionPower,
      from: "2022-07-01",
      nb: "Retten kan sette andre særvilkår som den finner hensiktsmessig.",
      en: "The court may set other special conditions that it finds expedient.",
      rows: ["consultation/c7-7.4.1/s37-other"],
    });
  },
);

/** Electronic control of a contact ban. Source: strl. § 57 (5). */
export const section57 = section(
  { instrument: penalCode, number: "57", key: "penal-code/57", from: "2015-10-01", cite: citeIn(penalCode, "57") },
  (s) => {
    s.told("5/own-rules", {
      why: {
        nb: "Ilegges av retten og kontrolleres etter egne regler; straffegjennomføringen avgjør det ikke.",
        en: "Imposed by the court and checked under rules of its own; serving does not decide it.",
      },
      nb: "Kontaktforbud har egne regler om elektronisk kontroll (omvendt voldsalarm).",
      en: "Contact bans have rules of their own on electronic control (reverse violence alarm).",
      rows: ["consultation/c7-7.4.1/contact-ban-own-em"],
    });
  },
);
