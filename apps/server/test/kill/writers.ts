import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { generateOrder } from "@soning/esas/generator";
import type { Browser } from "../support/browser.ts";

type Kind = "assertion" | "note" | "message";

/** What the service has said is done. */
export interface Acknowledged {
  readonly kind: Kind;
  readonly id: string;
}

/** An answer other than done, by its status; the code where it was a problem, else what it was instead. */
export interface Refused {
  readonly status: number;
  readonly code: string;
}

interface Sent {
  readonly kind: Kind;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const kinds: readonly Kind[] = ["assertion", "note", "message"];
const rest = 60;

/** Somebody who writes on and on about one person, one write after the other, as the signed-in caseworker. */
export class Writer {
  readonly acknowledged: Acknowledged[] = [];
  readonly refused: Refused[] = [];
  /** how often the connection broke before an answer came */
  broken = 0;
  /** what was sent again under its key, after the connection broke */
  again = 0;
  private unanswered: Sent | undefined;
  private n = 0;
  private running: Promise<void> = Promise.resolve();
  private over = false;
  private readonly browser: Browser;
  private readonly person: string;
  private readonly seed: number;

  constructor(browser: Browser, person: string, seed: number) {
    this.browser = browser;
    this.person = person;
    this.seed = seed;
  }

  begin(): void {
    this.over = false;
    this.running = this.write();
  }

  async end(): Promise<void> {
    this.over = true;
    await this.running;
  }

  private async write(): Promise<void> {
    while (!this.over) {
      await this.once().catch(() => {
        this.broken += 1;
      });
      await pause(rest);
    }
  }

  private async next(): Promise<Sent | Response> {
    this.n += 1;
    const kind = kinds[this.n % kinds.length] ?? "note";
    const key = { "idempotency-key": randomUUID() };
    if (kind === "note")
      return { kind, path: `/api/persons/${this.person}/notes`, body: noteBody(this.n), headers: key };
    if (kind === "message") {
      const { message } = generateOrder(this.seed * 10_000 + this.n, { version: "1.2", on: "2026-06-10" });
      return { kind, path: "/api/orders", body: message, headers: {} };
    }
    const read = await this.browser.ask(`/api/persons/${this.person}`);
    const tag = read.headers.get("etag");
    if (!read.ok || tag === null) return read;
    await read.arrayBuffer();
    const facts = [{ fact: "home.fixed", value: this.n % 2 === 0, source: `nr ${this.n}` }];
    return { kind, path: `/api/persons/${this.person}/facts`, body: { facts }, headers: { ...key, "if-match": tag } };
  }

  private async once(): Promise<void> {
    const cut = this.unanswered;
    const sent = cut ?? (await this.next());
    if (!(sent instanceof Response) && sent.headers["idempotency-key"] !== undefined) this.unanswered = sent;
    const answer = sent instanceof Response ? sent : await this.browser.post(sent.path, sent.body, { ...sent.headers });
    const text = await answer.text();
    // whether a write was done that the database went away from is not known either
    if (answer.status !== 503) this.unanswered = undefined;
    if (cut !== undefined && answer.ok) this.again += 1;
    if (sent instanceof Response || !answer.ok) {
      const isProblem = answer.headers.get("content-type")?.startsWith("application/problem+json") === true;
      this.refused.push({
        status: answer.status,
        code: isProblem ? (JSON.parse(text) as { code: string }).code : text,
      });
      return;
    }
    const body = JSON.parse(text) as { id: string; ids: string[]; message: string };
    const id = sent.kind === "assertion" ? body.ids[0] : sent.kind === "message" ? body.message : body.id;
    this.acknowledged.push({ kind: sent.kind, id: id ?? "" });
  }
}

const noteBody = (n: number): unknown => ({ kind: "note", text: `notat nr ${n}` });
