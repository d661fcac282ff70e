import { hasRealServer } from "../../../server/test/support/database.ts";
import { chromiumHere } from "./browser.ts";
import { siteIsBuilt } from "./built.ts";

/** Why the tests in a browser cannot run on this machine; undefined where they can. */
export const lacking: string | undefined =
  chromiumHere === undefined
    ? "there is no Chromium; on Debian, apt-get install chromium"
    : !hasRealServer
      ? "there is no PostgreSQL; on Debian, apt-get install postgresql, or set SONING_TEST_DATABASE"
      : !siteIsBuilt
        ? "the site is not built; npm run build makes it"
        : undefined;
