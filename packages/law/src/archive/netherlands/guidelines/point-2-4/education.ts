import { all, any, lt, not, on, section } from "@soning/norms";
import { education } from "../../../../facts/index.ts";
import { guidelinePoint } from "../../drafting.ts";
import { letterBars, transferUntil } from "../../slots.ts";
import { come } from "../../terms.ts";

/** Letter h, education. Source: guidelines 2.4. */
export const point24education = section(guidelinePoint("2.4"), (s) => {
  const ahead = all(education.right, lt(on, education.startsOn));
  s.exception("h/until-start", {
    when: ahead,
    lifts: ["nl-reg/4/2/h/education"],
    nb: "Den som bokstav h hindrer, kan være i Nederland frem til han skal begynne opplæringen.",
    en: "A person whom letter h keeps from being transferred may serve in the Netherlands until he is to begin the education.",
    note: {
      nb: "Bokstav h rammer bare den som har begynt, setningen den som skal begynne; leses om en rett med senere oppstart.",
      en: "Letter h hits only those who have begun, the sentence those yet to begin; read of a right with a later start.",
    },
    doubtful: true,
    rows: ["netherlands/g-2.4/education-until-start"],
  });
  s.deadline("h/until", {
    slot: transferUntil,
    when: ahead,
    value: education.startsOn,
    nb: "Oppholdet varer da frem til opplæringen begynner.",
    en: "The stay then lasts until the education begins.",
  });
  const waits = all(come(education.placeGrantedOn), education.wantsToUse, not(education.uses));
  const waiting = s.bar("bar-h/waiting-for-place", {
    slot: letterBars,
    when: all(education.right, waits),
    nb: "Den som ikke bruker opplæringsretten fordi han venter på en innvilget skoleplass, skal ikke overføres.",
    en: "A person who does not use the right to education because he waits for a granted school place is not transferred.",
    note: {
      nb: "Går lenger enn bokstav h; eget ønske er lest som å løfte også dette, selv om teksten ikke sier det.",
      en: "It goes further than letter h; the own wish is read as lifting this too, though the text does not say so.",
    },
    doubtful: true,
    rows: ["netherlands/g-2.4/waiting-for-school-place"],
  });
  s.exception("h/far-ahead", {
    when: all(waits, education.placeFarAhead),
    lifts: [waiting],
    nb: "Det gjelder ikke når tilbudet om skoleplass ligger langt frem i tid.",
    en: "That does not hold if the offer of a school place lies far ahead in time.",
    rows: ["netherlands/g-2.4/school-place-far-ahead"],
  });
  s.power("h/unused", {
    when: all(education.right, not(education.uses), any(not(waits), education.placeFarAhead)),
    nb: "Den som har rett til opplæring, men ikke bruker den, kan overføres.",
    en: "A person who has a right to education but does not use it may be transferred.",
    rows: ["netherlands/g-2.4/education-right-unused"],
  });
});
