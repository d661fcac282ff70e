/** In the part of React: begun from here, React does not begin within all the rest. */
export { createRoot } from "react-dom/client";
