/** Seconds after which a broker that is silent counts as lost. */
const heartbeat = 10;

/** The broker's address with a heartbeat, unless it names one. */
export function withHeartbeat(address: string): string {
  const url = new URL(address);
  if (!url.searchParams.has("heartbeat")) url.searchParams.set("heartbeat", String(heartbeat));
  return url.href;
}
