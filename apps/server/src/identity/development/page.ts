const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** A plain page of the development sign-in: no script, one heading, follows the reader's light or dark. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Soning</title>
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem; }
ul { list-style: none; padding: 0; }
li { margin: 0 0 .5rem; }
button { font: inherit; width: 100%; min-height: 3rem; padding: .5rem 1rem; text-align: start; cursor: pointer; }
button strong { display: block; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly about: string;
}

/** The page on which one chooses whom to be: one button each. */
export function choicePage(action: string, choices: readonly Choice[]): string {
  const items = choices.map(
    ({ value, name, about }) =>
      `<li><button name="persona" value="${escapeHtml(value)}"><strong>${escapeHtml(name)}</strong> ${escapeHtml(about)}</button></li>`,
  );
  return page(
    "Hvem vil du være?",
    `<p>Dette er utviklingspålogging med oppdiktede personer. Den finnes bare på denne maskinen.</p>
<form method="post" action="${escapeHtml(action)}">
<ul>
${items.join("\n")}
</ul>
</form>`,
  );
}
