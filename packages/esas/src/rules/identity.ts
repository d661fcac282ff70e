import { isCountry } from "../countries.ts";
import { type Warning, type WarningCode, warning } from "../findings.ts";
import type { ExecutionOrder } from "../model/order.ts";
import type { NationalId, Person } from "../model/person.ts";
import { hasRightCheckDigits, namesBirthDate, partsOf } from "../national-id.ts";

/** Persons and identifiers that do not fit together. */
export function doubtfulIdentity(order: ExecutionOrder): Warning[] {
  const { convicted } = order;
  const victims = order.offences.flatMap((one) => one.victims);
  const persons: readonly Person[] = [
    convicted,
    ...convicted.guardians,
    ...victims,
    ...victims.flatMap((one) => one.guardians),
  ];
  return [
    ...persons.flatMap((one) =>
      one.id === undefined ? [] : doubtfulId(one.id, `${one.path}.identitetsnummer.verdi`, one),
    ),
    ...convicted.otherIds.flatMap((id, index) =>
      doubtfulId(id, `${convicted.path}.tilleggsId[${index}].verdi`, convicted),
    ),
    ...citizenship(order, persons),
    ...address(order),
    ...usedTwice(order, persons),
    ...sameNumber(convicted, victims),
  ];
}

function doubtfulId(id: NationalId, path: string, person: Person): Warning[] {
  const found: Warning[] = [];
  const say = (code: WarningCode, nb: string, en: string, nn: string): void => {
    found.push(
      warning(
        code,
        path,
        { nb, en, nn },
        {
          nb: "Kontroller hvem ordren gjelder.",
          en: "Check whom the order concerns.",
          nn: "Kontroller kven ordren gjeld.",
        },
        id.value,
      ),
    );
  };
  if (!hasRightCheckDigits(id.value))
    say(
      "id-checksum",
      "Kontrollsifrene stemmer ikke.",
      "The check digits are wrong.",
      "Kontrollsiffera stemmer ikkje.",
    );
  if (id.kind === "ssp") return found;
  const parts = partsOf(id.value);
  if (parts.kind !== id.kind) {
    say(
      "id-kind",
      "Nummeret har ikke formen til typen som er oppgitt.",
      "The number does not have the form of the kind stated.",
      "Nummeret har ikkje forma til typen som er gitt.",
    );
  }
  if (person.birthDate !== undefined && !namesBirthDate(parts, person.birthDate)) {
    say(
      "id-birth-date",
      `Nummeret stemmer ikke med fødselsdatoen ${person.birthDate}.`,
      `The number does not match the birth date ${person.birthDate}.`,
      `Nummeret stemmer ikkje med fødselsdatoen ${person.birthDate}.`,
    );
  }
  if (person.sex !== undefined && person.sex !== parts.sex) {
    say(
      "id-sex",
      "Nummeret stemmer ikke med kjønnet som er oppgitt.",
      "The number does not match the sex stated.",
      "Nummeret stemmer ikkje med kjønnet som er gitt.",
    );
  }
  return found;
}

function citizenship(order: ExecutionOrder, persons: readonly Person[]): Warning[] {
  const found: Warning[] = [];
  if (order.convicted.citizenships.length === 0) {
    found.push(
      warning(
        "no-citizenship",
        `${order.convicted.path}.statsborgerskap`,
        {
          nb: "Ingen statsborgerskap er oppgitt.",
          en: "No citizenship is stated.",
          nn: "Ingen statsborgarskap er gitt.",
        },
        {
          nb: "Det er ukjent, ikke «statsløs»: spør domfelte eller politiet.",
          en: 'It is unknown, not "stateless": ask the person or the police.',
          nn: "Det er ukjent, ikkje «statslaus»: spør den domfelte eller politiet.",
        },
      ),
    );
  }
  for (const person of persons) {
    for (const [index, country] of person.citizenships.entries()) {
      if (isCountry(country.code)) continue;
      found.push(
        warning(
          "unknown-country",
          `${person.path}.statsborgerskap[${index}].kode`,
          {
            nb: "Koden er ikke i ISO 3166-1.",
            en: "The code is not in ISO 3166-1.",
            nn: "Koden er ikkje i ISO 3166-1.",
          },
          { nb: "Kontroller statsborgerskapet.", en: "Check the citizenship.", nn: "Kontroller statsborgarskapen." },
          country.code,
        ),
      );
    }
  }
  return found;
}

