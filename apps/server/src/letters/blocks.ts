/** A piece of a letter's body. The template lays blocks out and knows no words. */
export type Block =
  | { readonly is: "heading"; readonly text: string }
  | {
      readonly is: "paragraph";
      readonly text: string;
      readonly strong?: true;
      readonly small?: true;
      readonly language?: string;
    }
  | { readonly is: "list"; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly is: "terms"; readonly items: readonly (readonly [term: string, value: string])[] }
  | {
      readonly is: "table";
      readonly widths: readonly number[];
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly is: "box"; readonly blocks: readonly Block[] }
  | {
      readonly is: "signatures";
      readonly intro: string;
      readonly names: readonly (readonly [name: string, title: string])[];
      readonly note: string;
    };

/** A letter ready for the template. */
export interface Sheet {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** year, month, day */
  readonly date: readonly [number, number, number];
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
  readonly reference: readonly (readonly [term: string, value: string])[];
  /** "Page", "of" */
  readonly page: readonly [string, string];
  readonly caseNumber: string;
  /** one line in the person's own language that tells of the personal part */
  readonly pointer?: { readonly language: string; readonly text: string };
  readonly blocks: readonly Block[];
  readonly personal?: { readonly language: string; readonly title: string; readonly blocks: readonly Block[] };
}

export const heading = (text: string): Block => ({ is: "heading", text });
export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const bullets = (items: readonly string[]): Block => ({ is: "list", numbered: false, items });
