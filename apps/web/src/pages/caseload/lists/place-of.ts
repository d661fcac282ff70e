import type { ListLine } from "./lines.ts";

/** Where in the case a line is handled. */
export const placeOf = ({ person, tab, matter }: ListLine) =>
  ({
    to: "/persons/$person",
    params: { person: person.id },
    search: { tab, ...(matter === null ? {} : { matter }) },
  }) as const;
