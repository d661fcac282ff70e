// A program with the embedded database, to be killed from outside: prints its address and the server's process, then waits.
import { startEmbedded } from "../../src/database/embedded/embedded.ts";

const [folder = "", ending = "wait"] = process.argv.slice(2);
try {
  const database = await startEmbedded({ folder, log: () => undefined });
  // before it tells anything: whoever reads the line may send the signal at once
  process.once("SIGTERM", () => void database.stop().then(() => process.exit(0)));
  console.log(JSON.stringify({ url: database.url, pid: database.pid(), adopted: database.adopted }));
  if (ending === "exit") process.exit(3);
  setInterval(() => undefined, 1000);
} catch (error) {
  console.log(
    JSON.stringify({ fault: error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error) }),
  );
  process.exit(1);
}
