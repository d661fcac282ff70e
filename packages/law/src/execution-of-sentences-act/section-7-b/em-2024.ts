import { section } from "@soning/norms";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** Where the rules on notice to the victim stand, as proposed. Source: consultation paper ch. 10.1, § 7 b. */
export const section7bProposed = section(
  {
    instrument: executionAct,
    number: "7 b",
    key: "act/7b",
    overlay: "em-2024",
    cite: citeOf("7 b"),
    replaces: ["act/7b/*"],
  },
  (s) => {
    s.told("pointer", {
      nb: "Reglene om varsel til fornærmede eller etterlatte står i § 16 c femte ledd, § 20 annet ledd, § 36 tredje ledd, § 40 siste ledd, § 42 sjette og syvende ledd og straffeloven § 45.",
      en: "The rules on notice to the victim or the bereaved stand in § 16 c fifth paragraph, § 20 second, § 36 third, § 40 last, § 42 sixth and seventh, and Penal Code § 45.",
      why: {
        nb: "En veiviser uten eget innhold: pliktene står i de paragrafene som den viser til. Vises ved spørsmålet om varsel til fornærmede. Straffeloven § 45 sjette ledd er siden 1. september 2024 det syvende.",
        en: "A signpost without content of its own: the duties stand in the sections it names. Shown with the question of notice to the victim. Penal Code § 45 sixth paragraph has been the seventh since 1 September 2024.",
      },
      fault: "consultation/fault/pc-45-6-now-7",
      rows: ["consultation/p-7b/pointer-victim-notices"],
    });
  },
);
