import { parameter } from "@soning/norms";
import { BEGAN, LAPSED } from "./drafting.ts";

const held = (value: string | number, cite: string) => [{ from: BEGAN, until: LAPSED, value, cite }];

/** One must have completed so many years to be transferred. */
export const transferAge = parameter.number(
  "netherlands.transfer-age",
  "years",
  { nb: "aldersgrense for overføring til Nederland", en: "age for transfer to the Netherlands" },
  held(18, "nl.forskr. § 4 (1)"),
);
/** Above so long a sentence the regional level decides. */
export const localLimit = parameter.duration(
  "netherlands.local-limit",
  { nb: "lengste straff der lokalt nivå avgjør", en: "longest sentence that the local level decides on" },
  held("P10Y", "strgjfl. § 6 (2)"),
);
export const callsAWeek = parameter.number(
  "netherlands.calls-a-week",
  undefined,
  { nb: "samtaler i uken", en: "calls a week" },
  held(3, "nl.forskr. § 8 (1)"),
);
export const callLength = parameter.number(
  "netherlands.call-length",
  "minutes",
  { nb: "lengste samtale", en: "longest call" },
  held(20, "nl.forskr. § 8 (1)"),
);
/** Leave earned for each month after leave time. */
export const leaveAMonth = parameter.number(
  "netherlands.leave-a-month",
  "days",
  { nb: "permisjonsdøgn opptjent per måned", en: "leave days earned a month" },
  held(2.5, "nl.forskr. § 11 (1)"),
  1,
);
export const accrualCap = parameter.number(
  "netherlands.accrual-cap",
  "months",
  { nb: "lengste opptjeningstid", en: "longest time of earning" },
  held(6, "nl.forskr. § 11 (1)"),
);
/** The longest leave of earned days, normally. */
export const earnedLeaveAtOnce = parameter.number(
  "netherlands.earned-leave-at-once",
  "days",
  { nb: "lengste permisjon av opptjente døgn", en: "longest leave of earned days" },
  held(5, "nl.retn. pkt. 2.11 (4)"),
);
/** In Norway so long before release. */
export const beforeRelease = parameter.duration(
  "netherlands.before-release",
  { nb: "i Norge så lenge før løslatelse", en: "in Norway so long before release" },
  held("P2M", "nl.forskr. § 12 (1)"),
);
/** The day of the agreement between the two kingdoms; nothing can apply before it. */
export const agreementDay = parameter.date(
  "netherlands.agreement",
  { nb: "avtalen mellom Norge og Nederland", en: "the agreement between Norway and the Netherlands" },
  [{ value: "2015-03-02", cite: "nl.forskr. § 1" }],
);

/** The first day on which the texts are held to apply. */
export const beganOn = parameter.date("netherlands.began", { nb: "første dag", en: "first day" }, [
  { value: BEGAN, cite: "lov 19. juni 2015 nr. 66" },
]);
/** The day from which act, regulation and guidelines are repealed. */
export const lapsedOn = parameter.date("netherlands.lapsed", { nb: "opphevet fra", en: "repealed from" }, [
  { value: LAPSED, cite: "nl.forskr. § 13" },
]);

export const netherlandsParameters = [
  transferAge,
  localLimit,
  callsAWeek,
  callLength,
  leaveAMonth,
  accrualCap,
  earnedLeaveAtOnce,
  beforeRelease,
  agreementDay,
  beganOn,
  lapsedOn,
];
