import { takeEarly } from "./early.ts";
import { ApiProblem } from "./problem.ts";
import type { Operations, Problem } from "./schema.ts";

type Name = keyof Operations;
type PathOf<N extends Name> = N extends `${string} ${infer P}` ? P : never;
type NamesIn<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? N | NamesIn<Rest> : never;
type Part<N extends Name, K extends string> = Operations[N] extends { readonly [key in K]: infer V } ? V : undefined;

/** The answer of an operation. */
export type Answer<N extends Name> = Operations[N]["answer"];
/** The body of an operation. */
export type Body<N extends Name> = Part<N, "body">;

type Asked<N extends Name> = ([NamesIn<PathOf<N>>] extends [never]
  ? unknown
  : { readonly path: Readonly<Record<NamesIn<PathOf<N>>, string>> }) &
  (undefined extends Part<N, "query"> ? unknown : { readonly query?: Part<N, "query"> }) &
  (undefined extends Body<N> ? unknown : { readonly body: Body<N> }) & {
    /** version that the change is made on */
    readonly version?: number;
    /** the same work sent again under the same key is done once */
    readonly key?: string;
    readonly signal?: AbortSignal;
    /** tag of an answer that is held: where it is the same still, nothing is sent */
    readonly unlike?: string;
  };

/** An answer with the version of what was read or written. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: number | undefined;
}

let token: string | undefined;
let whenSignedOut: () => void = () => undefined;

/** The session's token for changes, as `GET /api/me` gave it. */
export function setToken(csrf: string | undefined): void {
  token = csrf;
}

/** Called when the server no longer knows who asks. */
export function onSignedOut(tell: () => void): void {
  whenSignedOut = tell;
}

function addressOf(path: string, given: Readonly<Record<string, string>>, query: unknown): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(name, String(one));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

async function problemOf(answer: Response): Promise<ApiProblem> {
  try {
    return new ApiProblem((await answer.json()) as Problem);
  } catch {
    return new ApiProblem({ code: "own-fault", status: answer.status, title: answer.statusText });
  }
}

/** Asks an operation and gives the raw answer. Throws ApiProblem. */
async function send(name: Name, asked: Asked<Name>): Promise<Response> {
  const [method = "GET", path = ""] = name.split(" ");
  const {
    path: given,
    query,
    body,
    version,
    key,
    signal,
    unlike,
  } = asked as {
    path?: Record<string, string>;
    query?: unknown;
    body?: unknown;
  } & Asked<Name>;
  const form = body instanceof FormData;
  const headers: Record<string, string> = { accept: "application/json, */*;q=0.5" };
  if (body !== undefined && !form) headers["content-type"] = "application/json";
  if (method !== "GET" && token !== undefined) headers["x-csrf-token"] = token;
  if (version !== undefined) headers["if-match"] = `"${version}"`;
  if (key !== undefined) headers["idempotency-key"] = key;
  if (unlike !== undefined) headers["if-none-match"] = unlike;
  let answer: Response;
  try {
    const address = addressOf(path, given ?? {}, query);
    answer = await ((method === "GET" ? takeEarly(address) : undefined) ??
      fetch(address, {
        method,
        headers,
        ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      }));
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ApiProblem({ code: "unreachable", detail: String(error) });
  }
  if (answer.ok || answer.status === 304) return answer;
  const problem = await problemOf(answer);
  if (problem.code === "not-signed-in") whenSignedOut();
  throw problem;
}

/** Asks the server. Throws ApiProblem with the server's closed code, `unreachable` where nothing answers. */
export async function ask<N extends Name>(
  name: N,
  ...[asked]: Record<string, never> extends Asked<N> ? [Asked<N>?] : [Asked<N>]
): Promise<Answer<N>> {
  const answer = await send(name, (asked ?? {}) as Asked<Name>);
  const text = await answer.text();
  return (text === "" ? undefined : JSON.parse(text)) as Answer<N>;
}

/** An answer with the tag by which it is asked again whether it is the same still. */
export interface Held<T> {
  readonly value: T;
  readonly tag: string | undefined;
}

/** Asks again for what is held: the same value where nothing changed, and then no read of the person is logged. */
export async function askAgain<N extends Name>(
  name: N,
  asked: Asked<N>,
  held: Held<Answer<N>> | undefined,
): Promise<Held<Answer<N>>> {
  const more = held?.tag === undefined ? {} : { unlike: held.tag };
  const answer = await send(name, { ...asked, ...more } as unknown as Asked<Name>);
  if (answer.status === 304 && held !== undefined) return held;
  return { value: (await answer.json()) as Answer<N>, tag: answer.headers.get("etag") ?? undefined };
}

/** The same, with the version that stands in the answer's tag. */
export async function askVersioned<N extends Name>(name: N, asked: Asked<N>): Promise<Versioned<Answer<N>>> {
  const answer = await send(name, asked as unknown as Asked<Name>);
  const tag = /^(?:W\/)?"(\d+)"$/.exec(answer.headers.get("etag") ?? "");
  return { value: (await answer.json()) as Answer<N>, version: tag === null ? undefined : Number(tag[1]) };
}

/** An answer that is a file. Throws ApiProblem. */
export async function askFile<N extends Name>(name: N, asked: Asked<N>): Promise<Blob> {
  return (await send(name, asked as unknown as Asked<Name>)).blob();
}
