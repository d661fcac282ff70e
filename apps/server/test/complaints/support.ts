import { expect } from "vitest";
import type { Papers } from "../support/papers.ts";
import { type Signing, setClock, signedDecision } from "../support/signed.ts";
import { kari } from "../support/unit.ts";

/** The steps by which a decision on a person is told and complained of; where and whose is asked at each. */
export function complaining(at: () => { readonly papers: Papers; readonly person: string }) {
  const own = () => ({ actor: "own", role: "convicted" as const, person: at().person }) as never;
  const post = (url: string, body: unknown, version?: number, who: typeof kari = kari) =>
    at().papers.unit.ask(who, "POST", url, {
      body,
      headers: version === undefined ? {} : { "if-match": `"${version}"` },
    });
  const told = async (day: string, provision = "strgjfl § 42 (1)", given: Signing = {}) => {
    setClock(at().papers, day);
    const made = await signedDecision(at().papers, at().person, {
      signedAt: `${day.slice(0, 10)}T05:00:00Z`,
      ...given,
    });
    const notice = { at: day, ground: "urgent", minute: "fortalt", withReasons: true, provision };
    const answer = await post(`/api/decisions/${made.decision}/oral-notice`, notice, 1);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return made;
  };
  const complain = async (decision: string, body: object = {}, who: typeof kari = kari) => {
    const answer = await post(
      `/api/decisions/${decision}/complaints`,
      { text: "Jeg er uenig", form: "written", ...body },
      undefined,
      who,
    );
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };
  const to = (id: string, step: string, body: unknown, version: number, who: typeof kari = kari) =>
    post(`/api/complaints/${id}/${step}`, body, version, who);
  const decisionState = async (id: string) =>
    (
      await at()
        .papers.database.db.selectFrom("decision")
        .select("state")
        .where("id", "=", id)
        .executeTakeFirstOrThrow()
    ).state;
  return { own, post, told, complain, to, decisionState };
}
