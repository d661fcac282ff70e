import { AuditFault } from "./audit/keys.ts";
import { ConfigFault, readConfig } from "./config.ts";
import { EmbeddedFault } from "./database/embedded/fault.ts";
import { MigrationFault } from "./database/migrate.ts";
import { KeyFault } from "./messages/signature.ts";
import { ListenFault, type Running, start } from "./start.ts";

const say = (line: string): void => void process.stderr.write(`soning: ${line}\n`);

/** What a fault says to whoever started the service: a line each, no stack for what a setting mends. */
function tell(error: unknown): void {
  const known = [ConfigFault, EmbeddedFault, MigrationFault, AuditFault, KeyFault, ListenFault].some(
    (kind) => error instanceof kind,
  );
  const text = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
  for (const line of text.split("\n")) say(line);
}

/** Ends on the first SIGTERM or SIGINT in order; on a second at once. */
function endOnSignals(running: Promise<Running>): void {
  let ending = false;
  const end = (signal: "SIGTERM" | "SIGINT"): void => {
    if (ending) process.exit(signal === "SIGINT" ? 130 : 143);
    ending = true;
    // a start that failed has told so itself
    running
      .then((service) => service.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}

function lost(fault: Error): void {
  tell(fault);
  process.exit(1);
}

try {
  const running = start(readConfig(process.env), say, lost);
  endOnSignals(running);
  const { address } = await running;
  process.stdout.write(`Soning is at ${address}\n`);
} catch (error) {
  tell(error);
  process.exit(error instanceof ConfigFault ? 2 : 1);
}
