/** As much of a browser as signing in takes: cookies by name, redirects by hand or followed. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly origin: string;
  csrf = "";

  constructor(origin: string) {
    this.origin = origin;
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has("cookie"))
      headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await fetch(new URL(path, this.origin), { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      const gone = /expires=Thu, 01 Jan 1970/i.test(line) || /max-age=0/i.test(line);
      if (gone) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  /** Goes on until something answers without a redirect. */
  async follow(answer: Response): Promise<Response> {
    let at = answer;
    for (let hops = 0; hops < 15; hops++) {
      const to = at.headers.get("location");
      if (to === null) return at;
      await at.body?.cancel();
      at = await this.ask(to);
    }
    throw new Error("goes round in circles");
  }

  /** Sign-in up to the answer of the provider: gives the address of our callback, not yet visited. */
  async toCallback(persona: string, returnTo = "/api/echo"): Promise<string> {
    const page = await this.choose(`/api/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    let answer = await this.ask(page, { method: "POST", body: new URLSearchParams({ persona }) });
    for (let hops = 0; hops < 15; hops++) {
      const to = answer.headers.get("location");
      if (to === null) throw new Error(`stopped with ${answer.status}: ${await answer.text()}`);
      if (new URL(to, this.origin).pathname === "/api/sign-in/callback") return to;
      answer = await this.ask(to);
    }
    throw new Error("goes round in circles");
  }

  /** The address of the page on which a persona is chosen. */
  async choose(start: string): Promise<string> {
    let answer = await this.ask(start);
    for (let hops = 0; hops < 15; hops++) {
      const to = answer.headers.get("location");
      if (to === null) throw new Error(`stopped with ${answer.status}: ${await answer.text()}`);
      if (new URL(to, this.origin).pathname.includes("/interaction/")) return to;
      answer = await this.ask(to);
    }
    throw new Error("goes round in circles");
  }

  async signIn(persona: string): Promise<Response> {
    const answer = await this.follow(await this.ask(await this.toCallback(persona)));
    const me = await this.ask("/api/me");
    if (me.ok) this.csrf = ((await me.json()) as { csrf: string }).csrf;
    return answer;
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.ask(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", "x-csrf-token": this.csrf, origin: this.origin, ...headers },
    });
  }
}
