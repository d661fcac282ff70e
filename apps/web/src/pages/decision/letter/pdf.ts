import { askFile } from "../../../api/client.ts";
import type { LetterAsked } from "../../../api/schema.ts";

/** Opens the letter as the PDF that would be sent, in a window of its own. Throws ApiProblem. */
export async function letterPdf(decision: string, asked: LetterAsked): Promise<void> {
  const file = await askFile("POST /api/decisions/{id}/letter-preview", {
    path: { id: decision },
    query: { as: "pdf" },
    body: asked,
  });
  const url = URL.createObjectURL(file);
  window.open(url, "_blank", "noopener");
  // long enough for the window to have read it
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
