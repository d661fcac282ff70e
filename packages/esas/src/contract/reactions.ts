import { z } from "zod";
import { day, duration, flag, length, text, uniqueId, wholeNumber } from "./primitives.ts";
import { atLeast, type Version } from "./version.ts";

const specialCondition = z.strictObject({
  paragraf: text,
  tekst: text,
  detaljer: text.optional(),
  beskrivelse: text.optional(),
});

const lawReference = z.strictObject({
  lovbudId: uniqueId.optional(),
  lovbudStreng: text,
  gjengivelse: text.optional(),
  strafferamme: wholeNumber.optional(),
});

const prison = z.strictObject({
  straff: length,
  betinget: length.optional(),
  proevetid: length.optional(),
  saervilkaar: z.array(specialCondition).optional(),
  fradrag: length.optional(),
});

const fine = z.strictObject({
  beloep: wholeNumber,
  proevetid: length.optional(),
  saervilkaar: z.array(specialCondition).optional(),
  subsidaerFengselsstraff: length.optional(),
});

const communitySentence = z.strictObject({
  straff: length,
  gjennomfoeringstid: length.optional(),
  subsidaerFengselsstraff: length.optional(),
  fradrag: length.optional(),
  vilkaar: text.optional(),
});

const youthSentence = z.strictObject({
  straff: length,
  subsidaerFengselsstraff: length.optional(),
  fradrag: length.optional(),
});

const confiscation = z.strictObject({
  hjemmel: text,
  beloep: wholeNumber.optional(),
  beskrivelse: text.optional(),
  tilfaller: text.optional(),
  alternativBelopForGjenstand: flag.optional(),
});

const lossOfRightsUntil11 = z.strictObject({
  hjemmel: text.optional(),
  varighet: duration.optional(),
  tekst: text.optional(),
});
const lossOfRightsFrom12 = z.strictObject({
  hjemmel: lawReference,
  varighet: duration.optional(),
  tekst: text.optional(),
});

const contactBan = lossOfRightsFrom12.extend({
  varighetElektroniskKontroll: duration.optional(),
  tekstElektroniskKontroll: text.optional(),
  gjelderEgetHjem: flag.optional(),
});

const drivingBan = lossOfRightsFrom12.extend({
  sperrefrist: duration.optional(),
  nyFoererproeve: z.enum(["FULL", "DELVIS"]).optional(),
  sperrefristGjelderFra: day.optional(),
});

const shared = {
  fengsel: prison.optional(),
  bot: fine.optional(),
  samfunnsstraff: communitySentence.optional(),
  ungdomsstraff: youthSentence.optional(),
  inndragning: z.array(confiscation).min(1).optional(),
  annet: z.strictObject({ tekst: text }).optional(),
};

const until11 = z.strictObject({
  ...shared,
  rettighetstap: z.array(lossOfRightsUntil11).min(1).optional(),
  rettighetstapMotorvogn: z.array(lossOfRightsUntil11).min(1).optional(),
  rettighetstapTransport: z.array(lossOfRightsUntil11).min(1).optional(),
});

const from12 = z.strictObject({
  ...shared,
  rettighetstap: z.array(lossOfRightsFrom12).min(1).optional(),
  rettighetstapForbudKontakt: z.array(contactBan).min(1).optional(),
  rettighetstapMotorvogn: z.array(drivingBan).min(1).optional(),
  rettighetstapTransport: z.array(lossOfRightsFrom12).min(1).optional(),
});

/** What the court imposed on this person. The contract lets the object be empty. */
export function reactions(version: Version) {
  return atLeast(version, "1.2") ? from12 : until11;
}
