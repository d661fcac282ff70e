import { section } from "@soning/norms";
import { victimNotices } from "../../facts/information.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { noticeUnder } from "./em-2024.ts";
import { listedNoticeBasis } from "./slots.ts";

/** References that hit the wrong paragraph when read by their numbers alone. Source: consultation paper ch. 10.1, § 7 letter i. */
export const section7AsDrafted = section(
  {
    instrument: executionAct,
    number: "7",
    key: "act/7",
    overlay: "em-2024-as-drafted",
    cite: citeOf("7"),
    record: victimNotices,
  },
  (s) => {
    s.ground("i/20-2", {
      slot: listedNoticeBasis,
      when: noticeUnder({ code: "strgjfl", section: "20", paragraph: 2 }),
      nb: "Opplysninger som nevnt i § 20 annet ledd.",
      en: "Information under § 20 second paragraph.",
      note: {
        nb: "Annet ledd handler siden 2017 om lønn under frigang, ikke om varsel.",
        en: "The second paragraph has since 2017 been about wages during day release, not about notice.",
      },
      rows: ["consultation/p-7/basis-20-2"],
    });
    s.ground("i/pc-45", {
      slot: listedNoticeBasis,
      when: noticeUnder({ code: "strl", section: "45", paragraph: 6 }),
      nb: "Opplysninger som nevnt i straffeloven § 45 sjette ledd.",
      en: "Information under Penal Code § 45 sixth paragraph.",
      note: {
        nb: "Sjette ledd handler siden 1. september 2024 om noe annet.",
        en: "The sixth paragraph has since 1 September 2024 been about something else.",
      },
      fault: "consultation/fault/pc-45-6-now-7",
      rows: ["consultation/p-7/basis-pc-45-6"],
    });
  },
);
