/** An act that offences are found in: our id, how Lovdata names it (date and number), and the names in use for it. */
export interface Act {
  readonly id: string;
  readonly lovdata: string;
  /** lower case; longer ones are tried first */
  readonly names: readonly string[];
}

export const penalCode2005 = "strl2005";
export const penalCode1902 = "strl1902";

const acts: readonly Act[] = [
  {
    id: penalCode2005,
    lovdata: "2005-05-20-28",
    names: [
      "straffeloven 2005",
      "straffeloven (2005)",
      "straffelova 2005",
      "strl. 2005",
      "strl 2005",
      "strl. (2005)",
      "strl (2005)",
      "strl05",
      "strl2005",
    ],
  },
  {
    id: penalCode1902,
    lovdata: "1902-05-22-10",
    names: [
      "straffeloven 1902",
      "straffeloven (1902)",
      "straffelova 1902",
      "straffeloven av 1902",
      "strl. 1902",
      "strl 1902",
      "strl. (1902)",
      "strl (1902)",
      "strl02",
      "strl1902",
      "almindelig borgerlig straffelov",
      "alminnelig borgerlig straffelov",
      "straffeloven (tidligere)",
    ],
  },
  {
    id: "vtrl",
    lovdata: "1965-06-18-4",
    names: ["vegtrafikkloven", "veitrafikkloven", "vegtrafikklova", "vegtrafikkl", "veitrafikkl", "vegtrl", "vtrl"],
  },
  { id: "utlendl", lovdata: "2008-05-15-35", names: ["utlendingsloven", "utlendingslova", "utlendl", "utl"] },
  { id: "legemiddell", lovdata: "1992-12-04-132", names: ["legemiddelloven", "legemiddellova", "legemiddell", "lml"] },
  {
    id: "vapenl2018",
    lovdata: "2018-04-20-7",
    names: ["våpenloven 2018", "våpenloven (2018)", "våpenlova", "våpenloven", "våpenl"],
  },
  { id: "vapenl1961", lovdata: "1961-06-09-1", names: ["våpenloven 1961", "våpenloven (1961)"] },
  { id: "strpl", lovdata: "1981-05-22-25", names: ["straffeprosessloven", "straffeprosesslova", "strpl", "strprl"] },
  {
    id: "strgjfl",
    lovdata: "2001-05-18-21",
    names: ["straffegjennomføringsloven", "straffegjennomføringslova", "strgjfl", "strgjl"],
  },
  { id: "alkohall", lovdata: "1989-06-02-27", names: ["alkoholloven", "alkohollova"] },
  {
    id: "smabatl",
    lovdata: "1998-06-26-47",
    names: ["småbåtloven", "småbåtlova", "fritids- og småbåtloven", "fritids- og småbåtlova"],
  },
  { id: "aml", lovdata: "2005-06-17-62", names: ["arbeidsmiljøloven", "arbeidsmiljølova", "aml"] },
  { id: "pbl", lovdata: "2008-06-27-71", names: ["plan- og bygningsloven", "plan- og bygningslova", "pbl"] },
  { id: "dyrevl", lovdata: "2009-06-19-97", names: ["dyrevelferdsloven", "dyrevelferdslova", "dyrevl"] },
  { id: "nml", lovdata: "2009-06-19-100", names: ["naturmangfoldloven", "naturmangfaldlova", "nml"] },
  { id: "forurl", lovdata: "1981-03-13-6", names: ["forurensningsloven", "forureiningslova", "forurl"] },
  { id: "politil", lovdata: "1995-08-04-53", names: ["politiloven", "politilova", "politil"] },
  { id: "folketrl", lovdata: "1997-02-28-19", names: ["folketrygdloven", "folketrygdlova", "ftrl"] },
  { id: "skfvl", lovdata: "2016-05-27-14", names: ["skatteforvaltningsloven", "skatteforvaltningslova", "skfvl"] },
  { id: "lignl", lovdata: "1980-06-13-24", names: ["ligningsloven", "likningslova", "ligningsl"] },
  { id: "mval", lovdata: "2009-06-19-58", names: ["merverdiavgiftsloven", "meirverdiavgiftslova", "mval"] },
  { id: "vphl", lovdata: "2007-06-29-75", names: ["verdipapirhandelloven", "verdipapirhandellova", "vphl"] },
  { id: "kkl", lovdata: "1984-06-08-58", names: ["konkursloven", "konkurslova", "kkl"] },
  { id: "regnskl", lovdata: "1998-07-17-56", names: ["regnskapsloven", "rekneskapslova", "regnskl", "rskl"] },
  { id: "bokfl", lovdata: "2004-11-19-73", names: ["bokføringsloven", "bokføringslova", "bokfl"] },
  { id: "hvvl", lovdata: "2018-06-01-23", names: ["hvitvaskingsloven", "kvitvaskingslova", "hvvl"] },
  { id: "smittevl", lovdata: "1994-08-05-55", names: ["smittevernloven", "smittevernlova"] },
  { id: "yrktrl", lovdata: "2002-06-21-45", names: ["yrkestransportloven", "yrkestransportlova", "yrktrl"] },
  {
    id: "milstrl",
    lovdata: "1902-05-22-13",
    names: ["militær straffelov", "den militære straffelov", "militærstraffeloven", "mil. strl"],
  },
  { id: "luftfl", lovdata: "1993-06-11-101", names: ["luftfartsloven", "luftfartslova", "luftfl"] },
  { id: "sjol", lovdata: "1994-06-24-39", names: ["sjøloven", "sjølova"] },
  { id: "viltl", lovdata: "1981-05-29-38", names: ["viltloven", "viltlova"] },
  { id: "lakseinnfl", lovdata: "1992-05-15-47", names: ["lakse- og innlandsfiskloven", "lakse- og innlandsfisklova"] },
  { id: "havresl", lovdata: "2008-06-06-37", names: ["havressursloven", "havressurslova", "havressursl"] },
  { id: "andsvl", lovdata: "2018-06-15-40", names: ["åndsverkloven", "åndsverklova", "åvl"] },
];

/** The bare name of a penal code: two codes have borne it. */
export const bareNames: readonly string[] = ["straffeloven", "straffelova", "strl"];

/** Every name with its act, the longest first, so that `straffeloven (1902)` is not read as `straffeloven`. */
export const actNames: readonly (readonly [string, Act])[] = acts
  .flatMap((act) => act.names.map((name) => [name, act] as const))
  .sort(([left], [right]) => right.length - left.length);

/** The act of a date and number, however they are written: `LOV-2005-05-20-28`, `2005-05-20-28`. */
export function actByLovdata(id: string): Act | undefined {
  const plain = /(\d{4}-\d{2}-\d{2}(?:-\d+)?)/.exec(id)?.[1];
  return plain === undefined ? undefined : acts.find((act) => act.lovdata === plain);
}

export function actByName(name: string): Act | undefined {
  const lower = name.toLowerCase().replace(/\.$/, "").trim();
  return actNames.find(([known]) => known === lower)?.[1];
}
