import type { Body } from "../../../api/client.ts";
import type { AccessRequest, Document } from "../../../api/schema.ts";
import type { StepField, StepValues } from "../../../components/steps/values.ts";
import { addDays, todayInNorway } from "../../../format/dates.ts";
import type { Messages } from "../../../i18n/nb/index.ts";

type Decided = Body<"POST /api/access-requests/{id}/decide">;
type Cite = Extract<Decided["items"][number], { answer: "refused" }>["cite"];

/** Provisions by which a document, or a part of one, may be kept from the party. */
const cites: readonly Cite[] = [
  "fvl § 18 a",
  "fvl § 18 b",
  "fvl § 19 (1) a",
  "fvl § 19 (1) b",
  "fvl § 19 (1) d",
  "fvl § 19 (2) a",
  "fvl § 19 (2) b",
  "fvl § 20 (1)",
  "strgjfl § 7 c",
];

/** What a decision on a request asks for: an answer to each document, and what follows from it. */
export function decideFields(
  { items }: AccessRequest,
  documents: readonly Document[],
  { flows: { access: words } }: Messages,
): readonly StepField[] {
  const anyGiven = (values: StepValues): boolean =>
    items.some(({ id }) => values[`answer ${id}`] === "given" || values[`answer ${id}`] === "partly");
  const refuses = (id: string) => (values: StepValues) =>
    values[`answer ${id}`] === "partly" || values[`answer ${id}`] === "refused";
  return [
    ...items.flatMap(({ id, title, document }): StepField[] => [
      { name: `answer ${id}`, kind: "choice", label: words.answerTo(title), options: Object.entries(words.answers) },
      {
        name: `cite ${id}`,
        kind: "choice",
        label: words.citeOf(title),
        options: cites.map((one) => [one, one] as const),
        when: refuses(id),
      },
      { name: `ground ${id}`, kind: "line", label: words.groundOf(title), when: refuses(id) },
      {
        name: `extract ${id}`,
        kind: "choice",
        label: words.extractOf(title),
        hint: words.noExtract,
        options: documents.flatMap((one) => (one.extractOf === document ? [[one.id, one.title] as const] : [])),
        when: (values) => values[`answer ${id}`] === "partly",
      },
    ]),
    {
      name: "commentUntil",
      kind: "day",
      label: words.commentUntil,
      min: addDays(todayInNorway(), 1),
      optional: true,
      when: anyGiven,
    },
    {
      name: "noCommentBecause",
      kind: "line",
      label: words.noComment,
      hint: words.noCommentHint,
      when: (values) => anyGiven(values) && (values["commentUntil"] ?? "") === "",
    },
    { name: "toldAt", kind: "minute", label: words.toldAt, optional: true },
  ];
}

/** The form as the server takes it. */
export function decisionOf({ items }: AccessRequest, body: Readonly<Record<string, unknown>>): Decided {
  const text = (name: string): string => String(body[name] ?? "");
  return {
    items: items.map(({ id }): Decided["items"][number] => {
      const answer = text(`answer ${id}`);
      if (answer === "given") return { item: id, answer };
      const shield = { item: id, cite: text(`cite ${id}`) as Cite, ground: text(`ground ${id}`) };
      return answer === "partly"
        ? { ...shield, answer, extract: text(`extract ${id}`) }
        : { ...shield, answer: "refused" };
    }),
    commentUntil: body["commentUntil"] === undefined ? null : text("commentUntil"),
    ...(body["noCommentBecause"] === undefined ? {} : { noCommentBecause: text("noCommentBecause") }),
    ...(body["toldAt"] === undefined ? {} : { toldAt: text("toldAt") }),
  };
}
