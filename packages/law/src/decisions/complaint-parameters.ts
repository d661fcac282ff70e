import { parameter } from "@soning/norms";

/** Times of chapters V and VI of the Public Administration Act that stand beside the time for complaint. */
export const reasonsTime = parameter.duration(
  "complaint.reasons-asked",
  {
    nb: "frist for å kreve begrunnelse når ingen klagefrist løper",
    en: "time to ask for reasons where no time for complaint runs",
  },
  [{ value: "P21D", cite: "fvl. § 24 (2)" }],
);
export const harmTime = parameter.duration(
  "complaint.harm",
  { nb: "frist for å endre til skade i klagesak", en: "time to change to the person's harm in a complaint" },
  [{ value: "P3M", cite: "fvl. § 34 (3)" }],
);
export const reviewNoticeTime = parameter.duration(
  "reversal.notice-of-review",
  { nb: "frist for å melde at vedtaket vil bli overprøvd", en: "time to tell that the decision will be reviewed" },
  [{ value: "P21D", cite: "fvl. § 35 (3)" }],
);
export const reversalTime = parameter.duration(
  "reversal.to-harm",
  { nb: "frist for å omgjøre til skade uten klage", en: "time to reverse to the person's harm without a complaint" },
  [{ value: "P3M", cite: "fvl. § 35 (3)" }],
);
export const costsTime = parameter.duration(
  "complaint.costs",
  { nb: "frist for å kreve sakskostnader", en: "time to claim costs" },
  [{ value: "P21D", cite: "fvl. § 36 (3)" }],
);
export const complaintChapterParameters = [reasonsTime, harmTime, reviewNoticeTime, reversalTime, costsTime];
