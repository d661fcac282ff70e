/** The sign of Soning, drawn in the page: as a picture it would be a document of its own, laid out before the page is. `icon.png` is the same for the browser's tab, for the same reason. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="6" fill="#0b5560" />
    <rect x="5" y="14" width="22" height="6" rx="1" fill="#d5e8e8" />
    <rect x="5" y="14" width="12" height="6" rx="1" fill="#6fc0c0" />
    <path d="M17 9v14" stroke="#fff" strokeWidth="2" />
  </svg>
);
