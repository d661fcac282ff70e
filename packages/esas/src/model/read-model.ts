import type { Version } from "../contract/version.ts";
import type { ReadingPolicy } from "../law-reference/parse.ts";
import { policyFor } from "../law-reference/unnamed-code.ts";
import { type JsonValue, leafPaths } from "../text/json-value.ts";
import { Cursor, identifier } from "./cursor.ts";
import { manualReadings } from "./manual-reading.ts";
import type { Code, Document, ExecutionOrder, NotCarriedOver, Offence } from "./order.ts";
import { lawReader, lawReference } from "./read-law.ts";
import { convicted, districtContact, employee, organisation, victim } from "./read-person.ts";
import { reactions } from "./read-reactions.ts";

/**
 * A message that holds to the contract as our model; `versions` begins with the one it was read as. `original` is the message as it came, with the names that the
 * contract does not know: the places that were not read are named from it.
 */
export function readModel(
  message: JsonValue,
  versions: readonly [Version, ...Version[]],
  original: JsonValue,
): ExecutionOrder {
  const root = new Cursor(message);
  const order = root.object("fullbyrdelsesordre");
  const judgment = order.object("avgjoerelse");
  const date = judgment.text("avsagtDato");
  const policy = policyFor(date, root.object("forsendelse").text("sendtTid").slice(0, 10));
  const readLaw = lawReader(policy);
  const read = {
    version: versions[0],
    versions,
    message: sending(root.object("forsendelse")),
    orderId: identifier(order.text("anmodningsId")),
    underEighteenAtAnAct: root.flag("under18"),
    mainCaseNumber: root.text("hovedStraffesaksnummer"),
    description: root.text("beskrivelse"),
    documents: root.objects("dokumenter").map(document),
    prosecutor: employee(order.object("paataleansvarlig")),
    ...order.maybeObject("decidedBy", "besluttetAv", employee),
    convicted: convicted(order.object("domfelte")),
    anticipatedServing: order.flag("foregrepetSoning"),
    ...order.maybeText("finalFrom", "rettskraftigFraOgMed"),
    judgment: {
      id: identifier(judgment.text("avgjoerelseId")),
      ...judgment.maybeObject("court", "domstol", organisation),
      caseNumber: judgment.text("saksnummer"),
      date,
      ...judgment.maybeText("policeNumber", "straffesakDomsnummer"),
    },
    reactions: reactions(judgment.object("reaksjoner"), readLaw),
    offences: judgment.objects("straffbareForhold").map((one) => offence(one, policy)),
  };
  const paths = leafPaths(original);
  return {
    ...read,
    needsManualReading: manualReadings(read),
    notCarriedOver: root.unread(paths).map(unknownPlace),
    paths,
  };
}

function sending(at: Cursor): ExecutionOrder["message"] {
  const sender = at.object("avsender");
  return {
    id: identifier(at.text("meldingsId")),
    sentAt: at.text("sendtTid"),
    sender: { organisation: organisation(sender.object("organisasjon")), person: employee(sender.object("person")) },
    ...at.maybeObject("contact", "kontakt", districtContact),
    recipient: organisation(at.object("mottakerOrganisasjon")),
  };
}

function offence(at: Cursor, policy: ReadingPolicy): Offence {
  const sourceCase = at.object("straffesak");
  return {
    path: at.path,
    ...at.maybeText("baseCaseId", "basissakId"),
    law: at
      .object("lovbudKombinert")
      .objects("lovbud")
      .map((one) => lawReference(one, policy)),
    caseNumber: sourceCase.text("straffesaksnummer"),
    statisticsGroup: code(sourceCase.object("statistikkgruppe")),
    ...sourceCase.maybeObject("crimeType", "krimtype", code),
    victims: at.objects("fornaermede").map(victim),
  };
}

function document(at: Cursor): Document {
  const stored = at.object("forsendelse");
  return {
    path: at.path,
    ...at.maybe("ref", "dokumentRef", (name) => identifier(at.text(name))),
    ...at.maybeObject("category", "kategori", code),
    title: at.text("overskrift"),
    writtenOn: at.text("skrevetDato"),
    mimeType: stored.text("mimeType"),
    uri: stored.text("uri"),
    checksum: stored.text("sjekksum"),
  };
}

function code(at: Cursor): Code {
  return { code: at.text("kode"), ...at.maybeText("name", "navn") };
}

function unknownPlace(path: string): NotCarriedOver {
  return {
    path,
    why: {
      nb: "Kontrakten kjenner ikke feltet.",
      en: "The contract does not know this field.",
      nn: "Kontrakta kjenner ikkje feltet.",
    },
  };
}
