const help = `soning: the law of serving a sentence in Norway, executed

Usage: soning COMMAND [options]
`;

const [command] = process.argv.slice(2);
if (command === undefined || command === "help" || command === "--help") {
  process.stdout.write(help);
} else {
  process.stderr.write(`soning: unknown command "${command}"; see soning help\n`);
  process.exitCode = 2;
}
