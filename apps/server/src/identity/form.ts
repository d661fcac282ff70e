import type { FastifyInstance } from "fastify";

const largest = 20_000;

/** Bodies of HTML forms, for this part of the application only: the API itself takes JSON. */
export function formBodies(app: FastifyInstance): void {
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: largest },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
}
