import { all, exists, lt, matches, on, section, selfOf } from "@soning/norms";
import { controlDataPower, deletionDuty, deletionLatestOn } from "../../electronic-monitoring/control-slots.ts";
import { controlData } from "../../facts/information.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

const data = selfOf(controlData);
const collectedHere = matches(data.collectedUnder, { code: "strgjfl", section: "16 a" });

/** Personal data from digital control. Source: strgjfl. § 16 a (4), second sentence; consultation paper 7.3.1. */
export const section16aData = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "act/16a/data",
    from: "2020-09-01",
    cite: citeOf("16 a"),
    record: controlData,
  },
  (s) => {
    s.power("4/p1/process", {
      slot: controlDataPower,
      when: collectedHere,
      nb: "Opplysninger fra digital kontroll etter § 16 a kan behandles for å kontrollere gjennomføringen.",
      en: "Data from digital control under § 16 a may be processed to check the execution.",
    });
    const deletion = s.duty("4/p2", {
      slot: deletionDuty,
      when: all(collectedHere, lt(serving.endedOn, on)),
      nb: "Personopplysninger fra digital kontroll slettes når gjennomføringen er slutt.",
      en: "Personal data from digital control are deleted once serving has ended.",
      rows: ["consultation/c7-7.3.1/s16a4-delete-after-execution"],
    });
    const latest = s.deadline("4/p2/latest", {
      slot: deletionLatestOn,
      when: all(collectedHere, exists(serving.endedOn)),
      value: serving.endedOn,
      nb: "Det er ikke gitt noe antall dager: opplysningene beholdes ikke ut over dagen gjennomføringen er slutt.",
      en: "No number of days is given: the data are kept no longer than the day on which serving ends.",
      note: {
        nb: "Notatet sier «straks etter endt gjennomføring»; loven sier «etter endt straffegjennomføring».",
        en: 'The paper says "at once after serving"; the Act says "after serving has ended".',
      },
      doubtful: true,
    });
    s.exception("4/p2/breach-case", {
      when: data.inBreachCase,
      lifts: [deletion, latest],
      nb: "Opplysninger som inngår i en sak om brudd på forutsetninger eller vilkår, slettes ikke da.",
      en: "Data that form part of a case on breach of preconditions or conditions are not deleted then.",
      cite: "strgjfl. § 16 a (4) 2. pkt., jf. § 16 (2), (3)",
      rows: ["consultation/c7-7.3.1/s16a4-delete-exception"],
    });
  },
);
