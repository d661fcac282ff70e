import { all, gap, is, numberType, section } from "@soning/norms";
import { prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { supplementAmount, supplementRight } from "../slots.ts";
import { servingThere } from "../terms.ts";

/** Money for serving in the Netherlands. Source: guidelines 2.10. */
export const point210 = section(guidelinePoint("2.10"), (s) => {
  const supplement = is(prisonLife.money, "netherlands-supplement");
  s.right("1/granted", {
    slot: supplementRight,
    when: servingThere,
    nb: "Den som gjennomfører straff i Nederland, skal tilstås godtgjørelsen.",
    en: "A person who serves in the Netherlands is to be granted the compensation.",
    rows: ["netherlands/g-2.10/compensation-granted"],
  });
  s.amount("1/amount", {
    slot: supplementAmount,
    when: servingThere,
    value: gap(numberType("NOK"), {
      nb: "Tilleggets størrelse fastsettes av direktoratet; teksten gir ikke noe beløp.",
      en: "The size of the supplement is fixed by the directorate; the text gives no amount.",
    }),
    nb: "Kriminalomsorgsdirektoratet fastsetter størrelsen på tillegget.",
    en: "The directorate fixes the size of the supplement.",
    rows: ["netherlands/g-2.10/amount-by-directorate"],
  });
  s.right("2/use", {
    when: all(supplement, is(prisonLife.moneyUse, "prison-shop", "approved-place")),
    nb: "Tillegget kan brukes til varer til privat bruk i fengselsbutikken og andre steder fengselslederen har godkjent.",
    en: "The supplement may be used for goods for private use in the prison shop and other places that the governor has approved.",
    rows: ["netherlands/g-2.10/use-in-shop"],
  });
  s.bar("2/no-saving", {
    when: all(supplement, is(prisonLife.moneyUse, "savings")),
    nb: "Tillegget kan ikke spares opp og tas ut etter endt gjennomføring, slik dagpenger kan.",
    en: "The supplement cannot be saved up and paid out after the sentence, as the daily allowance can.",
    rows: ["netherlands/g-2.10/no-saving"],
  });
});
