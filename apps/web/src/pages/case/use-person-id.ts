import { useParams } from "@tanstack/react-router";

/** The person whose case is open. */
export const usePersonId = (): string => useParams({ from: "/persons/$person" }).person;
