import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";
import { bytesOf } from "./bytes.ts";
import { officialXsd } from "./shared.ts";

const blankMended = (name: string): string => officialXsd(name).replace('"AvsagtDato "', '"AvsagtDato"');

/**
 * The official XSD of an event. It imports `Felles.xsd` from its own folder, where it is not: both are given under one
 * made-up address. The name `"AvsagtDato "` ends in a blank, which XML Schema collapses (part 1, § 3.3.2: an xs:NCName)
 * and libxml2 does not.
 */
export function officialValidator(name: string): XsdValidator {
  const url = `esas:/${name}.xsd`;
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({
      [url]: bytesOf(blankMended(name)),
      "esas:/Felles.xsd": bytesOf(blankMended("Felles")),
    }),
  );
  return XsdValidator.fromDoc(XmlDocument.fromString(officialXsd(name), { url }));
}

/** Throws what the XSD finds wrong. */
export function validateXml(xsd: XsdValidator, xml: string): void {
  const parsed = XmlDocument.fromString(xml);
  try {
    xsd.validate(parsed);
  } finally {
    parsed.dispose();
  }
}
