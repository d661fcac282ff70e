import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchDue } from "../../src/messages/attachments/fetch-due.ts";
import { takeMessage } from "../../src/messages/intake.ts";
import { giveReceipts } from "../../src/messages/receipts.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { esasSetting, orderHeaders } from "./esas.ts";
import { type Answered, inventedOrder, kari, testUnit } from "./unit.ts";

/** A whole PDF of nothing, with as much after its beginning as is wanted. */
export const pdf = (filling: number, mark: string): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n%${mark}\n`),
    Buffer.from(`%${"x".repeat(78)}\n`.repeat(Math.ceil(filling / 80))),
    Buffer.from(
      "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
    ),
  ]);
export const md5 = (bytes: Buffer): string => createHash("md5").update(bytes).digest("hex");

interface Asked {
  readonly path: string;
  readonly range: string | undefined;
  readonly token: string | undefined;
}

/** Can this machine make a certificate for a test? */
export const canMakeCertificate = ((): boolean => {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Police who keep documents for their orders on a server of their own, and the unit that they send to. */
export async function policeWithFiles(firstSeed: number) {
  let seed = firstSeed;
  const files = new Map<string, Buffer>();
  const asked: Asked[] = [];
  /** what to do instead of answering, for a path, once for each entry */
  const faults = new Map<string, (number | { cutAfter: number } | { redirect: string })[]>();
  const certificates = await mkdtemp(join(tmpdir(), "soning-cert-"));
  const [key, cert] = [join(certificates, "key.pem"), join(certificates, "cert.pem")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      key,
      "-out",
      cert,
      "-days",
      "2",
      "-subj",
      "/CN=localhost",
      "-addext",
      "subjectAltName=DNS:localhost,IP:127.0.0.1",
    ],
    { stdio: "ignore" },
  );
  const ca = readFileSync(cert, "utf8");
  const server = createServer({ key: readFileSync(key), cert: ca }, (request, response) => {
    const path = request.url ?? "";
    asked.push({ path, range: request.headers.range, token: request.headers.authorization });
    const fault = faults.get(path)?.shift();
    const file = files.get(path);
    if (typeof fault === "number" || file === undefined)
      return void response.writeHead(typeof fault === "number" ? fault : 404).end();
    if (fault !== undefined && "redirect" in fault)
      return void response.writeHead(302, { location: fault.redirect }).end();
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const part = file.subarray(from);
    response.writeHead(from === 0 ? 200 : 206, {
      "content-length": part.length,
      ...(from === 0 ? {} : { "content-range": `bytes ${from}-${file.length - 1}/${file.length}` }),
    });
    if (fault === undefined) return void response.end(part);
    response.write(part.subarray(0, fault.cutAfter), () => setTimeout(() => response.destroy(), 50));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const base = `https://localhost:${port}`;
  const unit = await testUnit([orderRoutes]);
  const esas = await esasSetting(unit.service, {
    ESAS_ATTACHMENT_HOSTS: `localhost:${port}`,
    ESAS_LARGEST_ATTACHMENT: "400000",
  });
  /** An order with one document, which lies at the sender's. */
  function orderWith(bytes: Buffer, more: Readonly<Record<string, string>> = {}): Answered {
    seed += 1;
    const order = inventedOrder(seed);
    const path = `/filer/${order.forsendelse.meldingsId}`;
    files.set(path, bytes);
    const [first] = order.dokumenter;
    order.dokumenter = [
      {
        ...first,
        forsendelse: { mimeType: "application/pdf", uri: `${base}${path}`, sjekksum: md5(bytes), ...more },
      },
    ];
    return order;
  }
  const take = async (order: Answered) =>
    takeMessage(esas.service, {
      raw: await esas.police.sign(JSON.stringify(order)),
      headers: orderHeaders(order),
      channel: "broker",
      unit: "elvestad",
      by: { actor: "broker", role: "none", unit: "elvestad" },
    });
  const fetchAll = () => fetchDue(esas.service, { ca });
  const idOf = (order: Answered): string => order.forsendelse.meldingsId.toLowerCase();
  const attachmentOf = (order: Answered) =>
    unit.database.db.selectFrom("attachment").selectAll().where("message", "=", idOf(order)).executeTakeFirstOrThrow();
  const again = (order: Answered) =>
    unit.database.db
      .updateTable("attachment")
      .set({ next_try: new Date(0) })
      .where("message", "=", idOf(order))
      .execute();
  /** what went to the sender of an order, in order */
  async function sentFor(order: Answered): Promise<readonly string[]> {
    await giveReceipts(unit.database.db, true);
    const rows = await unit.database.db
      .selectFrom("outbox")
      .select("body")
      .where("lane", "=", `message ${idOf(order)}`)
      .orderBy("id")
      .execute();
    return rows.map(({ body }) => (JSON.parse(body) as Answered).status);
  }
  async function answer(order: Answered, event: "accept" | "return") {
    const { order_version: id } = await unit.database.db
      .selectFrom("message")
      .select("order_version")
      .where("id", "=", idOf(order))
      .executeTakeFirstOrThrow();
    const tag = (await unit.ask(kari, "GET", `/api/orders/${id}`)).etag ?? "";
    const checked = { person: true, length: true, legalForce: true, attachments: true, readByHand: "Lest." };
    return unit.ask(kari, "POST", `/api/orders/${id}/${event}`, {
      body: event === "accept" ? { checked } : { reason: "Dommen mangler side 2." },
      headers: { "if-match": tag },
    });
  }

  return {
    unit,
    esas,
    base,
    files,
    asked,
    faults,
    orderWith,
    take,
    fetchAll,
    idOf,
    attachmentOf,
    again,
    sentFor,
    answer,
    async stop() {
      server.close();
      server.closeAllConnections();
      await esas.clear();
      await unit.stop();
      await rm(certificates, { recursive: true, force: true });
    },
  };
}
