import { all, type Condition, is, matches, type ProvisionPattern, section, selfOf } from "@soning/norms";
import { victimNoticeOpen } from "../../electronic-monitoring/breach-slots.ts";
import { victimNotices } from "../../facts/information.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { listedNoticeBasis } from "./slots.ts";

const notice = selfOf(victimNotices);
const act = "strgjfl";

/** The recipient is the victim or one of the bereaved. */
export const toVictimOrBereaved: Condition = is(notice.recipient, "victim", "bereaved");
/** Such a notice, on this basis. */
export const noticeUnder = (...basis: readonly ProvisionPattern[]): Condition =>
  all(toVictimOrBereaved, matches(notice.basis, ...basis));

/** What the victim may be told in spite of secrecy, as proposed. Source: consultation paper ch. 10.1, § 7 letter i. */
export const section7Proposed = section(
  {
    instrument: executionAct,
    number: "7",
    key: "act/7",
    overlay: "em-2024",
    cite: citeOf("7"),
    replaces: ["act/7/i/*", "act/7/i"],
    record: victimNotices,
  },
  (s) => {
    s.power("i", {
      slot: victimNoticeOpen,
      when: all(toVictimOrBereaved, listedNoticeBasis.of(notice)),
      nb: "Taushetsplikten hindrer ikke at fornærmede eller etterlatte får det som de nevnte bestemmelsene lar dem få vite.",
      en: "Secrecy does not keep the service from telling the victim or the bereaved what the listed provisions let them be told.",
      note: { nb: "Endringen er ikke omtalt i høringsnotatet.", en: "The paper does not discuss the change." },
      fault: "consultation/fault/amendments-never-discussed",
      rows: ["consultation/p-7/secrecy-exception-victim"],
    });
    s.ground("i/16c-5", {
      slot: listedNoticeBasis,
      when: noticeUnder({ code: act, section: "16 c", paragraph: 5 }),
      nb: "Varsel om gjennomføring utenfor fengsel etter § 16 c femte ledd.",
      en: "Notice of serving outside prison under § 16 c fifth paragraph.",
      rows: ["consultation/p-7/basis-16c-5"],
    });
    s.ground("i/20-2", {
      slot: listedNoticeBasis,
      when: noticeUnder({ code: act, section: "20", paragraph: 2 }, { code: act, section: "20", paragraph: 3 }),
      nb: "Varsel om frigang etter § 20.",
      en: "Notice of day release under § 20.",
      note: {
        nb: "Utkastet viser, som loven i kraft, til annet ledd. Siden 2017 står varselet i tredje ledd; det er det som menes.",
        en: "The draft, like the Act in force, refers to the second paragraph. Since 2017 the notice has stood in the third, and that is meant.",
      },
      rows: ["consultation/p-7/basis-20-2"],
    });
    s.ground("i/36-3", {
      slot: listedNoticeBasis,
      when: noticeUnder({ code: act, section: "36", paragraph: 3 }),
      nb: "Varsel om permisjon og straffavbrudd etter § 36 tredje ledd.",
      en: "Notice of leave and interruption under § 36 third paragraph.",
      rows: ["consultation/p-7/basis-36-3"],
    });
    s.ground("i/40-last", {
      slot: listedNoticeBasis,
      when: noticeUnder({ code: act, section: "40", paragraph: 8 }),
      nb: "Varsel om unndragelse etter siste ledd i § 40.",
      en: "Notice of evasion under the last paragraph of § 40.",
      rows: ["consultation/p-7/basis-40-last"],
    });
    s.ground("i/42-6-7", {
      slot: listedNoticeBasis,
      when: noticeUnder({ code: act, section: "42", paragraph: 6 }, { code: act, section: "42", paragraph: 7 }),
      nb: "Varsel om løslatelse etter § 42 sjette og syvende ledd.",
      en: "Notice of release under § 42 sixth and seventh paragraph.",
      rows: ["consultation/p-7/basis-42-6-7"],
    });
    s.ground("i/pc-45", {
      slot: listedNoticeBasis,
      when: noticeUnder({ code: "strl", section: "45", paragraph: 6 }, { code: "strl", section: "45", paragraph: 7 }),
      nb: "Varsel om løslatelse fra forvaring etter straffeloven § 45.",
      en: "Notice of release from preventive detention under Penal Code § 45.",
      note: {
        nb: "Utkastet viser til sjette ledd. Siden 1. september 2024 står varselet i syvende ledd; det er det som menes.",
        en: "The draft refers to the sixth paragraph. Since 1 September 2024 the notice has stood in the seventh, and that is meant.",
      },
      fault: "consultation/fault/pc-45-6-now-7",
      rows: ["consultation/p-7/basis-pc-45-6"],
    });
  },
);
