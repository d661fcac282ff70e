import type { Version } from "../contract/version.ts";
import { isList, isObject, type JsonObject, type JsonValue } from "../text/json-value.ts";
import { type Edit, edited } from "./edits.ts";

/** A message of 1.2 as the sender of an older version would have written it; what that version lacks is gone. */
export function asVersion(message: JsonObject, version: Version): JsonObject {
  if (version === "1.2") return message;
  const until11 = mapNamed(message, (name, value) => {
    if (name === "rettighetstapForbudKontakt") return undefined;
    if (name === "rettighetstapMotorvogn" || name === "rettighetstap" || name === "rettighetstapTransport")
      return lossesUntil11(value);
    return value;
  });
  return version === "1.1" ? until11 : as10(until11);
}

function lossesUntil11(value: JsonValue): JsonValue {
  if (!isList(value)) return value;
  return value.map((one) => {
    if (!isObject(one)) return one;
    const { sperrefrist: _a, nyFoererproeve: _b, sperrefristGjelderFra: _c, hjemmel, ...rest } = one;
    return { ...rest, ...(isObject(hjemmel) ? { hjemmel: hjemmel["lovbudStreng"] ?? "" } : {}) };
  });
}

function as10(message: JsonObject): JsonObject {
  const renamed = mapNamed(message, (name, value) => (name === "grunnlagTekst" ? undefined : value));
  const gone: Edit[] = [
    ["forsendelse.kontakt", undefined],
    ["@order.besluttetAv", undefined],
    ["@judgment.domstol", undefined],
    ["forsendelse.avsender.person.kontakt", { epost: "konsulent@example.no", telefonnummer: ["00000000"] }],
  ];
  return rename(edited(renamed, gone), "hjemler", "hjemmler");
}

/** Every field of every object through a function; undefined takes it away. */
function mapNamed(object: JsonObject, change: (name: string, value: JsonValue) => JsonValue | undefined): JsonObject {
  const inside = (value: JsonValue): JsonValue =>
    isList(value) ? value.map(inside) : isObject(value) ? mapNamed(value, change) : value;
  const kept: [string, JsonValue][] = [];
  for (const [name, value] of Object.entries(object)) {
    const changed = change(name, value);
    if (changed !== undefined) kept.push([name, inside(changed)]);
  }
  return Object.fromEntries(kept);
}

function rename(object: JsonObject, from: string, to: string): JsonObject {
  const inside = (value: JsonValue): JsonValue =>
    isList(value) ? value.map(inside) : isObject(value) ? rename(value, from, to) : value;
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name === from ? to : name, inside(value)]));
}
