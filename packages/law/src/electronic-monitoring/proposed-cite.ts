const sentences: Readonly<Record<string, string>> = {
  first: "1. pkt.",
  second: "2. pkt.",
  third: "3. pkt.",
  fourth: "4. pkt.",
};

/**
 * How a label of a proposed section is cited: `5/second/third-served` → `strgjfl. § 16 a (5) 2. pkt. (forslag)`.
 * Paragraph, letter and sentence are cited; the rest of a label only tells norms apart.
 */
export function proposedCite(section: string, short = "strgjfl."): (label: string) => string {
  return (label) => {
    const [paragraph = "", next = ""] = label.split("/");
    const place = /^\d+$/.test(paragraph) ? ` (${paragraph})` : "";
    const within = /^[a-z]$/.test(next) ? ` ${next}` : sentences[next] === undefined ? "" : ` ${sentences[next]}`;
    return `${short} § ${section}${place}${place === "" ? "" : within} (forslag)`;
  };
}
