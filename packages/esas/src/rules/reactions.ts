import { compareDurations, fewestDays, mostDays } from "@soning/calendar";
import { type Said, type Warning, type WarningCode, warning } from "../findings.ts";
import { calendarLength, hasCalendarUnits } from "../model/length.ts";
import type { ExecutionOrder, Length, Prison } from "../model/order.ts";

const seeJudgment: Said = {
  nb: "Kontroller mot dommen.",
  en: "Check against the judgment.",
  nn: "Kontroller mot dommen.",
};

/** Reactions that can be read and still leave something open. */
export function doubtfulReactions(order: ExecutionOrder): Warning[] {
  const { prison, fine, communitySentence, youthSentence, contactBans, confiscations } = order.reactions;
  const found: Warning[] = [...remandTold(order.description), ...(prison === undefined ? [] : doubtfulPrison(prison))];
  const say = (code: WarningCode, path: string, nb: string, en: string, nn: string, hint: Said = seeJudgment): void => {
    found.push(warning(code, path, { nb, en, nn }, hint));
  };
  if (fine?.amount === 0)
    say("zero-amount", `${fine.path}.beloep`, "Boten er på 0 kroner.", "The fine is 0 kroner.", "Bota er på 0 kroner.");
  if (fine !== undefined && fine.subsidiaryPrison === undefined) {
    say(
      "no-subsidiary-prison",
      `${fine.path}.subsidaerFengselsstraff`,
      "Boten har ingen subsidiær fengselsstraff.",
      "The fine has no subsidiary prison.",
      "Bota har inga subsidiær fengselsstraff.",
    );
  }
  for (const one of confiscations) {
    if (one.amount === 0)
      say(
        "zero-amount",
        `${one.path}.beloep`,
        "Inndragningen er på 0 kroner.",
        "The confiscation is of 0 kroner.",
        "Inndraginga er på 0 kroner.",
      );
  }
  if (communitySentence !== undefined && communitySentence.executionTime === undefined) {
    say(
      "no-execution-time",
      `${communitySentence.path}.gjennomfoeringstid`,
      "Samfunnsstraffen har ingen gjennomføringstid.",
      "The community sentence has no execution time.",
      "Samfunnsstraffa har inga gjennomføringstid.",
      askExecution,
    );
  }
  if (communitySentence !== undefined && communitySentence.subsidiaryPrison === undefined) {
    say(
      "no-subsidiary-prison",
      `${communitySentence.path}.subsidaerFengselsstraff`,
      "Samfunnsstraffen har ingen subsidiær fengselsstraff.",
      "The community sentence has no subsidiary prison.",
      "Samfunnsstraffa har inga subsidiær fengselsstraff.",
    );
  }
  if (youthSentence !== undefined) {
    say(
      "no-execution-time",
      youthSentence.path,
      "Meldingen har ikke felt for gjennomføringstiden til ungdomsstraff.",
      "The message has no field for the execution time of a youth sentence.",
      "Meldinga har ikkje felt for gjennomføringstida til ei ungdomsstraff.",
      askExecution,
    );
  }
  for (const ban of contactBans) {
    if (ban.electronicControl?.kind !== "length" || ban.duration?.kind !== "length") continue;
    if (
      compareDurations(calendarLength(ban.electronicControl.length), calendarLength(ban.duration.length)) === "greater"
    ) {
      say(
        "control-over-ban",
        ban.electronicControl.length.path,
        "Den elektroniske kontrollen varer lenger enn kontaktforbudet.",
        "The electronic control lasts longer than the contact ban.",
        "Den elektroniske kontrollen varer lenger enn kontaktforbodet.",
      );
    }
  }
  return found;
}

/** Words of the description that tell of custody: it may be the remand after the judgment, which has no field. */
const custody = /varetekt|pågrepet|fengslet|i arrest/iu;

function remandTold(description: string): Warning[] {
  if (!custody.test(description)) return [];
  const message = {
    nb: "Beskrivelsen forteller om frihetsberøvelse; ordren har ikke felt for varetekt etter dommen (strpl. § 460).",
    en: "The description tells of custody; the order has no field for remand after the judgment (Criminal Procedure Act § 460).",
    nn: "Omtalen fortel om at fridomen er teken; ordren har ikkje felt for varetekt etter dommen (strpl. § 460).",
  };
  const hint = {
    nb: "Les den, og oppgi dagene etter dommen for seg.",
    en: "Read it, and state the days after the judgment apart.",
    nn: "Les han, og gi dagane etter dommen for seg.",
  };
  return [warning("remand-in-description", "beskrivelse", message, hint, description)];
}

