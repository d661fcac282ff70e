import { z } from "zod";
import { contactOfDistrict, convicted, employee, relatedPerson } from "./person.ts";
import { caseNumber, code, day, flag, guid, moment, organisation, text, uniqueId, wholeNumber } from "./primitives.ts";
import { reactions } from "./reactions.ts";
import { atLeast, type Version, versions } from "./version.ts";

const structuredReference = z.strictObject({
  rettskilde: z.strictObject({ kode: text, navn: text }),
  elementer: z.array(z.strictObject({ type: text, verdi: text })).min(1),
});

function lawReference(version: Version) {
  const shared = {
    lovbudId: uniqueId.optional(),
    lovbudStreng: text,
    gjengivelse: text.optional(),
    strafferamme: wholeNumber.optional(),
  };
  return atLeast(version, "1.1")
    ? z.strictObject({
        ...shared,
        grunnlagTekst: text.optional(),
        hjemler: z.array(structuredReference).optional(),
      })
    : z.strictObject({ ...shared, hjemmler: z.array(structuredReference).optional() });
}

/** One offence. The contract leaves this object open; the unknown names in it are found all the same. */
function offence(version: Version) {
  return z.strictObject({
    basissakId: uniqueId.optional(),
    lovbudKombinert: z.strictObject({ lovbud: z.array(lawReference(version)).min(1).max(2) }),
    straffesak: z.strictObject({ straffesaksnummer: caseNumber, statistikkgruppe: code, krimtype: code.optional() }),
    fornaermede: z.array(relatedPerson),
  });
}

function judgment(version: Version) {
  const plain = z.strictObject({
    avgjoerelseId: guid,
    saksnummer: text,
    avsagtDato: day,
    straffesakDomsnummer: text.optional(),
    reaksjoner: reactions(version),
    straffbareForhold: z.array(offence(version)).min(1),
  });
  return atLeast(version, "1.1") ? plain.extend({ domstol: organisation }) : plain;
}

function order(version: Version) {
  const plain = z.strictObject({
    anmodningsId: guid,
    paataleansvarlig: employee(version),
    domfelte: convicted,
    avgjoerelse: judgment(version),
    foregrepetSoning: flag,
    rettskraftigFraOgMed: day.optional(),
  });
  return atLeast(version, "1.1") ? plain.extend({ besluttetAv: employee(version) }) : plain;
}

const document = z.strictObject({
  dokumentRef: guid.optional(),
  kategori: code.optional(),
  overskrift: text,
  skrevetDato: day,
  forsendelse: z.strictObject({ mimeType: text, uri: text, sjekksum: text }),
});

function sending(version: Version) {
  const plain = z.strictObject({
    meldingsId: guid,
    sendtTid: moment,
    avsender: z.strictObject({ organisasjon: organisation, person: employee(version) }),
    mottakerOrganisasjon: organisation,
  });
  return atLeast(version, "1.1") ? plain.extend({ kontakt: contactOfDistrict.optional() }) : plain;
}

function message(version: Version) {
  return z.strictObject({
    forsendelse: sending(version),
    under18: flag,
    fullbyrdelsesordre: order(version),
    beskrivelse: text,
    hovedStraffesaksnummer: caseNumber,
    dokumenter: z.array(document).min(1),
  });
}

const [v10, v11, v12] = versions;

/** The whole message, one schema a version. */
export const messageSchemas = { [v10]: message(v10), [v11]: message(v11), [v12]: message(v12) } as const;
