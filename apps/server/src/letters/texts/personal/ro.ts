import type { Phrases } from "./phrases.ts";

export const ro: Phrases = {
  title: "Despre această scrisoare",
  pointer: "Această scrisoare este importantă. La sfârșit este explicată în limba română.",
  toBeChecked: "Această pagină urmează să fie verificată de un traducător.",
  officialTextCounts: "Textul scrisorii înseși este cel care contează.",
  kind: {
    decision: "Această scrisoare este o decizie în cazul dumneavoastră.",
    "advance-notice":
      "Această scrisoare vă anunță din timp că se ia în considerare o decizie în cazul dumneavoastră. Nu s-a hotărât nimic.",
    summons: "Această scrisoare vă spune când și unde trebuie să începeți executarea pedepsei.",
    "complaint-receipt": "Această scrisoare confirmă că am primit plângerea dumneavoastră.",
  },
  outcome: {
    grant: "Răspunsul este da. Citiți cu atenție condițiile din scrisoare.",
    refuse: "Răspunsul este nu.",
    recall: "Trebuie să reveniți la executarea pedepsei în condiții mai stricte.",
    other: "Ce s-a hotărât este scris în prima parte a scrisorii.",
  },
  reasonsNotTranslated:
    "Motivele au fost scrise de funcționarul care se ocupă de caz și nu sunt traduse. Puteți cere să vă fie citite cu ajutorul unui interpret. Nu vă costă nimic.",
  mayComplain: "Puteți face plângere, în scris sau oral. Plângerea orală este scrisă de personal. Puteți cere ajutor.",
  mayNotComplain: "Împotriva acestei scrisori nu se poate face plângere. Motivul este scris în ea.",
  complaintWaits:
    "Dacă faceți plângere în termen, executarea deciziei așteaptă până la soluționarea plângerii, în afară de cazul în care vi s-a spus altceva.",
  mayAskToWait: "Decizia poate fi executată chiar dacă faceți plângere. Puteți cere ca executarea să aștepte.",
  mayComment: "Puteți spune sau scrie ce credeți înainte de a se hotărî ceva.",
  mustAppear:
    "Trebuie să vă prezentați chiar dacă ați făcut plângere sau ați cerut să începeți mai târziu, în afară de cazul în care vi s-a spus că puteți aștepta.",
  complaintReceived: "Vom examina cazul încă o dată. Dacă nu schimbăm nimic, plângerea merge la organul superior.",
  documents: "Puteți cere să vedeți documentele din cazul dumneavoastră.",
  help: "Vă poate ajuta un avocat sau alt reprezentant. Ne puteți cere îndrumare.",
  labels: {
    from: "De la",
    caseNumber: "Numărul cazului",
    date: "Data",
    lengthFromReceipt: "Termenul pentru plângere, de la primirea acestei scrisori",
    receivedByYou: "Ați primit această scrisoare",
    lastTime: "Ultimul moment pentru plângere",
    complaintGoesTo: "Plângerea este soluționată de",
    commentUntil: "Spuneți ce credeți până la",
    appearAt: "Trebuie să vă prezentați",
    place: "Locul",
    complaintCame: "Am primit plângerea dumneavoastră",
    reasonsReadOn: "Motivele v-au fost citite cu ajutorul unui interpret",
    contact: "Contact",
  },
};
