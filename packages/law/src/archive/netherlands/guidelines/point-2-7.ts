import { is, not, section } from "@soning/norms";
import { prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";

/** External help to keep order. Source: guidelines 2.7. */
export const point27 = section(guidelinePoint("2.7"), (s) => {
  s.definition("1/assistance", {
    value: is(prisonLife.assistance, "dutch-emergency-response-team", "dutch-police", "other-emergency-service"),
    nb: "Ekstern bistand er hjelp fra innsatsstyrken i den nederlandske kriminalomsorgen, nederlandsk politi og andre nødetater.",
    en: "External assistance is help from the response team of the Dutch prison service, the Dutch police and other emergency services.",
    rows: ["netherlands/g-2.7/what-is-assistance"],
  });
  s.power("2/call-in", {
    when: not(prisonLife.manageableWithoutAssistance),
    nb: "Kan situasjonen ikke håndteres uten ekstern bistand, kan fengselslederen tilkalle innsatsstyrken eller politiet.",
    en: "If the situation cannot be handled without external assistance, the governor may call in the response team or the police.",
    rows: ["netherlands/g-2.7/governor-calls-in"],
  });
});
