import { formatDay, parseDay, workingDayFrom } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import type { Walk } from "./case.ts";
import { minuteNow, plus } from "./day.ts";

const letter = {
  title: "Soning hjemme med elektronisk kontroll",
  sentence: "Du får ikke sone siste del hjemme nå.",
  provision: "strgjfl § 16 (2)",
  address: ["Elvestad fengsel"],
};
/** Seven days (strgjfl § 7 e), an end on a closed day moved (fvl § 30): counted here without the law's own reading. */
const sevenDaysAfter = (minute: string): string => formatDay(workingDayFrom(parseDay(plus(minute.slice(0, 10), 7))));

/** The letter in the languages, on its way and received: from that minute the time for complaint runs. */
export function tells(at: () => Walk): void {
  const isPdf = ({ type, bytes }: { type: string; bytes: Buffer }) =>
    type === "application/pdf" && bytes.subarray(0, 5).toString() === "%PDF-";

  describe("the letter", () => {
    test("is seen before it is written, in Norwegian with a part in Polish", async () => {
      const { day, decision } = at();
      const preview = await day.did("kari", "POST", `/api/decisions/${decision}/letter-preview`, letter);
      expect(preview.content).toMatchObject({ language: "nb", personal: { language: "pl" } });
      expect(preview.content.complaint).toMatchObject({
        may: true,
        body: "Region Fjord",
        sendTo: "Elvestad fengsel",
        deadline: { amount: 7, unit: "day" },
      });
      expect(preview.missing).toEqual([]);
    });

    test("is written in bokmål, nynorsk and English; each to send and to archive, each with its hash", async () => {
      const { day, decision, person } = at();
      const hashes = new Set<string>();
      for (const language of ["en", "nn", "nb"]) {
        const made = await day.did("kari", "POST", `/api/decisions/${decision}/letters`, { ...letter, language });
        at().letter = made.id;
        hashes.add(made.hash).add(made.archivedHash);
        for (const document of [made.document, made.archived])
          expect(isPdf(await day.download("kari", `/api/documents/${document}/content`))).toBe(true);
      }
      expect(hashes.size).toBe(6);
      const { items } = await day.did("kari", "GET", `/api/persons/${person}/letters`);
      expect(items.map(({ language }: { language: string }) => language)).toEqual(["nb", "nn", "en"]);
    });

    test("before it is received nothing runs, and the person sees no decision", async () => {
      const { day, decision } = at();
      expect(await day.did("kari", "GET", `/api/decisions/${decision}`)).toMatchObject({
        notifiedAt: null,
        complaintUntil: null,
      });
      expect((await day.ask("convicted", "GET", `/api/decisions/${decision}`)).status).toBe(404);
    });

    test("is posted, and received: the deadline is told, seven days on", async () => {
      const { day, decision, letter: id } = at();
      const posted = { channel: "post", at: minuteNow() };
      const sent = await day.did("kari", "POST", `/api/letters/${id}/dispatches`, posted, 1);
      expect(sent.receivedAt).toBeNull();
      const receivedAt = minuteNow();
      const { told } = await day.did(
        "kari",
        "POST",
        `/api/dispatches/${sent.id}/receipt`,
        { at: receivedAt, evidence: "kvittert av mottakeren" },
        sent.version,
      );
      expect(told).toMatchObject({
        notifiedAt: receivedAt,
        complaintUntil: sevenDaysAfter(receivedAt),
        cite: "strgjfl. § 7 e",
      });
      const { complaintDeadlines } = await day.did("kari", "GET", "/api/my-day");
      expect(complaintDeadlines).toEqual([
        expect.objectContaining({ decision, until: sevenDaysAfter(receivedAt), matter: "em.final-part" }),
      ]);
    });

    test("lies in the own case of the person, who sees the decision and the letter that was sent", async () => {
      const { day, decision, person } = at();
      expect((await day.did("convicted", "GET", `/api/decisions/${decision}`)).outcome).toBe("refuse");
      const { items } = await day.did("convicted", "GET", `/api/persons/${person}/letters`);
      const received = items.filter(({ dispatches }: { dispatches: unknown[] }) => dispatches.length > 0);
      expect(received).toHaveLength(1);
      expect(isPdf(await day.download("convicted", `/api/documents/${received[0].document}/content`))).toBe(true);
    });
  });
}
