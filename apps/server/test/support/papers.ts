import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LightMyRequestResponse } from "fastify";
import type { Claims } from "../../src/database/database.ts";
import { documentRoutes } from "../../src/documents/routes.ts";
import type { Routes } from "../../src/http/app.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { asked, type TestService, testService } from "./service.ts";
import { type Answered, type TestUnit, unitOver } from "./unit.ts";

/** The smallest file that is taken as a PDF. */
export const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** A picture's header and end, of any size. */
export function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.write("IHDR", 12, "latin1");
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from("IEND")]);
}

export interface Papers extends TestService {
  readonly unit: TestUnit;
  /** where the documents lie */
  readonly folder: string;
  /** an invented person whom Elvestad may see; gives the id */
  person(name: string, language?: string): Promise<string>;
  upload(
    who: Claims,
    person: string,
    bytes: Uint8Array,
    fields: Readonly<Record<string, string>>,
    type?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: Answered }>;
  download(who: Claims, document: string): Promise<LightMyRequestResponse>;
  acts(): Promise<string[]>;
}

/** The rooms of documents and those given, over a fresh database, with a folder of its own. */
export async function testPapers(environment: NodeJS.ProcessEnv = {}, rooms: readonly Routes[] = []): Promise<Papers> {
  const folder = await mkdtemp(join(tmpdir(), "soning-papers-"));
  const running = await testService([documentRoutes, ...rooms], undefined, {
    SONING_DOCUMENTS: folder,
    ...environment,
  });
  const { db } = running.database;
  await seedStaff(db);
  const unit = unitOver(running);
  return {
    ...running,
    unit,
    folder,
    acts: unit.acts,
    async person(name, language = "nb") {
      const { id } = await db
        .insertInto("person")
        .values({ name, national_id: null, birth_date: null, language })
        .returning("id")
        .executeTakeFirstOrThrow();
      await db
        .insertInto("access_grant")
        .values({ person: id, unit: "elvestad", purpose: "serving", from: "2020-01-01", until: null, because: "test" })
        .execute();
      return id;
    },
    async upload(who, person, bytes, fields, type = "application/pdf", headers = {}) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append("file", new Blob([new Uint8Array(bytes)], { type }), "fil");
      const request = new Request("http://x", { method: "POST", body: form });
      const answer = await running.app.inject({
        method: "POST",
        url: `/api/persons/${person}/documents`,
        payload: Buffer.from(await request.arrayBuffer()),
        headers: { "content-type": request.headers.get("content-type") ?? "", ...headers, ...asked(who) },
      });
      return { status: answer.statusCode, body: answer.json() };
    },
    download: (who, document) =>
      running.app.inject({ method: "GET", url: `/api/documents/${document}/content`, headers: asked(who) }),
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
