import type { Value } from "./value.ts";

/** Places stand in blocks of so many (a power of two): those that are asked for together lie together. */
const BLOCK_BITS = 5;
const WITHIN = (1 << BLOCK_BITS) - 1;

/** Values of entries by their place in the program: little for what asks for few of them. */
export class Memory {
  private readonly blocks: ((Value | undefined)[] | undefined)[] = [];

  get(place: number): Value | undefined {
    return this.blocks[place >> BLOCK_BITS]?.[place & WITHIN];
  }

  set(place: number, value: Value): void {
    const block = place >> BLOCK_BITS;
    let values = this.blocks[block];
    if (values === undefined) {
      values = new Array<Value | undefined>(WITHIN + 1);
      this.blocks[block] = values;
    }
    values[place & WITHIN] = value;
  }

  get untouched(): boolean {
    return this.blocks.length === 0;
  }
}
