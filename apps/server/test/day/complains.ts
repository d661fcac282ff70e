import { describe, expect, test } from "vitest";
import type { Walk } from "./case.ts";
import { minuteNow } from "./day.ts";

/** The complaint comes, goes to the region with the unit's opinion, and the region changes the decision. */
export function complains(at: () => Walk): void {
  const to = async (who: string, step: string, body: unknown) => {
    const { day, complaint } = at();
    const { version } = await day.did(who, "GET", `/api/complaints/${complaint}`);
    return day.did(who, "POST", `/api/complaints/${complaint}/${step}`, body, version);
  };

  describe("the complaint", () => {
    test("comes from the own case, in time, with its days", async () => {
      const { day, decision } = at();
      const made = await day.did("convicted", "POST", `/api/decisions/${decision}/complaints`, {
        text: "Planen er klar. Jeg har fast arbeid.",
        wanted: "Å sone siste del hjemme",
      });
      expect(made).toMatchObject({ state: "received", inTime: true, form: "electronic", byWhom: "convicted-person" });
      const { complaintUntil } = await day.did("kari", "GET", `/api/decisions/${decision}`);
      expect(made.complaintUntil).toBe(complaintUntil);
      at().complaint = made.id;
      const { complaints } = await day.did("kari", "GET", "/api/my-day");
      expect(complaints).toEqual([expect.objectContaining({ id: made.id, state: "received", inTime: true })]);
    });

    test("is taken up; that the decision does not wait is decided with a reason", async () => {
      expect((await to("kari", "admit", {})).state).toBe("admitted");
      await to("leif", "stay", { granted: false, reason: "Avslaget endrer ingenting mens klagen behandles." });
    });

    test("is unseen above until it is sent on with the unit's opinion, which the person gets too", async () => {
      const { day, complaint, person } = at();
      expect((await day.ask("randi", "GET", `/api/complaints/${complaint}`)).status).toBe(404);
      const above = await to("kari", "forward", {
        opinion: "Vi opprettholder avslaget. Planen lå ikke ved søknaden.",
        copiedAt: minuteNow(),
      });
      expect(above).toMatchObject({ state: "above", aboveUnit: "region-fjord" });
      expect((await day.did("randi", "GET", `/api/persons/${person}`)).id).toBe(person);
      expect((await day.did("randi", "GET", "/api/my-day")).complaints).toHaveLength(1);
      const opinion = await day.download("convicted", `/api/documents/${above.opinion}/content`);
      expect(opinion.bytes.toString()).toContain("Planen lå ikke ved");
      const changed = await day.ask(
        "kari",
        "POST",
        `/api/complaints/${complaint}/change`,
        { reason: "x" },
        above.version,
      );
      expect(changed.status).toBe(409);
    });

    test("is decided by the region: the refusal falls, and costs may be claimed", async () => {
      const { day, decision, complaint } = at();
      expect(await to("randi", "decide", { result: "change", reason: "Planen er god nok." })).toMatchObject({
        state: "closed",
        result: "change",
        toHarm: false,
      });
      expect((await day.did("kari", "GET", `/api/decisions/${decision}`)).state).toBe("reversed");
      const costs = await day.did("convicted", "POST", `/api/complaints/${complaint}/costs`, {
        amount: 1200,
        text: "Kopier og porto",
        receivedAt: minuteNow(),
        toldAt: minuteNow(),
      });
      expect(costs.inTime).toBe(true);
    });
  });
}
