import { type Warning, type WarningCode, warning } from "../findings.ts";
import type { ExecutionOrder } from "../model/order.ts";

/** Nobody who serves today was born, judged or written about before this year: an earlier one is a dummy or a slip. */
const earliestPlausibleYear = 1900;

const paths = {
  sent: "forsendelse.sendtTid",
  final: "fullbyrdelsesordre.rettskraftigFraOgMed",
  judged: "fullbyrdelsesordre.avgjoerelse.avsagtDato",
  born: "fullbyrdelsesordre.domfelte.person.foedselsdato",
} as const;

/** Dates that do not fit together. They are reported and kept as they are. */
export function doubtfulDates(order: ExecutionOrder): Warning[] {
  const sent = order.message.sentAt.slice(0, 10);
  const { date: judged } = order.judgment;
  const final = order.finalFrom;
  const found: Warning[] = [];
  const say = (code: WarningCode, path: string, value: string, nb: string, en: string, nn: string): void => {
    found.push(warning(code, path, { nb, en, nn }, askForDate, value));
  };
  if (final !== undefined && final < judged) {
    say(
      "final-before-judgment",
      paths.final,
      final,
      `Rettskraftig ${final}, før dommen ${judged}.`,
      `Final on ${final}, before the judgment of ${judged}.`,
      `Rettskraftig ${final}, før dommen ${judged}.`,
    );
  }
  if (final !== undefined && final > sent) {
    say(
      "final-after-sending",
      paths.final,
      final,
      `Rettskraftig ${final}, etter at ordren ble sendt ${sent}.`,
      `Final on ${final}, after the order was sent on ${sent}.`,
      `Rettskraftig ${final}, etter at ordren vart send ${sent}.`,
    );
  }
  if (judged > sent) {
    say(
      "judgment-after-sending",
      paths.judged,
      judged,
      `Dommen ${judged} er etter at ordren ble sendt ${sent}.`,
      `The judgment of ${judged} is later than the sending on ${sent}.`,
      `Dommen ${judged} er frå etter at ordren vart send ${sent}.`,
    );
  }
  if (order.convicted.birthDate > sent) {
    say(
      "born-after-sending",
      paths.born,
      order.convicted.birthDate,
      `Født etter at ordren ble sendt ${sent}.`,
      `Born after the order was sent on ${sent}.`,
      `Fødd etter at ordren vart send ${sent}.`,
    );
  }
  for (const [path, date] of datesOf(order, sent)) {
    if (Number(date.slice(0, 4)) < earliestPlausibleYear) {
      say(
        "implausible-date",
        path,
        date,
        `Året ${date.slice(0, 4)} er ikke troverdig.`,
        `The year ${date.slice(0, 4)} is not plausible.`,
        `Året ${date.slice(0, 4)} er ikkje truverdig.`,
      );
    }
  }
  if (order.anticipatedServing && final !== undefined) {
    say(
      "anticipated-and-final",
      paths.final,
      final,
      "Ordren er både til foregrepet soning og rettskraftig.",
      "The order is both for anticipated serving and final.",
      "Ordren er både til soning på førehand og rettskraftig.",
    );
  }
  if (!order.underEighteenAtAnAct && ageOn(order.convicted.birthDate, judged) < ageOfMajority) {
    found.push(under18Contradicted(order));
  }
  return found;
}

const askForDate = {
  nb: "Datoen er beholdt; kontroller den mot dommen eller påtegningen.",
  en: "The date was kept; check it against the judgment or the endorsement.",
  nn: "Datoen er halden på; kontroller han mot dommen eller påteikninga.",
};

/** The field `under18` of the contract speaks of the eighteenth birthday. */
const ageOfMajority = 18;

function datesOf(order: ExecutionOrder, sent: string): (readonly [string, string])[] {
  const persons = [...order.convicted.guardians, ...order.offences.flatMap((one) => one.victims)];
  return [
    [paths.sent, sent],
    [paths.judged, order.judgment.date],
    [paths.born, order.convicted.birthDate],
    ...(order.finalFrom === undefined ? [] : [[paths.final, order.finalFrom] as const]),
    ...persons.flatMap((one) =>
      one.birthDate === undefined ? [] : [[`${one.path}.foedselsdato`, one.birthDate] as const],
    ),
    ...order.documents.map((one) => [`${one.path}.skrevetDato`, one.writtenOn] as const),
  ];
}

/** Whole years; on the birthday itself the new age is reached. */
function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function under18Contradicted(order: ExecutionOrder): Warning {
  return warning(
    "under-18-contradicted",
    "under18",
    {
      nb: "Domfelte var under 18 år da dommen falt, altså også ved gjerningen, men feltet sier nei.",
      en: "The convicted person was under 18 at the judgment, so at the act as well, but the field says no.",
      nn: "Den domfelte var under 18 år då dommen fall, altså òg då handlinga skjedde, men feltet seier nei.",
    },
    {
      nb: `Kontroller fødselsdatoen (${order.convicted.birthDate}) og feltet.`,
      en: `Check the birth date (${order.convicted.birthDate}) and the field.`,
      nn: `Kontroller fødselsdatoen (${order.convicted.birthDate}) og feltet.`,
    },
    order.underEighteenAtAnAct,
  );
}
