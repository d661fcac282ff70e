import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { verifyAudit } from "../../src/audit/verify.ts";
import type { Walk } from "./case.ts";

/** Every step shown to the auditor, the chain whole, and everything on the person handed out. */
export function shows(at: () => Walk): void {
  describe("afterwards", () => {
    test("the auditor sees each step, by whom and why, and nothing of the person", async () => {
      const { day, person } = at();
      const rows: { act: string; actor: string; purpose: string; details: object }[] = [];
      for (let next: string | undefined = ""; next !== undefined; ) {
        const from: string = next === "" ? "" : `&cursor=${encodeURIComponent(next)}`;
        const page = await day.did("ragna", "GET", `/api/audit?person=${person}&limit=100${from}`);
        rows.push(...page.items);
        next = page.next;
      }
      const acts = new Map(rows.map(({ act, actor }): [string, string] => [act, actor]));
      const expected: readonly (readonly [string, string])[] = [
        ["order.accept", "kari"],
        ["serving.appear", "kari"],
        ["matter.open", "kari"],
        ["facts.assert", "kari"],
        ["judgement.make", "kari"],
        ["decision.draft", "kari"],
        ["task.done", "kari"],
        ["decision.sign", "leif"],
        ["letter.write", "kari"],
        ["letter.send", "kari"],
        ["letter.received", "kari"],
        ["complaint.admit", "kari"],
        ["complaint.stay", "leif"],
        ["complaint.forward", "kari"],
      ];
      for (const [act, actor] of expected) expect([act, acts.get(act)]).toEqual([act, actor]);
      const text = JSON.stringify(rows);
      for (const secret of ["Planen", "Nordlia", "22815616956"]) expect(text).not.toContain(secret);
      expect((await day.ask("ragna", "GET", `/api/persons/${person}`)).status).toBe(403);
      expect((await day.ask("kari", "GET", "/api/audit")).status).toBe(403);
    });

    test("the person sees who has looked: the unit and, since the complaint, the region", async () => {
      const { day, person } = at();
      const { items } = await day.did("convicted", "GET", `/api/persons/${person}/looked?limit=500`);
      expect([...new Set(items.map(({ unit }: { unit: string }) => unit))]).toEqual(
        expect.arrayContaining(["Elvestad fengsel", "Region Fjord"]),
      );
    });

    test("the audit's chains are whole", async () => {
      const { publicKey } = generateKeyPairSync("ed25519");
      const none = async () => ({ roots: [], unreadable: [] });
      const report = await verifyAudit(at().day.door.database.db, none, publicKey);
      expect(report.findings).toEqual([]);
      expect(report.rows).toBeGreaterThan(50);
    });

    test("everything on the person is handed out, whole, and as a PDF", async () => {
      const { day, person, decision, complaint, matter } = at();
      const { bytes } = await day.download("kari", `/api/persons/${person}/export`);
      const text = bytes.toString();
      expect(JSON.parse(text).complete).toBe(true);
      for (const id of [decision, complaint, matter]) expect(text).toContain(id);
      const pdf = await day.download("kari", `/api/persons/${person}/export.pdf`);
      expect([pdf.type, pdf.bytes.subarray(0, 5).toString()]).toEqual(["application/pdf", "%PDF-"]);
    });
  });
}
