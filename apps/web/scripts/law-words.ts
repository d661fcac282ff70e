/**
 * A module with the few words of the law that lists need: the question of each matter, the cite of each norm (its newest
 * version), the question of each fact, and what each step of a procedure is.
 */
export async function lawWords(): Promise<string> {
  const { law, procedures } = await import("@soning/law");
  const matters = Object.fromEntries(law.matters.map(({ id, question }) => [id, question]));
  const cites = Object.fromEntries(law.norms.map(({ key, versions }) => [key, versions.at(-1)?.cite ?? key]));
  const questions = Object.fromEntries(
    [...law.facts.values(), ...law.lists.values()].map(({ id, question }) => [id, question]),
  );
  const steps = Object.fromEntries(procedures.map(({ id, text }) => [id, text]));
  return `export default JSON.parse(${JSON.stringify(JSON.stringify({ matters, cites, questions, steps }))});\n`;
}
