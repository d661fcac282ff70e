import "./styles/index.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { appearance, setAppearance } from "./app/appearance.ts";
import { client } from "./app/query-client.ts";
import { router } from "./app/router.tsx";
import { Speaking } from "./i18n/index.tsx";

setAppearance(appearance());
const place = document.getElementById("app");
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Speaking>
          <RouterProvider router={router} />
        </Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
