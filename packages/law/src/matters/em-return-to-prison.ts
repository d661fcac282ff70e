import { matter } from "@soning/norms";
import { complaintPeriod, levelAbove, recallLevel } from "../decisions/slots.ts";
import { reprimandPower, returnGrounds, returnPower, returnScope } from "../electronic-monitoring/breach-slots.ts";
import { firstPlacement, likelihood } from "../execution-of-sentences-act/section-14/slots.ts";
import { fullTermOn } from "../sentence-clock/slots.ts";

/** May a person who serves outside prison be returned to it, or reprimanded instead? Never automatic. */
export const returnToPrison = matter("em.return-to-prison", {
  nb: "Kan personen føres tilbake til fengsel?",
  en: "May the person be returned to prison?",
  asks: returnPower,
  nature: "power",
  results: {
    form: { value: returnScope, nb: "gjennomføringsformen omfattes", en: "the form of serving is covered" },
    ground: { value: returnGrounds, nb: "grunnlag for tilbakeføring", en: "a ground for return" },
    probable: {
      value: likelihood,
      nb: "lovbrudd, unndragelse eller brudd er sannsynlig",
      en: "offence, evasion or breach is probable",
    },
    "first-placement": { value: firstPlacement, nb: "innsettelse for første gang", en: "placement for the first time" },
    reprimand: {
      value: reprimandPower,
      nb: "skriftlig irettesettelse kan gis i stedet",
      en: "a written reprimand may be given instead",
    },
  },
  decidedBy: { recall: recallLevel },
  appeal: { body: levelAbove(recallLevel), deadline: complaintPeriod },
  horizon: fullTermOn,
});
