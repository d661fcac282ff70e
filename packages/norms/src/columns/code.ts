/**
 * JavaScript for a node. `truth`: 0, 1, 3 (2 only where `conflict`). `point`: a number or a sentinel. `boxed`: a Value.
 * `code`: a place in the dictionary of a column.
 */
export type Code =
  | { readonly mode: "truth"; readonly js: string; readonly conflict: boolean }
  | { readonly mode: "point"; readonly js: string; readonly none: boolean }
  | { readonly mode: "boxed"; readonly js: string; readonly conflict: boolean }
  | { readonly mode: "code"; readonly js: string; readonly column: string; readonly none: boolean };
