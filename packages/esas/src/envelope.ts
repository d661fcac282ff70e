import { type Fault, fault, type Warning, warning } from "./findings.ts";
import { decode } from "./text/decode.ts";
import { isObject, type JsonObject, type JsonValue } from "./text/json-value.ts";
import { parseJson } from "./text/parse-json.ts";

/** What the transport says about a message: the headers that ESAS puts on it. */
export interface Headers {
  readonly schemaName?: string;
  readonly schemaVersion?: string;
  readonly senderOrganization?: string;
}

export type Opened =
  | { ok: true; body: JsonValue; headers: Headers; warnings: Warning[] }
  | { ok: false; faults: Fault[] };

const compactSignature = /^\s*[A-Za-z0-9_-]+\.([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]*\s*$/;
const bodyNames = ["body", "payload", "message", "content"] as const;
/** Names that show a message to be another one of the contract. */
const otherMessages: Readonly<Record<string, string>> = {
  domsavgjoerelse: "DOMSAVGJOERELSE",
  siktelseTiltale: "SIKTELSE_TILTALE",
  kjennelseVaretekt: "KJENNELSE_VARETEKT",
  kvittering: "KVITTERING",
};

/**
 * Finds the order in what was stored: the bare body; a signed message (JWS, compact or as JSON); or an object with
 * `headers` (or RabbitMQ's `properties.headers`) beside the body. Paths in findings count from the body.
 * Signatures are not checked here: that belongs to the one who took the message from the bus.
 */
export function open(text: string, headers: Headers = {}): Opened {
  const signed = compactSignature.exec(text);
  if (signed !== null) return openPayload(signed[1] ?? "", headers, []);
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  return openValue(parsed.value, headers);
}

/** The same for a value that is parsed already. Headers that the transport gave go before those in the value. */
export function openValue(value: JsonValue, headers: Headers = {}, warnings: Warning[] = []): Opened {
  if (!isObject(value) || "fullbyrdelsesordre" in value) return checked(value, headers, warnings);
  const properties = value["properties"];
  const stated = value["headers"] ?? (isObject(properties) ? properties["headers"] : undefined);
  const name = bodyNames.find((candidate) => candidate in value);
  if (name === undefined || (stated === undefined && !("signature" in value) && !("protected" in value))) {
    return checked(value, headers, warnings);
  }
  const read = isObject(stated) ? { ...headersOf(stated), ...headers } : headers;
  const body = value[name];
  if (typeof body === "string") return openString(body, read, warnings);
  return openValue(body ?? null, read, [...warnings, unwrapped(name)]);
}

function openString(body: string, headers: Headers, warnings: Warning[]): Opened {
  const signed = compactSignature.exec(body);
  if (signed !== null) return openPayload(signed[1] ?? "", headers, warnings);
  if (body.trimStart().startsWith("{")) {
    const parsed = parseJson(body);
    return parsed.ok ? openValue(parsed.value, headers, [...warnings, unwrapped("payload")]) : parsed;
  }
  return openPayload(body.trim(), headers, warnings);
}

function openPayload(encoded: string, headers: Headers, warnings: Warning[]): Opened {
  const bytes = fromBase64(encoded);
  if (bytes === undefined) return { ok: false, faults: [notAnOrder("$")] };
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const parsed = parseJson(decoded.text);
  if (!parsed.ok) return parsed;
  return openValue(parsed.value, headers, [...warnings, ...decoded.warnings, signatureNotChecked()]);
}

function headersOf(stated: JsonObject): Headers {
  const named = new Map(Object.entries(stated).map(([name, value]) => [name.toLowerCase(), value]));
  const text = (name: string): string | undefined => {
    const value = named.get(name);
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
  };
  const [schemaName, schemaVersion, sender] = [text("schemaname"), text("schemaversion"), text("senderorganization")];
  return {
    ...(schemaName === undefined ? {} : { schemaName }),
    ...(schemaVersion === undefined ? {} : { schemaVersion }),
    ...(sender === undefined ? {} : { senderOrganization: sender }),
  };
}

function checked(body: JsonValue, headers: Headers, warnings: Warning[]): Opened {
  const name = headers.schemaName;
  if (name !== undefined && name !== "FULLBYRDELSESORDRE")
    return { ok: false, faults: [notAnOrder("SchemaName", name)] };
  if (!isObject(body)) return { ok: false, faults: [notAnOrder("$", body)] };
  if (!("fullbyrdelsesordre" in body) && !("forsendelse" in body && "under18" in body)) {
    const other = Object.keys(otherMessages).find((known) => known in body);
    return { ok: false, faults: [notAnOrder("$", other === undefined ? undefined : otherMessages[other])] };
  }
  const sender = headers.senderOrganization;
  if (sender !== undefined && sender !== "POLITIET")
    return { ok: true, body, headers, warnings: [...warnings, unexpectedSender(sender)] };
  return { ok: true, body, headers, warnings };
}

function fromBase64(encoded: string): Uint8Array | undefined {
  const standard = encoded.replaceAll("-", "+").replaceAll("_", "/");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(standard) || standard.replace(/=+$/, "").length % 4 === 1) return undefined;
  return Uint8Array.from(atob(standard), (letter) => letter.charCodeAt(0));
}

function notAnOrder(path: string, found?: JsonValue): Fault {
  return fault(
    "not-an-order",
    path,
    {
      nb: "Dette er ikke en fullbyrdelsesordre.",
      en: "This is not an execution order.",
      nn: "Dette er ikkje ein fullbyrdingsordre.",
    },
    {
      nb: "Gi meldingen FULLBYRDELSESORDRE, med feltet «fullbyrdelsesordre».",
      en: 'Give the message FULLBYRDELSESORDRE, with the field "fullbyrdelsesordre".',
      nn: "Gi meldinga FULLBYRDELSESORDRE, med feltet «fullbyrdelsesordre».",
    },
    found,
  );
}

function unwrapped(name: string): Warning {
  return warning(
    "unwrapped",
    name,
    {
      nb: `Ordren ble tatt ut av «${name}».`,
      en: `The order was taken out of "${name}".`,
      nn: `Ordren vart teken ut av «${name}».`,
    },
    {
      nb: "Stedene i meldingene regnes derfra.",
      en: "Places in the findings count from there.",
      nn: "Stadene i meldingane blir rekna derifrå.",
    },
  );
}

function signatureNotChecked(): Warning {
  return warning(
    "signature-not-checked",
    "$",
    {
      nb: "Meldingen er signert; signaturen er ikke kontrollert her.",
      en: "The message is signed; the signature was not checked here.",
      nn: "Meldinga er signert; signaturen er ikkje kontrollert her.",
    },
    {
      nb: "Kontroller den der meldingen tas imot.",
      en: "Check it where the message is received.",
      nn: "Kontroller han der meldinga blir teken imot.",
    },
  );
}

function unexpectedSender(sender: string): Warning {
  return warning(
    "unexpected-sender",
    "senderOrganization",
    { nb: "Ordrer sendes av POLITIET.", en: "Orders are sent by POLITIET.", nn: "Ordrar blir sende av POLITIET." },
    {
      nb: "Kontroller hvor meldingen kommer fra.",
      en: "Check where the message comes from.",
      nn: "Kontroller kvar meldinga kjem frå.",
    },
    sender,
  );
}
