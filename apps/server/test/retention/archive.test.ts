import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rules } from "../../src/jobs/rules.ts";
import { rooms } from "../../src/rooms.ts";
import { hasRealServer } from "../support/database.ts";
import { tag } from "../support/matter.ts";
import { type Papers, pdf, testPapers } from "../support/papers.ts";
import { type Answered, inventedOrder, kari } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("a whole case through the years (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let archive = "";
  beforeAll(async () => {
    archive = await mkdtemp(join(tmpdir(), "soning-archive-"));
    papers = await testPapers(
      { SONING_ARCHIVE: archive },
      rooms.filter(({ name }) => name !== "identity" && name !== "documentRoutes"),
    );
  }, 60_000);
  afterAll(async () => {
    await papers?.stop();
    await rm(archive, { recursive: true, force: true });
  }, 60_000);
  const night = (due: string) =>
    rules.get("retention")?.run(papers.service, { rule: "retention", subject: "all", due });
  const post = async (url: string, body: unknown, version?: number): Promise<Answered> => {
    const answer = await papers.unit.ask(kari, "POST", url, {
      body,
      headers: version === undefined ? {} : tag(version),
    });
    expect(answer.status, `${url} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  /** An order served from the first day to the last, with a document and a matter that nobody closed. */
  const served = async (seed: number): Promise<{ person: string; matter: string; hash: string }> => {
    const order = inventedOrder(seed);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 20 } } };
    const { person } = await post("/api/orders", order);
    const { body } = await papers.unit.ask(kari, "GET", `/api/persons/${person}`);
    const checked = { person: true, length: true, legalForce: true, attachments: true, readByHand: "read" };
    await post(`/api/orders/${body.orders[0].id}/accept`, { checked }, 1);
    const serving = (await papers.unit.ask(kari, "GET", `/api/persons/${person}/servings`)).body.items[0].id;
    await post(`/api/servings/${serving}/summon`, { meetOn: "2026-05-26", place: "Elvestad" }, 1);
    await post(`/api/servings/${serving}/appear`, { on: "2026-05-26", form: "high" }, 2);
    const { id: matter } = await post(`/api/persons/${person}/matters`, { matter: "leave.escorted", openedBy: "unit" });
    const sent = await papers.upload(kari, person, Buffer.concat([pdf, Buffer.from(`%${seed}\n`)]), {
      title: "Melding",
    });
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    await post(`/api/servings/${serving}/full-term`, { on: "2026-06-15" }, 3);
    const { hash } = await papers.database.db
      .selectFrom("document")
      .select("hash")
      .where("id", "=", sent.body.id)
      .executeTakeFirstOrThrow();
    return { person, matter, hash };
  };
  const nameOf = async (person: string) =>
    (await papers.database.db.selectFrom("person").select("name").where("id", "=", person).executeTakeFirstOrThrow())
      .name;

  test("ten years after the last day it is closed, archived with its documents, and erased in one night", async () => {
    const { db } = papers.database;
    const { person, matter, hash } = await served(310);
    const name = await nameOf(person);
    expect(await night("2036-06-14")).toMatchObject({ erased: {}, awaitArchive: [], archiveFaults: [] });
    expect(await readdir(archive)).toEqual([]);
    expect(await night("2036-06-15")).toMatchObject({
      erased: { "after-serving": 1 },
      awaitArchive: [],
      filesRemoved: 1,
    });
    const folder = join(archive, person);
    const manifest = await readFile(join(folder, "manifest.json"));
    const listed = JSON.parse(manifest.toString());
    expect(listed).toMatchObject({ person, norm: "FOR-2013-1099 § 6 (3)", on: "2036-06-15" });
    for (const one of listed.files)
      expect(
        createHash("sha256")
          .update(await readFile(join(folder, one.name)))
          .digest("hex"),
      ).toBe(one.sha256);
    expect(listed.files.map((one: Answered) => one.name).sort()).toEqual(["case.json", hash].sort());
    const whole = JSON.parse(await readFile(join(folder, "case.json"), "utf8"));
    expect([whole.complete, whole.person.name, whole.matter_case[0].state]).toEqual([true, name, "closed"]);
    const receipt = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
    expect(await db.selectFrom("archived").select("receipt").where("person", "=", person).execute()).toEqual([
      { receipt },
    ]);
    expect(await nameOf(person)).toBe("–");
    const rows = async (table: "matter_case" | "task") =>
      (await db.selectFrom(table).select("state").where("person", "=", person).execute()).map(({ state }) => state);
    expect(await rows("matter_case")).toEqual(["closed"]);
    expect(await rows("task")).not.toContain("open");
    const event = await db
      .selectFrom("event")
      .select(["kind", "by"])
      .where("stream", "=", matter)
      .orderBy("number", "desc")
      .executeTakeFirst();
    expect(event).toEqual({ kind: "lapse", by: "retention" });
    expect(await papers.acts()).toEqual(expect.arrayContaining(["retention.archive", "retention.erase"]));
    expect(await night("2036-06-16")).toMatchObject({ erased: {}, awaitArchive: [] });
  }, 120_000);

  test("a complaint that nobody answered keeps the case, and a document that is gone keeps it from the archive: nothing is erased", async () => {
    const { db } = papers.database;
    const [complained, broken] = [await served(311), await served(312)];
    const { id: request } = await post(`/api/persons/${complained.person}/access-requests`, { text: "alt" });
    await db.transaction().execute(async (trx) => {
      await trx
        .updateTable("access_request")
        .set({ state: "decided", decided_at: "2026-06-15T10:00" })
        .where("id", "=", request)
        .execute();
    });
    await post(`/api/access-requests/${request}/complaints`, { text: "Jeg er uenig", form: "written" });
    await rm(join(papers.folder, broken.hash.slice(0, 2), broken.hash));
    // what an earlier night left half made is no obstacle
    await mkdir(join(archive, `.${broken.person}.part`), { recursive: true });
    await writeFile(join(archive, `.${broken.person}.part`, "case.json"), "{");
    expect(await night("2036-06-15")).toMatchObject({
      erased: {},
      stillOpen: [complained.person],
      awaitArchive: [broken.person],
      archiveFaults: ["own-fault"],
    });
    expect(await nameOf(broken.person)).not.toBe("–");
    expect(await db.selectFrom("archived").select("person").where("person", "=", broken.person).execute()).toEqual([]);
    const open = await db.selectFrom("matter_case").select("state").where("person", "=", broken.person).execute();
    expect(open).toEqual([{ state: "preparing" }]);
    await writeFile(
      join(papers.folder, broken.hash.slice(0, 2), broken.hash),
      Buffer.concat([pdf, Buffer.from("%312\n")]),
    );
    expect(await night("2036-06-15")).toMatchObject({ erased: { "after-serving": 1 }, archiveFaults: [] });
  }, 120_000);
});
