import { afterAll, beforeAll, describe } from "vitest";
import { lacking } from "./lacking.ts";
import { openStage, type Stage } from "./stage.ts";

/** Tests in a browser on a stage of their own; told as skipped where the machine lacks what they need. */
export function inBrowser(name: string, tests: (here: () => Stage) => void): void {
  if (lacking !== undefined) console.log(`${name}: skipped, for ${lacking}`);
  describe.skipIf(lacking !== undefined)(name, { timeout: 180_000 }, () => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      stage = await openStage();
    }, 400_000);
    afterAll(async () => stage?.close(), 60_000);
    tests(() => {
      if (stage === undefined) throw new Error("the stage is not open");
      return stage;
    });
  });
}
