import { useQuery } from "@tanstack/react-query";
import { ask } from "../../../api/client.ts";
import type { Consent, Contact } from "../../../api/schema.ts";
import { Steps } from "../../../components/steps/steps.tsx";
import type { StepField } from "../../../components/steps/values.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { personQuery } from "../queries.ts";

const AGAIN = "again ";

/** Says what changed where the person lives: who must be asked for consent is asked, or asked again. */
export function HouseholdChange({
  person,
  contacts,
  consents,
  refresh,
}: {
  readonly person: string;
  readonly contacts: readonly Contact[];
  readonly consents: readonly Consent[];
  readonly refresh: () => Promise<void>;
}) {
  const t = useTexts();
  const { household: words } = t.flows;
  const { data: known } = useQuery(personQuery(person));
  const living = contacts.filter(({ kind, until }) => kind === "cohabitant" && until === null);
  const fields: readonly StepField[] = [
    { name: "change", kind: "choice", label: words.change, options: Object.entries(words.changes) },
    {
      name: "contact",
      kind: "choice",
      label: words.who,
      hint: words.whoHint,
      options: living.map(({ id, name }) => [id, name] as const),
      when: ({ change }) => change !== "other" && change !== "",
    },
    { name: "on", kind: "day", label: words.on },
    { name: "reason", kind: "text", label: t.reason },
    ...consents
      .filter(({ state }) => state !== "asked")
      .map(
        ({ id, kind, contact }): StepField => ({
          name: `${AGAIN}${id}`,
          kind: "check",
          label: words.again(contact?.name ?? t.records.consentKinds[kind] ?? kind),
          optional: true,
        }),
      ),
  ];
  return (
    <Steps
      id={`household ${person}`}
      refresh={refresh}
      steps={[
        {
          id: "change",
          label: words.register,
          lead: <p className="small">{words.more}</p>,
          fields,
          send: ({ change, contact, on, reason, ...ticked }) =>
            ask("POST /api/persons/{id}/household-changes", {
              path: { id: person },
              ...(known === undefined ? {} : { version: known.version }),
              body: {
                change: change as "other",
                ...(contact === undefined ? {} : { contact: String(contact) }),
                on: String(on),
                reason: String(reason),
                askAgain: Object.entries(ticked).flatMap(([name, yes]) =>
                  yes === true ? [name.slice(AGAIN.length)] : [],
                ),
              },
            }),
        },
      ]}
    />
  );
}
