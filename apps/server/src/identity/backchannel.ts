import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { App, Service } from "../http/app.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import { formBodies } from "./form.ts";
import { TokenFault } from "./jwt.ts";
import { logOutBy } from "./logout-token.ts";
import type { IdentityProvider } from "./provider.ts";
import { recordRefusal } from "./refusals.ts";

/** The identity provider tells that a session is over. The signed token is the proof; no cookie counts. */
export async function backchannelRoutes(app: App, service: Service, provider: IdentityProvider): Promise<void> {
  await app.register((forms: App, _options, done) => {
    formBodies(forms as unknown as FastifyInstance);
    forms.post(
      "/api/backchannel-logout",
      {
        config: { fromElsewhere: true },
        schema: {
          tags: ["identity"],
          summary: "The identity provider ends sessions here",
          consumes: ["application/x-www-form-urlencoded"],
          body: z.object({ logout_token: z.string().min(1).max(10_000) }),
          response: { 200: z.object({ ended: z.int() }), 400: problemSchema },
        },
      },
      async (request, reply) => {
        reply.header("cache-control", "no-store");
        try {
          const ended = await logOutBy(service.db, provider, request.body.logout_token);
          await audit(
            service.db,
            { actor: "identity-provider", role: "none" },
            { act: "sign-out.by-provider", purpose: "identity", details: { ended } },
          );
          return { ended };
        } catch (error) {
          if (!(error instanceof TokenFault)) throw error;
          await recordRefusal(service.db, "logout-token", error.message);
          throw new Problem("bad-request", `the logout token ${error.message}`);
        }
      },
    );
    done();
  });
}
