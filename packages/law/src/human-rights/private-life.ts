import { all, is, section } from "@soning/norms";
import { interference } from "../facts/rights.ts";
import { humanRights } from "../instruments.ts";
import { civilAndPoliticalRights } from "./instruments.ts";
import { privateLifeConditions } from "./slots.ts";

/** Private and family life, home and correspondence (ECHR art. 8; Constitution § 102; ICCPR art. 17). */
export const article8 = section(
  { instrument: humanRights, number: "8", key: "echr/8", cite: () => "EMK art. 8" },
  (s) => {
    s.right("1", {
      cite: "EMK art. 8 (1)",
      when: interference.withPrivateLife,
      nb: "Enhver har rett til respekt for privatliv, familieliv, hjem og korrespondanse; et inngrep må bestå de tre testene.",
      en: "Everyone has a right to respect for private and family life, home and correspondence; an interference must pass the three tests.",
      rows: ["consultation/c3-1/private-life-right"],
    });
    s.condition("2/law", {
      slot: privateLifeConditions,
      cite: "EMK art. 8 (2)",
      when: interference.withPrivateLife,
      holds: interference.legalBasis,
      nb: "Inngrepet må være i samsvar med loven.",
      en: "The interference must be in accordance with the law.",
      rows: [
        "consultation/c3-1/art8-in-accordance-with-law",
        "consultation/c7-7.3.1/interference-in-accordance-with-law",
      ],
    });
    s.condition("2/aim", {
      slot: privateLifeConditions,
      cite: "EMK art. 8 (2)",
      when: interference.withPrivateLife,
      holds: is(
        interference.aim,
        "national-security",
        "public-safety",
        "economic-wellbeing",
        "crime-prevention",
        "health-or-morals",
        "rights-of-others",
      ),
      nb: "Inngrepet må ivareta et av formålene som artikkelen lister opp; listen er uttømmende.",
      en: "The interference must serve one of the aims that the article lists; the list is closed.",
      rows: ["consultation/c3-1/art8-legitimate-aim", "consultation/c7-7.3.1/interference-legitimate-aim"],
    });
    s.condition("2/necessary", {
      slot: privateLifeConditions,
      cite: "EMK art. 8 (2)",
      when: interference.withPrivateLife,
      holds: all(interference.necessary, interference.proportionate),
      nb: "Inngrepet må være nødvendig i et demokratisk samfunn og forholdsmessig.",
      en: "The interference must be necessary in a democratic society and proportionate.",
      rows: ["consultation/c3-1/art8-necessary-in-democratic-society", "consultation/c7-7.3.1/interference-necessary"],
    });
    s.condition("2", {
      cite: "EMK art. 8 (2)",
      when: interference.withPrivateLife,
      holds: privateLifeConditions,
      nb: "Inngrepet står seg bare når alle tre tester er bestått: hjemmel, formål og nødvendighet.",
      en: "The interference stands only when all three tests are passed: basis, aim and necessity.",
      rows: ["consultation/c3-1/art8-tests-cumulative", "consultation/c7-7.2.1/limit-private-life"],
    });
    s.told("prisoners", {
      cite: "EMK art. 5 og 8, EMDs praksis",
      why: {
        nb: "Et utgangspunkt for tolkningen, ikke en egen test.",
        en: "A starting point for interpretation, not a test of its own.",
      },
      nb: "Den som soner, beholder alle grunnleggende menneskerettigheter unntatt retten til frihet.",
      en: "A sentenced person keeps every basic human right except the right to liberty.",
      rows: ["consultation/c3-1/prisoners-keep-other-rights"],
    });
  },
);

/** The covenant's protection of private life. */
export const article17 = section(
  { instrument: civilAndPoliticalRights, number: "17", key: "iccpr/17", cite: () => "SP art. 17" },
  (s) => {
    s.told("1", {
      why: {
        nb: "Gir ikke mer enn EMK artikkel 8 og prøves der.",
        en: "It gives no more than ECHR art. 8 and is tested there.",
      },
      nb: "Artikkelen verner privatliv, familieliv, hjem og korrespondanse, og antas ikke å gå lenger enn EMK artikkel 8.",
      en: "The article protects private and family life, home and correspondence, and is taken not to go further than ECHR art. 8.",
      rows: ["consultation/c3-1/iccpr-17-not-wider"],
    });
  },
);
