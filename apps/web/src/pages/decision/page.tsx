export function DecisionPage() {
  return <div className="page" />;
}