const askExecution: Said = { nb: "Les den i dommen.", en: "Read it in the judgment.", nn: "Les henne i dommen." };

function doubtfulPrison(prison: Prison): Warning[] {
  const found: Warning[] = [];
  const say = (code: WarningCode, path: string, nb: string, en: string, nn: string, hint: Said = seeJudgment): void => {
    found.push(warning(code, path, { nb, en, nn }, hint));
  };
  const { length, suspended, trialPeriod, deduction } = prison;
  if (length.hours > 0) {
    say(
      "hours-of-prison",
      `${length.path}.antallTimer`,
      "Fengselsstraffen har timer.",
      "The prison sentence has hours.",
      "Fengselsstraffa har timar.",
    );
  }
  if (suspended === undefined && trialPeriod !== undefined) {
    say(
      "trial-period-without-suspension",
      trialPeriod.path,
      "Prøvetid uten betinget del.",
      "A trial period without a suspended part.",
      "Prøvetid utan nokon del på vilkår.",
    );
  }
  if (suspended !== undefined && trialPeriod === undefined) {
    say(
      "no-trial-period",
      `${prison.path}.proevetid`,
      "Betinget straff uten prøvetid.",
      "A suspended sentence without a trial period.",
      "Straff på vilkår utan prøvetid.",
    );
  }
  if (suspended !== undefined && computable(length, suspended))
    found.push(...doubtfulSuspension(length, suspended, deduction));
  if (deduction === undefined) {
    say(
      "no-deduction-stated",
      `${prison.path}.fradrag`,
      "Fradrag for varetekt er ikke oppgitt: det er ukjent, ikke null.",
      "A deduction for remand is not stated: it is unknown, not zero.",
      "Frådrag for varetekt er ikkje gitt: det er ukjent, ikkje null.",
      {
        nb: "Se etter varetekt i dommen, ordren (PDF) og beskrivelsen.",
        en: "Look for remand in the judgment, the order (PDF) and the description.",
        nn: "Sjå etter varetekt i dommen, ordren (PDF) og omtalen.",
      },
    );
  } else if (
    computable(length, deduction) &&
    compareDurations(calendarLength(deduction), calendarLength(length)) === "overlap"
  ) {
    say(
      "deduction-may-exceed",
      deduction.path,
      "Fradraget kan være lengre enn straffen; det avhenger av startdagen.",
      "The deduction may be longer than the sentence, depending on the start day.",
      "Frådraget kan vere lengre enn straffa; det kjem an på startdagen.",
    );
  }
  return found;
}

function computable(...lengths: readonly Length[]): boolean {
  return lengths.every((one) => one.hours === 0 && hasCalendarUnits(one));
}

function doubtfulSuspension(length: Length, suspended: Length, deduction: Length | undefined): Warning[] {
  const found: Warning[] = [];
  const say = (code: WarningCode, path: string, nb: string, en: string, nn: string): void => {
    found.push(warning(code, path, { nb, en, nn }, seeJudgment));
  };
  const [whole, part] = [calendarLength(length), calendarLength(suspended)];
  const order = compareDurations(part, whole);
  if (order === "equal") {
    say(
      "wholly-suspended",
      suspended.path,
      "Hele straffen er betinget: ingenting skal sones nå.",
      "The whole sentence is suspended: nothing is to be served now.",
      "Heile straffa er på vilkår: ingenting skal sonast no.",
    );
    return found;
  }
  if (order === "overlap") {
    say(
      "suspended-may-exceed",
      suspended.path,
      "Den betingede delen kan være lengre enn straffen; det avhenger av startdagen.",
      "The suspended part may be longer than the sentence, depending on the start day.",
      "Delen på vilkår kan vere lengre enn straffa; det kjem an på startdagen.",
    );
  }
  const borrows = part.days > whole.days;
  if (borrows) {
    say(
      "suspended-in-other-units",
      suspended.path,
      "Den betingede delen har dager som straffen ikke har: den ubetingede delen avhenger av startdagen.",
      "The suspended part has days that the sentence lacks: the unconditional part depends on the start day.",
      "Delen på vilkår har dagar som straffa ikkje har: delen utan vilkår kjem an på startdagen.",
    );
  }
  if (deduction !== undefined && computable(deduction)) {
    const most = mostDays(whole) - fewestDays(part);
    if (fewestDays(calendarLength(deduction)) > most) {
      say(
        "deduction-over-unconditional",
        deduction.path,
        "Fradraget er større enn den ubetingede delen.",
        "The deduction is larger than the unconditional part.",
        "Frådraget er større enn delen utan vilkår.",
      );
    }
  }
  return found;
}
