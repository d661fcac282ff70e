import { all, section, some } from "@soning/norms";
import { affectedChild } from "../../electronic-monitoring/home-slots.ts";
import { conduct } from "../../facts/conduct.ts";
import { children } from "../../facts/household.ts";
import { monitoring } from "../../facts/monitoring.ts";
import { section7a1Options, underControl } from "./options.ts";
import { controlDuties } from "./slots.ts";

/** What the person owes the control, and children, as proposed. Source: consultation paper ch. 10.2, § 7A-1 (8), (9). */
export const section7a1Duties = section(section7a1Options, (s) => {
  s.duty("8/assist", {
    slot: controlDuties,
    when: underControl,
    value: conduct.assistedControl,
    nb: "Den domfelte skal gi den bistanden som trengs for kontrollen.",
    en: "The person must give the help needed for the control.",
    note: {
      nb: "Samme ord står i § 7-4 første ledd; den som har elektronisk kontroll, faller under begge.",
      en: "The same words stand in § 7-4 first paragraph; a person with EM falls under both.",
    },
    fault: "consultation/fault/duplicate-duties",
    rows: ["consultation/p-reg-7a-1/assist-control"],
  });
  s.duty("8/instructions", {
    slot: controlDuties,
    when: underControl,
    value: conduct.followedInstructions,
    nb: "Den domfelte skal følge de instruksjonene som trengs for kontrollen.",
    en: "The person must follow the instructions needed for the control.",
    rows: ["consultation/p-reg-7a-1/follow-instructions"],
  });
  s.duty("8/equipment", {
    slot: controlDuties,
    when: underControl,
    value: all(monitoring.equipmentCharged, monitoring.equipmentSendsSignals),
    nb: "Den domfelte skal vedlikeholde utstyret og sørge for at det sender signaler.",
    en: "The person must maintain the equipment and see to it that it sends signals.",
    rows: ["consultation/p-reg-7a-1/maintain-and-signals"],
  });
  s.step("9/children", {
    when: all(
      underControl,
      some(children, (child) => affectedChild.of(child)),
    ),
    nb: "Når barn berøres, skal kontrollen skje slik at barnets beste ivaretas.",
    en: "Where a child is affected the control is carried out so that the child's best interests are looked after.",
    rows: ["consultation/p-reg-7a-1/child-best-interests"],
  });
});
