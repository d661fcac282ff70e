import { all, is, not, section, some } from "@soning/norms";
import { contacts, prisonLife } from "../../../facts/index.ts";
import { regulationSection } from "../drafting.ts";
import { official, servingThere } from "../terms.ts";

/** The act applies in the Netherlands, with four exceptions. Source: the regulation § 2. */
export const section2 = section(regulationSection("2"), (s) => {
  const dutch = is(prisonLife.employer, "dutch");
  s.consequence("act-applies", {
    when: servingThere,
    nb: "Straffegjennomføringsloven med forskrifter gjelder i Nederland, med unntakene i bokstav a til d.",
    en: "The Execution of Sentences Act with regulations applies in the Netherlands, save for letters a to d.",
    rows: ["netherlands/reg-2/act-applies-with-exceptions"],
  });
  s.power("first/a/buy-services", {
    when: not(prisonLife.servicesAvailable),
    nb: "Forvaltningstjenester som norske myndigheter ikke kan yte i Nederland, kan kjøpes eller leies der, uten hinder av § 4.",
    en: "Administrative services that Norwegian authorities cannot provide in the Netherlands may be bought or hired there, notwithstanding § 4.",
    rows: ["netherlands/reg-2-a/buy-services"],
  });
  s.consequence("first/b/dutch-secrecy", {
    when: dutch,
    nb: "Taushetsplikten for nederlandske ansatte følger av nederlandsk rett.",
    en: "The confidentiality duty of Dutch employees follows from Dutch law.",
    rows: ["netherlands/reg-2-b/dutch-secrecy-law"],
  });
  s.consequence("first/b/norwegian-secrecy-off", {
    when: dutch,
    nb: "Reglene om taushetsplikt i forvaltningsloven §§ 13 flg. gjelder ikke for nederlandske ansatte.",
    en: "The confidentiality rules of the Public Administration Act §§ 13 ff. do not apply to Dutch employees.",
    rows: ["netherlands/reg-2-b/norwegian-secrecy-rules-off"],
  });
  s.consequence("first/c/dutch-vetting", {
    when: dutch,
    nb: "Kravene til vandel for nederlandske ansatte følger av nederlandsk rett.",
    en: "What is required of the conduct of Dutch employees follows from Dutch law.",
    rows: ["netherlands/reg-2-c/dutch-vetting-law"],
  });
  s.consequence("first/c/section-8-off", {
    when: dutch,
    nb: "Straffegjennomføringsloven § 8 første ledd gjelder ikke for nederlandske ansatte.",
    en: "§ 8 first paragraph of the act does not apply to Dutch employees.",
    rows: ["netherlands/reg-2-c/section-8-off"],
  });
  s.power("first/d/search", {
    when: all(
      servingThere,
      some(contacts, (contact) => official(contact.partner)),
    ),
    nb: "Advokat og representant for offentlig myndighet, også diplomatisk og konsulær, kan undersøkes etter § 27 første ledd.",
    en: "A lawyer and a representative of a public authority, also diplomatic and consular, may be searched under § 27 first paragraph.",
    rows: ["netherlands/reg-2-d/search-of-lawyers-and-officials"],
  });
  s.consequence("first/d/limits-off", {
    when: servingThere,
    nb: "Begrensningene i § 27 tredje ledd gjelder ikke i Nederland.",
    en: "The limits in § 27 third paragraph do not apply in the Netherlands.",
    rows: ["netherlands/reg-2-d/limits-of-27-off"],
  });
});
