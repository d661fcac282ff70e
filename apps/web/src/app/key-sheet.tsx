import { SidePanel } from "../components/dialog.tsx";
import { useTexts } from "../i18n/index.tsx";

/** Every key there is. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const k = t.shell.keySheet;
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      k.everywhere,
      [
        ["/", k.search],
        ["?", k.thisSheet],
        ["g c", k.goCaseload],
        ["g d", k.goDay],
        ["g l", k.goLaw],
        ["Esc", k.leave],
      ],
    ],
    [
      k.lists,
      [
        ["j", k.next],
        ["k", k.previous],
        ["Enter", k.open],
        ["x", k.select],
        ["f", k.filter],
      ],
    ],
    [
      k.timeline,
      [
        ["← →", k.moveDate],
        ["Enter", k.openNorm],
        ["Alt ← →", k.shift],
      ],
    ],
  ];
  return (
    <SidePanel title={k.title} onClose={onClose}>
      {groups.map(([title, keys]) => (
        <section key={title} className="stack tight">
          <h3>{title}</h3>
          <dl className="keys">
            {keys.map(([key, does]) => (
              <div key={key} style={{ display: "contents" }}>
                <dt>
                  {key.split(" ").map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </SidePanel>
  );
}
