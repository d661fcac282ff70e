import {
  type Intake,
  type Leave,
  type ReleaseFromCommunity,
  type ReleaseFromPrison,
  type ServingChanged,
  type Transfer,
  type UpdatedDates,
  type Written,
  writeIntake,
  writeLeave,
  writeReleaseFromCommunity,
  writeReleaseFromPrison,
  writeServingChanged,
  writeTransfer,
  writeUpdatedDates,
} from "@soning/esas";
import type { Text } from "@soning/norms";

/** An event but for the id of its message; what the contract demands and nobody has told yet may be absent. */
type Told<T> = Omit<T, "messageId" | "cause" | "kind"> & Partial<Pick<T, Extract<"cause" | "kind", keyof T>>>;

/** An event of the contract by its schema's name. */
export type EventTold =
  | { readonly schema: "Inntak"; readonly told: Told<Intake> }
  | { readonly schema: "EndringOppdaterteDatoer"; readonly told: Told<UpdatedDates> }
  | { readonly schema: "EndringGjennomfoering"; readonly told: Told<ServingChanged> }
  | { readonly schema: "EndringPermisjoner"; readonly told: Told<Leave> }
  | { readonly schema: "EndringEffektuertOverfoering"; readonly told: Told<Transfer> }
  | { readonly schema: "LoeslatelseFraFengsel"; readonly told: Told<ReleaseFromPrison> }
  | { readonly schema: "LoeslatelseFraSamfunn"; readonly told: Told<ReleaseFromCommunity> };

/** What must be told before an event of a schema can be written. */
export const asks: Readonly<Partial<Record<EventTold["schema"], "cause" | "kind">>> = {
  EndringOppdaterteDatoer: "cause",
  EndringGjennomfoering: "cause",
  EndringEffektuertOverfoering: "kind",
  LoeslatelseFraFengsel: "cause",
  LoeslatelseFraSamfunn: "cause",
};

/** Stands for the message's id while it is only tried whether an event can be written. */
export const noMessage = "00000000-0000-0000-0000-000000000000";

/** What stands in the way of an event, at its place. */
export interface InTheWay {
  readonly path: string;
  readonly message: Text;
}
type WrittenEvent = { readonly xml: string } | { readonly held: string; readonly faults: readonly InTheWay[] };

/** The event as XML, or why it cannot be sent as it stands: in English in a line, and what is wrong at which places. */
export function writeEvent({ schema, told }: EventTold, messageId: string): WrittenEvent {
  const needed = asks[schema];
  if (needed !== undefined && (told as Readonly<Record<string, unknown>>)[needed] === undefined)
    return { held: `${needed} is not known`, faults: [] };
  const whole = { ...told, messageId } as never;
  const written: Written = writers[schema](whole);
  return written.ok
    ? { xml: written.xml }
    : { held: written.faults.map(({ path, message }) => `${path}: ${message.en}`).join("; "), faults: written.faults };
}

const writers: Readonly<Record<EventTold["schema"], (event: never) => Written>> = {
  Inntak: writeIntake,
  EndringOppdaterteDatoer: writeUpdatedDates,
  EndringGjennomfoering: writeServingChanged,
  EndringPermisjoner: writeLeave,
  EndringEffektuertOverfoering: writeTransfer,
  LoeslatelseFraFengsel: writeReleaseFromPrison,
  LoeslatelseFraSamfunn: writeReleaseFromCommunity,
};

/** The events of the contract that are told from here. */
export const eventSchemas: readonly string[] = Object.keys(writers);
