import { instrument } from "@soning/norms";

export const childConvention = instrument({
  id: "crc",
  short: "BK",
  rank: 2,
  name: { nb: "FNs barnekonvensjon", en: "the Convention on the Rights of the Child" },
});
export const civilAndPoliticalRights = instrument({
  id: "iccpr",
  short: "SP",
  rank: 2,
  name: {
    nb: "FNs konvensjon om sivile og politiske rettigheter",
    en: "the International Covenant on Civil and Political Rights",
  },
});
export const humanRightsAct = instrument({
  id: "human-rights-act",
  short: "mrl.",
  rank: 2,
  from: "1999-05-21",
  name: { nb: "menneskerettsloven", en: "the Human Rights Act" },
});
export const lawEnforcementDirective = instrument({
  id: "led",
  short: "LED",
  rank: 5,
  name: {
    nb: "direktiv (EU) 2016/680 om personopplysninger i straffesaker",
    en: "Directive (EU) 2016/680 on personal data in law enforcement",
  },
});
export const dataTransition = instrument({
  id: "data-transition",
  short: "forskr. 877/2018",
  rank: 4,
  from: "2018-07-20",
  name: {
    nb: "overgangsregler om behandling av personopplysninger",
    en: "transitional rules on the processing of personal data",
  },
});

export const rightsInstruments = [
  childConvention,
  civilAndPoliticalRights,
  humanRightsAct,
  lawEnforcementDirective,
  dataTransition,
];
