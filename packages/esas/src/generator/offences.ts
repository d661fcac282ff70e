import type { JsonObject, JsonValue } from "../text/json-value.ts";
import { inventedVictim } from "./people.ts";
import type { Random } from "./random.ts";

/** Law references in the forms that the contract allows, with the penalty frame in months where one is given. */
export const ordinaryReferences = [
  ["Straffeloven § 321", 24],
  ["Straffeloven § 332", 24],
  ["straffeloven § 271", 12],
  ["strl. § 282 første ledd bokstav a", 72],
  ["strl. § 273, jf. § 271", 72],
  ["Straffeloven § 231 første ledd", 24],
  ["Straffeloven § 232 annet ledd første straffalternativ, jf. § 231 første ledd", 180],
  ["Vegtrafikkloven § 31 første ledd, jf. § 22 første ledd", 12],
  ["Vegtrafikkloven § 31 første ledd, jf. § 3", 12],
  ["utlendingsloven § 108 tredje ledd bokstav a, jf. § 71 annet ledd", 24],
  ["Straffeloven § 371, jf. § 372", 72],
  ["straffeloven §§ 351 og 352", 12],
] as const;

/** Every section that the law in force or the proposal of 2024 names as a bar to electronic monitoring, and their neighbours. */
export const barReferences = [
  "Straffeloven § 271",
  "Straffeloven § 272",
  "Straffeloven § 273",
  "Straffeloven § 274",
  "Straffeloven § 275",
  "Straffeloven § 276 annet ledd",
  "Straffeloven § 276 første ledd",
  "Straffeloven § 276",
  "Straffeloven § 277",
  "Straffeloven § 278",
  "Straffeloven § 279",
  "Straffeloven § 281",
  "Straffeloven § 282",
  "Straffeloven § 283",
  "Straffeloven § 284",
  "Straffeloven § 285",
  "Straffeloven § 286",
  "Straffeloven § 288",
  "Straffeloven § 291",
  "Straffeloven § 292",
  "Straffeloven § 297",
  "Straffeloven § 298",
  "Straffeloven § 299",
  "Straffeloven § 312",
  "Straffeloven § 313",
  "Straffeloven § 314",
  "Straffeloven § 316",
  "Straffeloven § 317",
  "Straffeloven § 318",
] as const;

/** References of the code of 1902, named by its year or in full. */
export const oldReferences = [
  "Straffeloven (1902) § 192",
  "straffeloven 1902 § 228 første ledd",
  "strl. 1902 § 195",
  "straffeloven av 22. mai 1902 nr. 10 § 219",
] as const;

/** References that no reader can place: they stay text, and unknown. */
export const unreadableReferences = [
  "Annen spesialbestemmelse",
  "§ 57. Forbud mot kontakt",
  "Se dommen",
  "Strpl § 171.1: Unndragelsesfare",
] as const;

const groups = [
  ["0960", "Heleri"],
  ["0501", "Kroppskrenkelse"],
  ["3011", "Ruspåvirket kjøring"],
] as const;

export function lawReference(text: string, frame?: number): JsonObject {
  return frame === undefined ? { lovbudStreng: text } : { lovbudStreng: text, strafferamme: frame };
}

export function offenceOf(random: Random, law: readonly JsonValue[], victims: readonly JsonValue[] = []): JsonObject {
  const [code, name] = random.pick(groups);
  return {
    ...(random.chance(0.7) ? { basissakId: `${random.digits(7)}-${random.digits(3)}` } : {}),
    lovbudKombinert: { lovbud: law },
    straffesak: {
      straffesaksnummer: random.digits(8),
      statistikkgruppe: { kode: code, navn: name },
      ...(random.chance(0.5) ? { krimtype: { kode: "02", navn: "Vinningskriminalitet" } } : {}),
    },
    fornaermede: victims,
  };
}

/** A random offence: mostly a plain reference, sometimes of the old code, structured, or unreadable. */
export function offence(random: Random, on: string): JsonObject {
  const victims = random.chance(0.4) ? [inventedVictim(random, on)] : [];
  const drawn = random.next();
  if (drawn < 0.08) return offenceOf(random, [lawReference(random.pick(oldReferences))], victims);
  if (drawn < 0.12) return offenceOf(random, [lawReference(random.pick(unreadableReferences))], victims);
  if (drawn < 0.3) return offenceOf(random, [lawReference(random.pick(barReferences), 72)], victims);
  if (drawn < 0.4) return offenceOf(random, [structured("Straffeloven", "282", "1")], victims);
  const [text, frame] = random.pick(ordinaryReferences);
  const law: JsonObject = {
    ...(random.chance(0.5) ? { lovbudId: random.guid() } : {}),
    ...lawReference(text, random.chance(0.8) ? frame : undefined),
    ...(random.chance(0.2) ? { gjengivelse: "Gjengivelse av lovbudet." } : {}),
    ...(random.chance(0.1) ? { grunnlagTekst: "Grunnlag:\nlørdag på Eksempelby torg." } : {}),
  };
  return offenceOf(random, [law], victims);
}

/** A reference that also stands in the contract's structure. */
export function structured(act: string, section: string, paragraph: string): JsonObject {
  const ordinals: Readonly<Record<string, string>> = { "1": "første", "2": "annet" };
  return {
    lovbudStreng: `${act} § ${section} ${ordinals[paragraph] ?? paragraph} ledd`,
    strafferamme: 72,
    hjemler: [
      {
        rettskilde: { kode: "LOV-2005-05-20-28", navn: act },
        elementer: [
          { type: "PARAGRAF", verdi: section },
          { type: "LEDD", verdi: paragraph },
        ],
      },
    ],
  };
}
