import { causes, communityReleaseCauses, prisonReleaseCauses, servingChangeCauses, transferKinds } from "@soning/esas";
import { asks, type EventTold } from "./write-event.ts";

type Words = Readonly<Record<string, string>>;

const allowed: Readonly<Partial<Record<EventTold["schema"], Words>>> = {
  EndringOppdaterteDatoer: causes,
  EndringGjennomfoering: servingChangeCauses,
  EndringEffektuertOverfoering: transferKinds,
  LoeslatelseFraFengsel: prisonReleaseCauses,
  LoeslatelseFraSamfunn: communityReleaseCauses,
};

/** What an event that is held lacks, and the words that it may be told by with the contract's own texts; nothing where it is held for another reason. */
export function wordsFor({ schema, told }: EventTold): { readonly name: string; readonly words: Words } | undefined {
  const name = asks[schema];
  const words = allowed[schema];
  const known = name !== undefined && (told as Readonly<Record<string, unknown>>)[name] !== undefined;
  return name === undefined || words === undefined || known ? undefined : { name, words };
}
