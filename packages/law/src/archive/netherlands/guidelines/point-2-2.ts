import { all, is, section, some } from "@soning/norms";
import { disclosures, netherlandsHealth, prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { servingThere } from "../terms.ts";

/** Services and secrecy, on § 2 of the regulation. Source: guidelines 2.2. */
export const point22 = section(guidelinePoint("2.2"), (s) => {
  const dutch = is(prisonLife.employer, "dutch");
  s.right("1/equivalent-services", {
    when: all(servingThere, is(netherlandsHealth.provider, "norwegian", "dutch")),
    nb: "Domfelte har krav på likeverdige tjenester enten norske tilbydere yter dem eller de kjøpes i Nederland.",
    en: "The person is entitled to equivalent services whether Norwegian providers give them or they are bought in the Netherlands.",
    rows: ["netherlands/g-2.2/equivalent-services"],
  });
  s.told("2/dutch-secrecy", {
    when: dutch,
    nb: "Nederlandske ansatte er bundet av nederlandsk yrkesmessig taushetsplikt, også mens fengselet er leid ut til Norge.",
    en: "Dutch employees are bound by Dutch professional confidentiality, also while the prison is let to Norway.",
    why: {
      nb: "Plikten følger av nederlandsk rett, som ikke er tatt inn.",
      en: "The duty follows from Dutch law, which is not held.",
    },
    rows: ["netherlands/g-2.2/dutch-secrecy-continues"],
  });
  s.told("2/same-extent", {
    nb: "Den nederlandske taushetsplikten er like vid som den norske.",
    en: "The Dutch duty of confidentiality is as wide as the Norwegian.",
    why: { nb: "En opplysning om nederlandsk rett.", en: "A statement on Dutch law." },
    rows: ["netherlands/g-2.2/dutch-secrecy-same-extent"],
  });
  s.power("3/supervision", {
    when: all(
      dutch,
      some(disclosures, (disclosure) => is(disclosure.party, "supervisory-body")),
      prisonLife.informationRelevant,
    ),
    nb: "Nederlandsk taushetsplikt hindrer ikke at relevante opplysninger gis til norske tilsynsorganer.",
    en: "Dutch confidentiality does not stop relevant information from being given to Norwegian supervisory bodies.",
    rows: ["netherlands/g-2.2/information-to-norwegian-supervision"],
  });
  s.duty("4/norwegian-staff", {
    when: is(prisonLife.employer, "norwegian"),
    nb: "Norske tilsatte er alltid bundet av taushetsplikten i forvaltningsloven og straffegjennomføringsloven.",
    en: "Norwegian employees are always bound by the confidentiality rules of the Public Administration Act and the Execution of Sentences Act.",
    rows: ["netherlands/g-2.2/norwegian-staff-norwegian-secrecy"],
  });
});
