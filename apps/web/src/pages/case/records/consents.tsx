import { useQuery } from "@tanstack/react-query";
import { ask, askVersioned } from "../../../api/client.ts";
import type { Consent, Contact } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { Empty, Loaded } from "../../../components/loading.tsx";
import { StateTag } from "../../../components/state-tag.tsx";
import { type Step, Steps } from "../../../components/steps/steps.tsx";
import type { StepField } from "../../../components/steps/values.ts";
import { shortDay } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import type { Messages } from "../../../i18n/nb/index.ts";
import { useMatterName } from "../matters/use-matter-name.ts";
import { mattersQuery, useRefresh } from "../queries.ts";
import { HouseholdChange } from "./household.tsx";

/** Of whom a registered person is asked. */
const ofContact = new Set(["resident", "guardians"]);

/** Consents that were asked for, each with its talk and answer; a refusal and silence are told apart. */
export function Consents({ person, contacts }: { readonly person: string; readonly contacts: readonly Contact[] }) {
  const t = useTexts();
  const { records: words } = t;
  const refresh = useRefresh(person);
  const nameOf = useMatterName();
  const asks = useRole("caseworker", "leader", "probation", "em-officer");
  const consents = useQuery({
    queryKey: ["consents", person],
    queryFn: () => ask("GET /api/persons/{id}/consents", { path: { id: person } }),
  });
  const matters = useQuery(mattersQuery(person));
  const fields: readonly StepField[] = [
    { name: "kind", kind: "choice", label: words.consentKind, options: Object.entries(words.consentKinds) },
    {
      name: "contact",
      kind: "choice",
      label: words.consentContact,
      options: contacts.filter(({ until }) => until === null).map(({ id, name }) => [id, name] as const),
      when: ({ kind }) => ofContact.has(kind ?? ""),
    },
    {
      name: "matterCase",
      kind: "choice",
      label: words.consentMatter,
      optional: true,
      options: (matters.data?.items ?? []).map(({ id, matter }) => [id, nameOf(matter)] as const),
    },
    { name: "on", kind: "day", label: words.askedOn },
    { name: "until", kind: "day", label: words.answerUntil, optional: true },
  ];
  return (
    <section className="panel stack tight">
      <h2>{words.consents}</h2>
      <p className="quiet small">{words.talkFirst}</p>
      {asks ? (
        <Steps
          id={`consents ${person}`}
          refresh={refresh}
          steps={[
            {
              id: "ask",
              label: words.askConsent,
              fields,
              send: (body) => ask("POST /api/persons/{id}/consents", { path: { id: person }, body: body as never }),
            },
          ]}
        />
      ) : null}
      {asks ? (
        <HouseholdChange person={person} contacts={contacts} consents={consents.data?.items ?? []} refresh={refresh} />
      ) : null}
      <Loaded query={consents}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.noConsents} />
          ) : (
            <ul className="lined">
              {items.map((consent) => (
                <li key={consent.id} className="stack tight">
                  <div className="row spread">
                    <p className="row wide">
                      <strong>{consent.contact?.name ?? words.consentKinds[consent.kind]}</strong>
                      <span className="quiet small">
                        {words.askedOn.toLowerCase()} {shortDay(consent.askedOn)}
                        {consent.answerUntil === null
                          ? ""
                          : `, ${words.answerUntil.toLowerCase()} ${shortDay(consent.answerUntil)}`}
                        {consent.talk === null ? "" : `, ${words.talkedOn.toLowerCase()} ${shortDay(consent.talk.on)}`}
                        {consent.answeredOn === null ? "" : `, ${words.answered} ${shortDay(consent.answeredOn)}`}
                        {consent.withdrawnOn === null ? "" : `, ${words.withdrawn} ${shortDay(consent.withdrawnOn)}`}
                      </span>
                    </p>
                    <StateTag machine="consent" state={consent.state} />
                  </div>
                  {consent.reason === null ? null : <p className="small">{consent.reason}</p>}
                  {asks ? (
                    <Steps id={`consent ${consent.id}`} refresh={refresh} steps={consentSteps(consent, t)} />
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function consentSteps(consent: Consent, t: Messages): readonly Step[] {
  const { records: words } = t;
  const on: StepField = { name: "on", kind: "day", label: t.handling.serving.on };
  const must: StepField = { name: "reason", kind: "line", label: t.reason };
  const reason: StepField = { ...must, optional: true };
  const step = (event: string, fields: readonly StepField[], next = false): Step => ({
    id: event,
    label: t.machines.events[event] ?? event,
    fields,
    next,
    send: (body) =>
      askVersioned("POST /api/consents/{id}", {
        path: { id: consent.id },
        version: consent.version,
        body: { event, ...body } as never,
      }),
  });
  const present: StepField = { name: "present", kind: "yes-no", label: words.present };
  const talk = step(
    "talk",
    [
      on,
      present,
      { name: "toldOfControl", kind: "yes-no", label: words.toldOfControl },
      { name: "toldWithdrawable", kind: "yes-no", label: words.toldWithdrawable },
    ],
    consent.talk === null,
  );
  const again = step("ask-again", [on, must, { name: "until", kind: "day", label: words.answerUntil, optional: true }]);
  const byTalk = consent.kind === "resident" || consent.kind === "guardians";
  if (consent.state === "asked")
    return [
      ...(byTalk ? [talk] : []),
      step("give", [on, byTalk ? present : { ...present, optional: true }]),
      step("refuse", [on, reason]),
      step("fall-silent", []),
    ];
  if (consent.state === "given") return [step("withdraw", [on, reason]), again];
  return [again];
}
