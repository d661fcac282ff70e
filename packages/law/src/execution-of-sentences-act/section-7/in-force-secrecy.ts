import { all, type Condition, is, matches, type ProvisionPattern, section, selfOf } from "@soning/norms";
import { victimNoticeOpen } from "../../electronic-monitoring/breach-slots.ts";
import { victimNotices } from "../../facts/information.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

const notice = selfOf(victimNotices);
const act = "strgjfl";

/** Provisions by which the victim or the bereaved are told something (§ 7 i); in § 20 the notice has stood in the third paragraph since 2017. */
const notices: readonly ProvisionPattern[] = [
  { code: act, section: "16", paragraph: 6 },
  { code: act, section: "16 a", paragraph: 3 },
  { code: act, section: "20", paragraph: 2 },
  { code: act, section: "20", paragraph: 3 },
  { code: act, section: "36", paragraph: 3 },
  { code: act, section: "40", paragraph: 8 },
  { code: act, section: "42", paragraph: 6 },
  { code: act, section: "42", paragraph: 7 },
  { code: "strl", section: "45", paragraph: 6 },
  { code: "strl", section: "45", paragraph: 7 },
];
const onListedBasis: Condition = matches(notice.basis, ...notices);

/** What the victim may be told in spite of secrecy (§ 7 i, in the wording from 1 July 2020). */
export const section7Secrecy = section(
  { instrument: executionAct, number: "7", key: "act/7", from: "2020-07-01", cite: citeOf("7"), record: victimNotices },
  (s) => {
    s.power("i", {
      slot: victimNoticeOpen,
      when: all(is(notice.recipient, "victim", "bereaved"), onListedBasis),
      nb: "Taushetsplikten hindrer ikke at fornærmede eller etterlatte får det som de nevnte bestemmelsene lar dem få vite.",
      en: "Secrecy does not keep the service from telling the victim or the bereaved what the listed provisions let them be told.",
    });
  },
);
