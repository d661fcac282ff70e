import { instrument } from "@soning/norms";

export const detentionRegulation = instrument({
  id: "detention-reg",
  short: "forskrift om forvaring",
  rank: 4,
  from: "2004-03-05",
  name: {
    nb: "forskrift om gjennomføring av særreaksjonen forvaring",
    en: "the regulation on serving preventive detention",
  },
});
