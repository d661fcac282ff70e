import type { Facts } from "../../../api/schema.ts";

/** `sentences[0].length` as the catalogue's id and the record's own. */
export function placeOf(
  path: string,
  { current }: Facts,
): { readonly fact: string; readonly record: string | undefined } {
  const found = /^([^[]+)\[(\d+)\]\.(.+)$/.exec(path);
  if (found === null) return { fact: path, record: undefined };
  const [, list = "", at = "0", field = ""] = found;
  const value = current[list] as { items?: readonly { id?: string }[] } | readonly { id?: string }[] | undefined;
  const items = Array.isArray(value) ? value : (value as { items?: readonly { id?: string }[] } | undefined)?.items;
  return { fact: `${list}.${field.replaceAll(/\[\d+\]/g, "")}`, record: items?.[Number(at)]?.id };
}
