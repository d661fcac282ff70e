import { all, any, daysIn, gt, is, lt, lte, not, number, on, section, some } from "@soning/norms";
import { children, childVisits } from "../../../../facts/index.ts";
import { guidelinePoint } from "../../drafting.ts";
import { letterBars, transferUntil } from "../../slots.ts";
import { come } from "../../terms.ts";
import { veryFewVisits } from "../parameters.ts";

/** Letter g, visits from children. Source: guidelines 2.4. */
export const point24children = section(guidelinePoint("2.4"), (s) => {
  const own = s.bar("bar-g/own-children", {
    slot: letterBars,
    when: all(
      some(children, (child) => is(child.relation, "own")),
      childVisits.transferLimitsFurther,
    ),
    nb: "Den som har egne barn, skal ikke overføres når det begrenser barnets samvær ut over det soning i et norsk fengsel ville gjort.",
    en: "A person with children of his own is not transferred if that limits the child's contact beyond what serving in a Norwegian prison would.",
    note: {
      nb: "Forskriften sammenligner med besøksordningen, retningslinjene med soning i Norge; forskriften går foran ved motstrid.",
      en: "The regulation compares with the visiting arrangement, the guidelines with serving in Norway; the regulation prevails in a conflict.",
    },
    rows: ["netherlands/g-2.4/child-contact-compared-with-norway"],
  });
  const fewVisits = any(lte(childVisits.perYear, veryFewVisits), childVisits.veryFew);
  s.exception("g/few-visits", {
    when: all(fewVisits, lt(on, childVisits.nextVisitOn)),
    lifts: [own, "nl-reg/4/2/g/visits"],
    nb: "Er det avtalt svært få besøk, for eksempel to i året, kan domfelte være i Nederland frem til neste besøk.",
    en: "Where very few visits are agreed, for example two a year, the person can serve in the Netherlands until the next visit.",
    note: {
      nb: "To besøk følger av eksemplet; om flere også er svært få, vurderes.",
      en: "Two visits follow from the example; whether more are very few too is judged.",
    },
    rows: ["netherlands/g-2.4/few-visits-until-next"],
  });
  s.deadline("g/until-visit", {
    slot: transferUntil,
    when: all(childVisits.regular, fewVisits),
    value: childVisits.nextVisitOn,
    nb: "Med svært få besøk varer oppholdet frem til neste besøk.",
    en: "With very few visits the stay lasts until the next visit.",
  });
  s.step("g/not-hindered", {
    when: childVisits.beingEstablished,
    value: not(childVisits.stayHinders),
    nb: "Gjennomføring i Nederland skal ikke hindre at en samværs- eller besøksordning etableres.",
    en: "Serving in the Netherlands must not stop a contact or visiting arrangement from being established.",
    rows: ["netherlands/g-2.4/nl-not-to-hinder-arrangement"],
  });
  const establishing = s.bar("bar-g/being-established", {
    slot: letterBars,
    when: all(childVisits.beingEstablished, childVisits.documented),
    nb: "Har domfelte ikke fått besøk ennå, men en besøksordning er under etablering, skal overføringen ikke gjennomføres.",
    en: "If no visit has taken place yet but a visiting arrangement is being established, the transfer must not be carried out.",
    rows: ["netherlands/g-2.4/arrangement-being-established"],
  });
  const takesTime = all(childVisits.beingEstablished, childVisits.willTakeTime);
  s.exception("g/takes-time", {
    when: all(takesTime, not(come(childVisits.startsOn))),
    lifts: [establishing],
    nb: "Vil det ta noe tid før ordningen er på plass, kan overføringen gjennomføres for tiden frem til da.",
    en: "If it will take some time before the arrangement is in place, the transfer may be carried out for the time until then.",
    rows: ["netherlands/g-2.4/arrangement-takes-time"],
  });
  s.deadline("g/until-arrangement", {
    slot: transferUntil,
    when: takesTime,
    value: childVisits.startsOn,
    nb: "Oppholdet varer da frem til ordningen er etablert.",
    en: "The stay then lasts until the arrangement is established.",
  });
  s.condition("g/documented", {
    when: childVisits.beingEstablished,
    holds: childVisits.documented,
    nb: "Domfelte må dokumentere at en besøksordning er under etablering.",
    en: "The person must document that a visiting arrangement is being established.",
    rows: ["netherlands/g-2.4/document-arrangement"],
  });
  const cared = some(children, (child) =>
    all(
      is(child.relation, "partners", "sibling", "other"),
      any(child.caredForByPerson, gt(daysIn(child.dailyCare), number(0, "days"))),
    ),
  );
  s.consideration("g/continuous-care", {
    when: cared,
    value: childVisits.otherChildrenCovered,
    nb: "Ved daglig omsorg for andres barn legges det vekt på om omsorgen har vært utøvd sammenhengende over lengre tid.",
    en: "For daily care of others' children it counts whether the care has been exercised continuously over a longer period.",
    rows: ["netherlands/g-2.4/care-continuous"],
  });
  s.consideration("g/time-since-care", {
    when: cared,
    value: childVisits.otherChildrenCovered,
    nb: "Det legges også vekt på hvor lenge det er siden omsorgsrollen ble utøvd.",
    en: "It also counts how long ago the caring role was exercised.",
    rows: ["netherlands/g-2.4/care-time-since"],
  });
});
