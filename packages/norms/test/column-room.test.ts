import { expect, test } from "vitest";
import { room } from "../src/columns/room.ts";

test("a small column takes its own rows and nothing more", () => {
  const small = room(Int32Array, 1000, 3);
  expect([small.length, small.byteOffset, small.buffer.byteLength]).toEqual([1000, 0, 4000]);
});

test("large columns of one table begin on different places of a page, and are aligned to eight bytes", () => {
  const large = Array.from({ length: 12 }, (_, place) => room(Float64Array, 65_536, place));
  expect(large.map(({ byteOffset }) => byteOffset)).toEqual([
    0, 320, 640, 960, 1280, 1600, 1920, 2240, 2560, 2880, 3200, 3520,
  ]);
  expect(new Set(large.map(({ length }) => length))).toEqual(new Set([65_536]));
  expect(large[0]?.buffer.byteLength).toBe(4096 + 8 * 65_536);
});

test("after a page's worth of columns the places begin anew, still inside the room", () => {
  const late = room(Uint8Array, 70_000, 13);
  expect(late.byteOffset).toBe(64);
  late[69_999] = 7;
  expect(late.at(-1)).toBe(7);
});
