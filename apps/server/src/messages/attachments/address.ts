/** Where a document may be fetched from: https, and a host that is configured, by name and port. Anything else is refused. */
export function allowedAddress(uri: string, hosts: ReadonlySet<string>): URL | undefined {
  if (!URL.canParse(uri)) return undefined;
  const url = new URL(uri);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return undefined;
  return hosts.has(url.host.toLowerCase()) ? url : undefined;
}
