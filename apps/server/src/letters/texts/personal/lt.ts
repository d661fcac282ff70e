import type { Phrases } from "./phrases.ts";

export const lt: Phrases = {
  title: "Apie šį laišką",
  pointer: "Šis laiškas svarbus. Jo pabaigoje yra paaiškinimas lietuvių kalba.",
  toBeChecked: "Šį puslapį dar turi patikrinti vertėjas.",
  officialTextCounts: "Lemiamas yra paties laiško tekstas.",
  kind: {
    decision: "Šis laiškas yra sprendimas Jūsų byloje.",
    "advance-notice": "Šiuo laišku iš anksto pranešame, kad svarstomas sprendimas Jūsų byloje. Dar niekas nenuspręsta.",
    summons: "Šiame laiške nurodyta, kada ir kur turite pradėti atlikti bausmę.",
    "complaint-receipt": "Šis laiškas patvirtina, kad gavome Jūsų skundą.",
  },
  outcome: {
    grant: "Atsakymas: taip. Atidžiai perskaitykite laiške nurodytas sąlygas.",
    refuse: "Atsakymas: ne.",
    recall: "Turite grįžti atlikti bausmę griežtesnėmis sąlygomis.",
    other: "Kas nuspręsta, parašyta pirmoje laiško dalyje.",
  },
  reasonsNotTranslated:
    "Motyvus parašė bylą tvarkantis darbuotojas, jie neišversti. Galite paprašyti, kad juos Jums perskaitytų dalyvaujant vertėjui. Tai nieko nekainuoja.",
  mayComplain:
    "Galite pateikti skundą raštu arba žodžiu. Žodinį skundą užrašys darbuotojai. Galite paprašyti pagalbos.",
  mayNotComplain: "Šio laiško apskųsti negalima. Priežastis nurodyta laiške.",
  complaintWaits:
    "Jei skundą pateiksite laiku, sprendimas nevykdomas, kol skundas bus išnagrinėtas, nebent Jums pranešta kitaip.",
  mayAskToWait: "Sprendimas gali būti vykdomas, net jei pateiksite skundą. Galite prašyti vykdymą atidėti.",
  mayComment: "Kol dar niekas nenuspręsta, galite pasakyti arba parašyti savo nuomonę.",
  mustAppear:
    "Turite atvykti, net jei pateikėte skundą ar prašėte pradėti vėliau, nebent Jums pranešta, kad galite palaukti.",
  complaintReceived:
    "Bylą peržiūrėsime dar kartą. Jei nieko nepakeisime, skundas bus perduotas aukštesnei institucijai.",
  documents: "Galite paprašyti susipažinti su savo bylos dokumentais.",
  help: "Jums gali padėti advokatas ar kitas atstovas. Galite paprašyti mūsų paaiškinimų.",
  labels: {
    from: "Nuo",
    caseNumber: "Bylos numeris",
    date: "Data",
    lengthFromReceipt: "Skundo terminas nuo šio laiško gavimo",
    receivedByYou: "Šį laišką gavote",
    lastTime: "Paskutinis laikas skundui pateikti",
    complaintGoesTo: "Skundą nagrinėja",
    commentUntil: "Savo nuomonę pateikite iki",
    appearAt: "Turite atvykti",
    place: "Vieta",
    complaintCame: "Jūsų skundą gavome",
    reasonsReadOn: "Motyvai Jums perskaityti dalyvaujant vertėjui",
    contact: "Kontaktai",
  },
};
