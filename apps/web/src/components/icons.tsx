/** Signs drawn in one stroke; each stands beside its word, so it is hidden from screen readers. */
const paths = {
  met: "M4 10.5l4 4 8-9",
  "not-met": "M5 5l10 10M15 5L5 15",
  undetermined: "M7.2 7.4a2.9 2.9 0 1 1 4.3 2.5c-.9.5-1.5 1-1.5 2.1M10 15.2v.3",
  assessment: "M3.5 4.5h13v8.5H10l-3.5 3v-3h-3z",
  conflict: "M10 3L3 16.5h14zM10 8.5v3.6M10 14.2v.3",
  value: "M4 7h12M4 13h12",
  lifted: "M4 14l6-8 6 8",
  "does-not-apply": "M4 10h12",
  clock: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4l2.8 2",
  search: "M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.2 12.2l4.3 4.3",
  menu: "M3.5 6h13M3.5 10h13M3.5 14h13",
  info: "M10 9v5M10 6v.3M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z",
  lock: "M5.5 9h9v7h-9zM7.2 9V6.8a2.8 2.8 0 0 1 5.6 0V9",
  eye: "M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 8.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z",
  right: "M7.5 4.5L13 10l-5.5 5.5",
  down: "M5.5 8l4.5 4.5L14.5 8",
  close: "M5 5l10 10M15 5L5 15",
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
