import { generateKeyPairSync, randomUUID } from "node:crypto";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { randomToken } from "../tokens.ts";

const keys = z.object({
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) }),
  cookieKeys: z.array(z.string()).min(1),
  clientSecret: z.string().min(20),
});
export type ProviderKeys = z.infer<typeof keys>;

/** Writes a file whole or not at all, readable by its owner alone. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  await writeFile(beside, text, { mode: 0o600 });
  await rename(beside, file);
}

/** The folder of the development provider, open to its owner alone. */
export async function providerFolder(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, "development-sign-in");
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  return folder;
}

/** The provider's keys: made once, the same after every start, so that tokens and cookies outlive a restart. */
export async function readKeys(folder: string): Promise<ProviderKeys> {
  const file = join(folder, "keys.json");
  const known = await readFile(file, "utf8").catch(() => undefined);
  if (known !== undefined) return keys.parse(JSON.parse(known));
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const made: ProviderKeys = {
    jwks: {
      keys: [{ ...privateKey.export({ format: "jwk" }), kty: "RSA", kid: randomUUID(), use: "sig", alg: "RS256" }],
    },
    cookieKeys: [randomToken()],
    clientSecret: randomToken(),
  };
  await writeWhole(file, JSON.stringify(made));
  return made;
}
