import type { Node } from "./node.ts";
import { operatorOf } from "./operators/index.ts";
import type { Speaker } from "./operators/operator.ts";
import type { Program } from "./resolve.ts";
import { inLanguage, type Language } from "./text.ts";

/** Says nodes of a program in a language. */
export function speakerOf(program: Program, language: Language): Speaker {
  const speaker: Speaker = {
    language,
    say: (node: Node) => operatorOf(node).describe(node, speaker),
    slot: (id) => {
      const slot = program.law.slotOf.get(id);
      return slot === undefined ? id : inLanguage(slot.text, language);
    },
    norm: (key) => program.versionsOf(key)[0]?.cite ?? program.law.normOf.get(key)?.versions[0]?.cite ?? key,
    parameter: (id) => {
      const parameter = program.law.parameterOf.get(id);
      return parameter === undefined ? id : inLanguage(parameter.text, language);
    },
  };
  return speaker;
}
