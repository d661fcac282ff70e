import { ConfigFault, readConfig } from "./config.ts";
import { EmbeddedFault } from "./database/embedded/fault.ts";
import { joinDatabase } from "./database/open.ts";
import { ReplayFault, replay } from "./law-bundles/replay.ts";

const usage = "replay: say which run, by its id: replay RUN";

/** `replay RUN`: 0 the same answer, 1 another, 2 it could not be given again. Prints the answer as JSON. */
async function run(id: string | undefined): Promise<number> {
  if (id === undefined || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const { db, close } = await joinDatabase(readConfig(process.env));
  try {
    const { law, lawHash, on, matter, stored, again } = await replay(db, id);
    process.stdout.write(`${again}\n`);
    const what = `${matter} on ${on}, ${law}, law ${lawHash.slice(0, 12)}`;
    process.stderr.write(
      stored === again
        ? `replay: the same answer, byte for byte (${what})\n`
        : `replay: ANOTHER answer than the one that was stored (${what})\n`,
    );
    return stored === again ? 0 : 1;
  } finally {
    await close();
  }
}

try {
  process.exitCode = await run(process.argv[2]);
} catch (error) {
  const known = [ConfigFault, EmbeddedFault, ReplayFault].some((kind) => error instanceof kind);
  process.stderr.write(
    `replay: ${error instanceof Error ? (known ? error.message : `the database does not answer as it should: ${error.message}`) : String(error)}\n`,
  );
  process.exitCode = 2;
}
