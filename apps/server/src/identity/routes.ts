import type { App, Service } from "../http/app.ts";
import { assistedRoutes } from "./assisted.ts";
import { backchannelRoutes } from "./backchannel.ts";
import { developmentProvider } from "./development/routes.ts";
import { guard } from "./guard.ts";
import { meRoutes } from "./me.ts";
import { relyOn } from "./provider.ts";
import { signInRoutes } from "./sign-in.ts";

/** The door: who asks, for every other room. First in the list of rooms. */
export async function identity(app: App, service: Service): Promise<void> {
  const { config } = service;
  const callback = new URL("/api/sign-in/callback", config.publicUrl);
  const provider = relyOn(
    config.oidc === undefined
      ? await developmentProvider(app, service, callback)
      : { ...config.oidc, callback, personClaim: config.personClaim, alwaysAsk: false },
  );
  app.decorateRequest("session", null);
  app.addHook("onRequest", guard(service, provider));
  signInRoutes(app, service, provider);
  meRoutes(app, service);
  assistedRoutes(app, service);
  await backchannelRoutes(app, service, provider);
}
