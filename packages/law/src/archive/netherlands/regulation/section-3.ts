import { section } from "@soning/norms";
import { regulationSection } from "../drafting.ts";

/** Who runs the prison. Source: the regulation § 3. */
export const section3 = section(regulationSection("3"), (s) => {
  s.told("operation", {
    nb: "Kriminalomsorgen driver fengselet med personer ansatt av nederlandske myndigheter.",
    en: "The Correctional Service runs the prison by means of persons employed by the Dutch authorities.",
    why: {
      nb: "Sier hvem som arbeider der; ingen avgjørelse følger av det.",
      en: "Says who works there; no decision follows from it.",
    },
    rows: ["netherlands/reg-3/run-by-dutch-employees"],
  });
});
