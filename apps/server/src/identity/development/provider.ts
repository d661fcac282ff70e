import type { Configuration, Provider } from "oidc-provider";
import { integrationScope } from "../access-token.ts";
import type { ProviderKeys } from "./keys.ts";
import { page } from "./page.ts";
import { convictedPersona, exampleMachine, personas } from "./personas.ts";
import type { Store } from "./store.ts";

export const developmentClient = "soning";

export interface ProviderPlan {
  readonly issuer: URL;
  readonly callback: URL;
  readonly audience: string;
  readonly keys: ProviderKeys;
  readonly store: Store;
  /** the national id and name of the convicted person, when the example data has one */
  readonly convicted: () => Promise<{ readonly name: string; readonly nationalId: string } | undefined>;
}

const hour = 3600;

function configuration({ issuer, callback, audience, keys, store, convicted }: ProviderPlan): Configuration {
  return {
    adapter: store.adapter,
    jwks: keys.jwks as NonNullable<Configuration["jwks"]>,
    cookies: { keys: keys.cookieKeys },
    clients: [
      {
        client_id: developmentClient,
        client_secret: keys.clientSecret,
        redirect_uris: [callback.href],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        post_logout_redirect_uris: [new URL("/", callback).href],
        backchannel_logout_uri: new URL("/api/backchannel-logout", callback).href,
        backchannel_logout_session_required: true,
      },
      {
        client_id: exampleMachine.clientId,
        client_secret: exampleMachine.clientSecret,
        redirect_uris: [],
        response_types: [],
        grant_types: ["client_credentials"],
      },
    ],
    claims: { openid: ["sub"], profile: ["name", "pid"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    async findAccount(_ctx, id) {
      const persona = personas.find((one) => one.id === id);
      if (persona !== undefined) return { accountId: id, claims: async () => ({ sub: id, name: persona.name }) };
      const person = id === convictedPersona ? await convicted() : undefined;
      return person === undefined
        ? undefined
        : { accountId: id, claims: async () => ({ sub: id, name: person.name, pid: person.nationalId }) };
    },
    // nobody needs to consent to be invented
    async loadExistingGrant(ctx) {
      const { client, session, provider } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `${issuer.pathname}/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(ctx, form) {
          ctx.body = page(
            "Vil du logge ut?",
            `${form}<p><button form="op.logoutForm" name="logout" value="yes">Ja, logg ut</button></p><p><button form="op.logoutForm">Nei, bli innlogget</button></p>`,
          );
        },
        postLogoutSuccessSource(ctx) {
          ctx.body = page("Du er logget ut", '<p><a href="/">Til forsiden</a></p>');
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, client) => (client.grantTypeAllowed("client_credentials") ? audience : []),
        getResourceServerInfo: () => ({
          scope: integrationScope,
          audience,
          accessTokenFormat: "jwt",
          accessTokenTTL: 600,
          jwt: { sign: { alg: "RS256" } },
        }),
        useGrantedResource: () => false,
      },
    },
    // the provider and the service are one machine, which the provider's own fetch would not call
    fetch(url, options) {
      const { dispatcher: _, ...plain } = (options ?? {}) as RequestInit & { readonly dispatcher?: unknown };
      return fetch(url, plain);
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      ClientCredentials: 600,
      IdToken: 600,
      Interaction: hour,
      Session: 10 * hour,
      Grant: 10 * hour,
    },
    renderError(ctx, out) {
      ctx.type = "html";
      ctx.body = page(
        "Påloggingen stoppet",
        `<p>${out.error.replaceAll("_", " ").replaceAll(/[^a-z ]/g, "")}</p><p><a href="/">Til forsiden</a></p>`,
      );
    },
  };
}

/** The development identity provider. Loaded only here: production never sees it. */
export async function makeProvider(plan: ProviderPlan): Promise<Provider> {
  const warn = console.warn;
  // it says of every release newer than its list that the runtime is unsupported; the tests say otherwise
  console.warn = () => undefined;
  const { Provider } = await import("oidc-provider").finally(() => {
    console.warn = warn;
  });
  return new Provider(plan.issuer.href, configuration(plan));
}
