import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

const faultOf = (environment: NodeJS.ProcessEnv): string => {
  try {
    readConfig(environment);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
};

test.each([
  [{ SONING_PORT: "abc" }, 'SONING_PORT: "abc": must be a whole number of 0 to 65535'],
  [{ SONING_PORT: "80.5" }, 'SONING_PORT: "80.5": must be a whole number of 0 to 65535'],
  [{ SONING_PORT: "65536" }, 'SONING_PORT: "65536": must be a whole number of 0 to 65535'],
  [{ SONING_PORT: "-1" }, 'SONING_PORT: "-1": must be a whole number of 0 to 65535'],
  [{ SONING_REQUESTS_A_MINUTE: "0" }, 'SONING_REQUESTS_A_MINUTE: "0": must be a whole number of at least 1'],
  [{ SONING_LARGEST_DOCUMENT: "0" }, 'SONING_LARGEST_DOCUMENT: "0": must be a whole number of at least 1'],
  [{ ESAS_LARGEST_ATTACHMENT: "much" }, 'ESAS_LARGEST_ATTACHMENT: "much": must be a whole number of at least 1'],
])("%o is told with its value and what is allowed", (environment, fault) => {
  expect(faultOf(environment)).toBe(fault);
});

test("an address is not repeated: it may hold a password", () => {
  const fault = faultOf({ DATABASE_URL: "mysql://soning:hidden@db/soning" });
  expect(fault).toMatch(/^DATABASE_URL: /);
  expect(fault).not.toContain("hidden");
});

test("an empty setting is as none, and the port may be any", () => {
  expect(readConfig({ SONING_PORT: "" }).port).toBe(8080);
  expect(readConfig({ SONING_PORT: "0" }).port).toBe(0);
});
