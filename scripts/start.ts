/** `npm start` starts the service; with arguments, `npm start -- assess …`, it is the command line from the sources. */
if (process.argv.length > 2) await import("../apps/cli/src/main.ts");
else await import("../apps/server/src/main.ts");