function address(order: ExecutionOrder): Warning[] {
  const { convicted } = order;
  const at = "fullbyrdelsesordre.domfelte.personAdresse";
  const hidden =
    convicted.addressProtection === "confidential" || convicted.addressProtection === "strictly-confidential";
  if (convicted.address === undefined && !hidden) {
    return [
      warning(
        "no-address",
        at,
        {
          nb: "Ordren har ingen adresse; det betyr ikke at domfelte er uten fast bosted.",
          en: "The order has no address; that does not mean that the person has no fixed address.",
          nn: "Ordren har inga adresse; det vil ikkje seie at den domfelte er utan fast bustad.",
        },
        {
          nb: "Spør domfelte eller folkeregisteret.",
          en: "Ask the person or the population register.",
          nn: "Spør den domfelte eller folkeregisteret.",
        },
      ),
    ];
  }
  if (convicted.address === undefined || !hidden) return [];
  return [
    warning(
      "address-though-protected",
      at,
      {
        nb: "Adressen er gradert, men står i ordren.",
        en: "The address is protected, yet it stands in the order.",
        nn: "Adressa er gradert, men står i ordren.",
      },
      {
        nb: "Skjerm den, og meld fra til avsenderen.",
        en: "Shield it, and tell the sender.",
        nn: "Skjerm henne, og meld frå til avsendaren.",
      },
    ),
  ];
}

/** One identifier for several things: references inside the message then join what does not belong together. */
function usedTwice(order: ExecutionOrder, persons: readonly Person[]): Warning[] {
  const uses: (readonly [string, string])[] = [
    [order.message.id, "forsendelse.meldingsId"],
    [order.orderId, "fullbyrdelsesordre.anmodningsId"],
    [order.judgment.id, "fullbyrdelsesordre.avgjoerelse.avgjoerelseId"],
    ...persons.map((one) => [one.ref, `${one.path}.personForetakRef`] as const),
    ...order.documents.flatMap((one) => (one.ref === undefined ? [] : [[one.ref, `${one.path}.dokumentRef`] as const])),
  ];
  const first = new Map<string, string>();
  const reported = new Set<string>();
  const found: Warning[] = [];
  for (const [id, path] of uses) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else if (!reported.has(id) && !samePerson(persons, earlier, path)) {
      reported.add(id);
      found.push(
        warning(
          "id-used-twice",
          path,
          { nb: `Samme id som ${earlier}.`, en: `The same id as ${earlier}.`, nn: `Same id som ${earlier}.` },
          {
            nb: "Ingenting er koblet sammen på denne id-en.",
            en: "Nothing was joined by this id.",
            nn: "Ingenting er kopla saman på denne id-en.",
          },
          id,
        ),
      );
    }
  }
  return found;
}

/** A victim of several offences keeps her reference: that is what it is for. */
function samePerson(persons: readonly Person[], first: string, second: string): boolean {
  const at = (path: string): Person | undefined => persons.find((one) => `${one.path}.personForetakRef` === path);
  const [left, right] = [at(first), at(second)];
  if (left === undefined || right === undefined) return false;
  return (
    left.name.first === right.name.first && left.name.last === right.name.last && left.id?.value === right.id?.value
  );
}

function sameNumber(convicted: Person, others: readonly Person[]): Warning[] {
  const twice = others.find((one) => one.id !== undefined && one.id.value === convicted.id?.value);
  if (twice === undefined) return [];
  return [
    warning(
      "person-used-twice",
      `${twice.path}.identitetsnummer.verdi`,
      {
        nb: "Fornærmede har samme nummer som domfelte.",
        en: "The victim has the same number as the convicted person.",
        nn: "Den fornærma har same nummer som den domfelte.",
      },
      {
        nb: "Kontroller hvem nummeret tilhører.",
        en: "Check whose number it is.",
        nn: "Kontroller kven nummeret høyrer til.",
      },
      twice.id?.value,
    ),
  ];
}
