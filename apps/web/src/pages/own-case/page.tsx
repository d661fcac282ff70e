export function OwnCasePage() {
  return null;
}
