import type { ComplaintTimes } from "@soning/law";
import type { Language } from "@soning/norms";
import type { ComplaintRight } from "./content.ts";

/** What a letter tells of the right to complain, by the law's word on it. */
export function rightOf(
  times: ComplaintTimes,
  {
    language,
    body,
    sendTo,
    notified,
    stay,
    suspends,
  }: {
    language: Language;
    body: string;
    sendTo: string;
    notified: string | null;
    stay: boolean;
    suspends: string | undefined;
  },
): ComplaintRight {
  if (!times.may) return { may: false, reason: times.text[language === "en" ? "en" : "nb"] };
  const { length: deadline, cite, until } = times;
  return {
    may: true,
    body,
    sendTo,
    cite,
    deadline,
    ...(notified !== null && until !== undefined ? { notified: { at: notified, until } } : {}),
    // what waits by itself need not be asked to wait
    ...(suspends !== undefined ? { suspends } : stay && deadline.unit === "day" ? { stay: "fvl. § 42" } : {}),
  };
}
