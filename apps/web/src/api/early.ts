const asked = new Map<string, Promise<Response>>();

/** Asks for what the application will ask for when it is there: the answer is then given to it, once. */
export function askEarly(address: string): void {
  const answer = fetch(address, { headers: { accept: "application/json" } });
  answer.catch(() => undefined);
  asked.set(address, answer);
}

/** The answer that was asked for early, to whoever asks first. */
export function takeEarly(address: string): Promise<Response> | undefined {
  const answer = asked.get(address);
  asked.delete(address);
  return answer;
}
