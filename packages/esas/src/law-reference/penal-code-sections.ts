/**
 * The sections that the Penal Code of 2005 has or has had, repealed ones included: an old offence may stand under one.
 * Source: the consolidated text of 2 July 2026 (LOV-2005-05-20-28).
 */
const runs: readonly (readonly [number, number])[] = [
  [1, 146],
  [151, 176],
  [181, 199],
  [201, 211],
  [221, 226],
  [231, 242],
  [251, 288],
  [291, 346],
  [351, 358],
  [361, 396],
  [401, 412],
];

const lettered = new Set(
  "52a 52b 52c 52d 68a 120a 120b 130a 136a 136b 141a 155a 155b 155c 156a 175a 175b 189a 191a 191b 237a 260a 266a 267a 267b 270a 270b 355a".split(
    " ",
  ),
);

/** Is `c` in `§ 79 c` a part of the section's number? In this code it mostly is a letter of the section. */
export function isLetteredSection(number: string, letter: string): boolean {
  return lettered.has(`${number}${letter.toLowerCase()}`);
}

export function isPenalCodeSection(section: string): boolean {
  const found = /^(\d+)(?: ?([a-z]))?$/.exec(section);
  if (found === null) return false;
  const [, number = "", letter] = found;
  if (letter !== undefined) return isLetteredSection(number, letter);
  return runs.some(([first, last]) => Number(number) >= first && Number(number) <= last);
}
