import { all, any, gt, is, section, slot, some, yes } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { fines, otherSanctions } from "../../facts/sanctions.ts";
import { sentences } from "../../facts/sentence.ts";
import { penalCode } from "../../instruments.ts";
import { noTime, suspendedOf } from "../../sentence-clock/term.ts";

/** A penalty is among the reactions imposed. */
export const penaltyImposed = slot.boolean("penalty/imposed", {
  nb: "det er idømt straff",
  en: "a penalty is imposed",
});
/** Among the penalties is one that as a starting point is not executed in society. */
export const outsideSocietyByDefault = slot.boolean("penalty/outside-society", {
  nb: "straffen gjennomføres i utgangspunktet ikke i samfunnet",
  en: "the penalty is as a starting point not executed in society",
});
export const penaltySlots = [penaltyImposed, outsideSocietyByDefault];

/** What the penalties are. Source: strl. § 29 (1); consultation paper 7.4.1. */
export const section29 = section(
  { instrument: penalCode, number: "29", key: "penal-code/29", from: "2015-10-01", cite: citeIn(penalCode, "29") },
  (s) => {
    s.definition("1/penalties", {
      slot: penaltyImposed,
      value: any(
        some(sentences, (one) =>
          is(one.kind, "prison", "preventive-detention", "community", "youth", "subsidiary-prison"),
        ),
        some(fines, () => yes),
        some(otherSanctions, (one) => is(one.kind, "loss-of-rights", "contact-ban", "loss-of-citizenship")),
      ),
      nb: "Straffene er fengsel, forvaring, samfunnsstraff, ungdomsstraff, bot og rettighetstap; annet er ikke straff.",
      en: "The penalties are prison, preventive detention, community sentence, youth sentence, fine and loss of rights; nothing else is a penalty.",
      note: {
        nb: "Notatet nevner bare rettighetstap etter kapittel 10; siden 2019 er også tap av statsborgerskap etter statsborgerloven § 26 a straff.",
        en: "The paper names loss of rights under chapter 10 only; since 2019 loss of citizenship under the Nationality Act § 26 a is a penalty too.",
      },
      rows: ["consultation/c7-7.4.1/penalties"],
    });
    s.definition("1/a/suspended", {
      slot: penaltyImposed,
      value: some(sentences, (one) => all(is(one.kind, "prison"), gt(suspendedOf(one), noTime))),
      nb: "Også betinget fengsel er straff.",
      en: "A suspended prison sentence is a penalty too.",
      cite: "strl. §§ 29 (1) a og 34",
      rows: ["consultation/c7-7.4.1/suspended-still-penalty"],
    });
    s.definition("1/outside-society", {
      slot: outsideSocietyByDefault,
      value: some(sentences, (one) => is(one.kind, "prison", "preventive-detention", "subsidiary-prison")),
      nb: "Av straffene er det bare fengsel og forvaring som i utgangspunktet ikke gjennomføres i samfunnet.",
      en: "Of the penalties only prison and preventive detention are as a starting point not executed in society.",
      cite: "strl. § 29 (1), strgjfl. § 10",
      rows: ["consultation/c7-7.4.1/outside-society-by-default"],
    });
  },
);
