import type { Contact } from "../../../api/schema.ts";
import type { StepField } from "../../../components/steps/values.ts";
import type { Messages } from "../../../i18n/nb/index.ts";

const asked = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

/** What is asked of somebody around a person; of one that is changed the kind stays, and what is known stands there. */
export function contactFields(words: Messages["records"], former?: Contact): readonly StepField[] {
  const is =
    (kind: string) =>
    (values: Readonly<Record<string, string>>): boolean =>
      (former?.kind ?? values["kind"]) === kind;
  return [
    ...(former === undefined
      ? ([{ name: "kind", kind: "choice", label: words.kind, options: Object.entries(words.kinds) }] as const)
      : []),
    { name: "name", kind: "line", label: words.name, first: former?.name ?? "" },
    { name: "birthDate", kind: "day", label: words.birthDate, optional: true, first: former?.birthDate ?? "" },
    // a choice of the catalogue's, and of those only who have one there
    ...Object.entries(words.relations).map(
      ([kind, relations]): StepField => ({
        name: "relation",
        kind: "choice",
        label: words.relation,
        options: Object.entries(relations),
        optional: true,
        first: former?.relation ?? "",
        when: is(kind),
      }),
    ),
    {
      name: "sharesHousehold",
      kind: "yes-no",
      label: words.sharesHousehold,
      optional: true,
      first: asked(former?.sharesHousehold),
      when: is("cohabitant"),
    },
    {
      name: "wantsNotice",
      kind: "yes-no",
      label: words.wantsNotice,
      optional: true,
      first: asked(former?.wantsNotice),
      when: is("victim"),
    },
    // the law shields whoever was wronged from the party
    {
      name: "shield",
      kind: "line",
      label: words.provision,
      hint: words.provisionHint,
      first: former?.shield ?? "",
      when: is("victim"),
    },
    {
      name: "shieldGround",
      kind: "line",
      label: words.shieldGround,
      first: former?.shieldGround ?? "",
      when: is("victim"),
    },
    { name: "phone", kind: "line", label: words.phone, optional: true, first: former?.phone ?? "" },
    { name: "email", kind: "line", label: words.email, optional: true, first: former?.email ?? "" },
  ];
}

/** What a contact has beside what its form asks for: it is sent again as it is. */
export function keptOf(contact: Contact): Readonly<Record<string, unknown>> {
  const { kind, of, address, language, protection, shield, shieldGround, from } = contact;
  return Object.fromEntries(
    Object.entries({ kind, of, address, language, protection, shield, shieldGround, from }).filter(
      ([, value]) => value !== null,
    ),
  );
}
