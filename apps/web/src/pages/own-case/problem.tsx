import { asProblem } from "../../api/problem.ts";
import { Notice } from "../../components/notice.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import type { OwnTexts } from "./texts/index.ts";

/** What went wrong, in the reader's own language; what more there is to say in the nearest that it is written in. */
export function OwnProblem({ error, own }: { readonly error: unknown; readonly own: OwnTexts }) {
  const { t, language } = useSpoken();
  return (
    <Notice colour="danger" title={own.failed} live>
      <p lang={language} dir="ltr">
        {t.problems[asProblem(error).code]}
      </p>
    </Notice>
  );
}
