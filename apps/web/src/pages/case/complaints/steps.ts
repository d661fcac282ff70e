import { askVersioned } from "../../../api/client.ts";
import type { Complaint, ComplaintDefect, Me } from "../../../api/schema.ts";
import type { Step } from "../../../components/steps/steps.tsx";
import type { StepField } from "../../../components/steps/values.ts";
import { addDays, todayInNorway } from "../../../format/dates.ts";
import type { Messages } from "../../../i18n/nb/index.ts";

type Path = Parameters<typeof askVersioned>[0];
type Sent = Readonly<Record<string, unknown>>;

/** What can be done with a complaint: by the unit that decided until it is sent on, by the one above from then. */
export function complaintSteps(
  complaint: Complaint,
  defects: readonly ComplaintDefect[],
  me: Me,
  t: Messages,
): readonly Step[] {
  const { complaints: words } = t;
  const reason: StepField = { name: "reason", kind: "text", label: t.reason };
  const make = (
    path: string,
    label: string,
    fields: readonly StepField[],
    more: Partial<Step> & { readonly read?: (body: Sent) => Sent } = {},
  ): Step => {
    const { read = (body: Sent) => body, ...rest } = more;
    return {
      id: path,
      label,
      fields,
      send: (body) =>
        askVersioned(
          `POST /api/complaints/{id}/${path}` as Path,
          {
            path: { id: complaint.id },
            version: complaint.version,
            body: read(body),
          } as never,
        ),
      ...rest,
    };
  };
  const late = complaint.inTime === false;
  const admit = make(
    "admit",
    t.machines.events["admit"] ?? "",
    late
      ? [
          { name: "ground", kind: "choice", label: words.ground, options: Object.entries(words.excuses) },
          { ...reason, label: words.excuse },
        ]
      : [],
    { next: complaint.inTime === true, read: (excuse) => (late ? { excuse } : {}) },
  );
  const reject = make("reject", t.machines.events["reject"] ?? "", [
    { name: "ground", kind: "choice", label: words.ground, options: Object.entries(words.rejects) },
    reason,
  ]);
  const point = make("defects", words.defects, [
    { name: "lacks", kind: "text", label: words.lacks },
    { name: "until", kind: "day", label: words.lackUntil, min: addDays(todayInNorway(), 1) },
  ]);
  const cured = make("cured", words.cured, [
    { name: "at", kind: "minute", label: words.curedAt },
    { name: "text", kind: "text", label: words.curedText, optional: true },
  ]);
  const stay = make("stay", words.stay, [
    { name: "granted", kind: "yes-no", label: words.granted },
    reason,
    { name: "conditions", kind: "line", label: words.conditions, optional: true },
  ]);
  const withdraw = make("withdraw", t.machines.events["withdraw"] ?? "", [{ ...reason, optional: true }], {
    danger: true,
  });
  const change = make("change", words.change, [reason]);
  const forward = make(
    "forward",
    t.machines.events["forward"] ?? "",
    [
      { name: "opinion", kind: "text", label: words.opinionText },
      { name: "copiedAt", kind: "minute", label: words.copiedAt },
    ],
    { next: true },
  );
  const byChange = ({ result }: Readonly<Record<string, string>>): boolean => result === "change";
  const decide = make(
    "decide",
    words.decide,
    [
      {
        name: "result",
        kind: "choice",
        label: words.result,
        options: ["uphold", "change", "annul", "remit"].map((one) => [one, words.results[one] ?? one] as const),
      },
      reason,
      { name: "toHarm", kind: "yes-no", label: words.toHarm, when: byChange },
      {
        name: "whyHarm",
        kind: "text",
        label: words.whyHarm,
        when: (values) => byChange(values) && values["toHarm"] === "true",
      },
    ],
    { next: true },
  );
  const own = complaint.unit === me.unit;
  const above = complaint.aboveUnit !== null && complaint.aboveUnit === me.unit;
  const open = defects.some(({ curedAt }) => curedAt === null);
  if (complaint.state === "received" && own)
    return [
      ...(complaint.inTime === null ? [] : [admit]),
      reject,
      ...(open ? [cured] : [point]),
      ...(complaint.decision === null ? [] : [stay]),
      withdraw,
    ];
  if (complaint.state === "admitted" && own)
    return [forward, change, ...(complaint.decision === null ? [] : [stay]), withdraw];
  if (complaint.state === "above" && above && (me.role === "region" || me.role === "directorate"))
    return [decide, reject, ...(complaint.decision === null ? [] : [stay])];
  return [];
}
