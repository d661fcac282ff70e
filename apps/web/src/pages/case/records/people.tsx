import { useQuery } from "@tanstack/react-query";
import { ask, askVersioned } from "../../../api/client.ts";
import type { Contact } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { shortDay } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { useRefresh } from "../queries.ts";
import { Consents } from "./consents.tsx";
import { contactFields, keptOf } from "./contact-fields.ts";

/** Those around a person: who lives there, children, guardians, victims, lawyers; and the consents that were asked for. */
export function PeopleTab({ person }: { readonly person: string }) {
  const t = useTexts();
  const { records: words } = t;
  const refresh = useRefresh(person);
  const writes = useRole("caseworker", "leader", "region", "probation", "em-officer");
  const contacts = useQuery({
    queryKey: ["contacts", person],
    queryFn: () => ask("GET /api/persons/{id}/contacts", { path: { id: person } }),
  });
  return (
    <>
      <section className="panel stack tight">
        <h2>{words.people}</h2>
        {writes ? (
          <Steps
            id={`people ${person}`}
            refresh={refresh}
            steps={[
              {
                id: "add",
                label: words.addPerson,
                fields: contactFields(words),
                send: (body) => ask("POST /api/persons/{id}/contacts", { path: { id: person }, body: body as never }),
              },
            ]}
          />
        ) : null}
        <Loaded query={contacts}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={words.noPeople} />
            ) : (
              <ul className="lined">
                {items.map((contact) => (
                  <OneContact key={contact.id} contact={contact} writes={writes} refresh={refresh} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
      <Consents person={person} contacts={contacts.data?.items ?? []} />
    </>
  );
}

function OneContact({
  contact,
  writes,
  refresh,
}: {
  readonly contact: Contact;
  readonly writes: boolean;
  readonly refresh: () => Promise<void>;
}) {
  const t = useTexts();
  const { records: words } = t;
  return (
    <li className="stack tight">
      <p className="row wide">
        <strong>{contact.name}</strong>
        <span className="tag">{words.kinds[contact.kind]}</span>
        {contact.birthDate === null ? null : (
          <span className="quiet small">
            {t.case.born} {shortDay(contact.birthDate)}
          </span>
        )}
        {contact.relation === null ? null : (
          <span className="quiet small">{words.relations[contact.kind]?.[contact.relation] ?? contact.relation}</span>
        )}
        {contact.sharesHousehold === true ? <span className="quiet small">{words.household}</span> : null}
        {contact.wantsNotice === true ? <span className="quiet small">{words.notice}</span> : null}
        {contact.protection === "none" ? null : (
          <span className="tag" data-color="danger">
            {t.case.protection[contact.protection]}
          </span>
        )}
      </p>
      {contact.phone === null && contact.email === null ? null : (
        <p className="quiet small">{[contact.phone, contact.email].filter((one) => one !== null).join(", ")}</p>
      )}
      {contact.until === null ? (
        writes ? (
          <Steps
            id={`contact ${contact.id}`}
            refresh={refresh}
            steps={[
              {
                id: "change",
                label: t.exchange.contacts.change,
                fields: contactFields(words, contact),
                send: (body) =>
                  askVersioned("PUT /api/contacts/{id}", {
                    path: { id: contact.id },
                    version: contact.version,
                    body: { ...keptOf(contact), ...body } as never,
                  }),
              },
              {
                id: "end",
                label: words.endPerson,
                fields: [
                  { name: "until", kind: "day", label: words.endUntil },
                  { name: "reason", kind: "line", label: t.reason },
                ],
                send: (body) =>
                  askVersioned("POST /api/contacts/{id}/end", {
                    path: { id: contact.id },
                    version: contact.version,
                    body: body as never,
                  }),
              },
            ]}
          />
        ) : null
      ) : (
        <p className="small">
          {words.endPerson}: {shortDay(contact.until)}
          {contact.endedReason === null ? "" : `, ${contact.endedReason}`}
        </p>
      )}
    </li>
  );
}
