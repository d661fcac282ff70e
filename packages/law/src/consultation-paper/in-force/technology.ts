import { section } from "@soning/norms";
import { consultationPaper } from "../../instruments.ts";

const explains = {
  nb: "Forklarer teknologien; når den kan brukes, står i forskriften § 7-5.",
  en: "It explains the technology; when it may be used stands in regulation § 7-5.",
};

/** What the technology does (ch. 4.1, 4.3, 6.8.6). */
export const paperTechnology = section(
  {
    instrument: consultationPaper,
    number: "4.3",
    key: "paper/technology",
    cite: () => "høringsnotatet pkt. 4.1, 4.3 og 6.8.6",
  },
  (s) => {
    s.told("equipment", {
      why: explains,
      nb: "Domfelte har lenke om ankelen og en mottaker hjemme; radiofrekvens viser om vedkommende er hjemme til avtalt tid, og brudd eller forsøk på å fjerne lenken utløser alarm.",
      en: "The person wears an ankle tag and has a receiver at home; radio frequency shows presence at agreed times, and a breach or an attempt to take off the tag sets off an alarm.",
      rows: ["consultation/c4-1/rf-control-equipment"],
    });
    s.told("rf", {
      why: explains,
      nb: "Radiofrekvens viser bare om domfelte er innenfor eller utenfor et område, ikke hvor vedkommende ellers er.",
      en: "Radio frequency shows only whether the person is inside or outside an area, not where else.",
      rows: ["consultation/c4-3/rf-defined"],
    });
    s.told("rf-in-practice", {
      why: explains,
      nb: "Utgangspunktet er fotlenke med radiofrekvens og en kontrollenhet i hjemmet; det følger av § 7-5 tredje ledd.",
      en: "The starting point is an ankle tag with radio frequency and a control unit at home; that follows from § 7-5, third paragraph.",
      rows: ["consultation/c6-8-6/rf-in-practice"],
    });
    s.told("exclusion-zones", {
      why: explains,
      nb: "Med GPS-lenke kan det settes forbudssoner; dagens sporing gir verken lyd eller bilde.",
      en: "With a GPS tag exclusion zones can be set up; present tracking gives neither sound nor picture.",
      rows: ["consultation/c4-3/exclusion-zone-defined"],
    });
    s.told("gps", {
      why: explains,
      nb: "GPS kan brukes alene eller med radiofrekvens; i dag brukes radiofrekvens alene eller begge. GPS-enheten må lades oftere.",
      en: "GPS can be used alone or with radio frequency; today radio frequency alone or both are used. The GPS unit must be charged more often.",
      rows: ["consultation/c4-3/gps-alone-or-with-rf"],
    });
    s.told("video", {
      why: explains,
      nb: "Videosamtale er samtale med lyd og bilde på telefon, nettbrett eller datamaskin.",
      en: "A video call is communication with sound and picture by phone, tablet or computer.",
      rows: ["consultation/c4-3/video-call-defined"],
    });
    s.told("biometrics", {
      why: explains,
      nb: "Biometrisk identifisering kjenner igjen personer på trekk som ansikt, fingeravtrykk, stemme og iris.",
      en: "Biometric identification recognises persons by features such as face, fingerprint, voice and iris.",
      rows: ["consultation/c4-3/biometrics-defined"],
    });
    s.told("remote-alcohol", {
      why: explains,
      nb: "Fjernalkoholtest tas i dag med et vanlig alkometer mens en ansatt ser på over video.",
      en: "Remote alcohol testing is done today with an ordinary breathalyser while a member of staff watches by video.",
      rows: ["consultation/c4-3/remote-alcohol-test-practice"],
    });
  },
);
