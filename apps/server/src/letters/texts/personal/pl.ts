import type { Phrases } from "./phrases.ts";

export const pl: Phrases = {
  title: "O tym piśmie",
  pointer: "To pismo jest ważne. Na końcu jest objaśnione po polsku.",
  toBeChecked: "Ta strona czeka na sprawdzenie przez tłumacza.",
  officialTextCounts: "Wiążący jest tekst samego pisma.",
  kind: {
    decision: "To pismo jest decyzją w Twojej sprawie.",
    "advance-notice": "To pismo uprzedza, że rozważamy wydanie decyzji w Twojej sprawie. Nic jeszcze nie postanowiono.",
    summons: "To pismo informuje, kiedy i gdzie masz rozpocząć odbywanie kary.",
    "complaint-receipt": "To pismo potwierdza, że otrzymaliśmy Twoje odwołanie.",
  },
  outcome: {
    grant: "Odpowiedź brzmi: tak. Przeczytaj uważnie warunki podane w piśmie.",
    refuse: "Odpowiedź brzmi: nie.",
    recall: "Musisz wrócić do odbywania kary na surowszych warunkach.",
    other: "To, co postanowiono, jest podane w pierwszej części pisma.",
  },
  reasonsNotTranslated:
    "Uzasadnienie napisał pracownik prowadzący sprawę i nie zostało ono przetłumaczone. Możesz poprosić o odczytanie go z pomocą tłumacza. Nic to nie kosztuje.",
  mayComplain: "Możesz się odwołać pisemnie lub ustnie. Ustne odwołanie zapiszą pracownicy. Możesz poprosić o pomoc.",
  mayNotComplain: "Od tego pisma nie można się odwołać. Powód jest w nim podany.",
  complaintWaits:
    "Jeśli odwołasz się w terminie, wykonanie decyzji czeka na rozpatrzenie odwołania, chyba że powiadomimy Cię inaczej.",
  mayAskToWait: "Decyzja może zostać wykonana mimo odwołania. Możesz poprosić o wstrzymanie jej wykonania.",
  mayComment: "Zanim cokolwiek zostanie postanowione, możesz powiedzieć lub napisać, co o tym myślisz.",
  mustAppear:
    "Musisz się stawić nawet po złożeniu odwołania lub prośby o późniejszy termin, chyba że powiadomiono Cię, że możesz poczekać.",
  complaintReceived:
    "Rozpatrzymy sprawę jeszcze raz. Jeśli nic nie zmienimy, odwołanie trafi do organu wyższego stopnia.",
  documents: "Możesz poprosić o wgląd w dokumenty swojej sprawy.",
  help: "Może Ci pomóc adwokat lub inny pełnomocnik. Możesz poprosić nas o wskazówki.",
  labels: {
    from: "Od",
    caseNumber: "Numer sprawy",
    date: "Data",
    lengthFromReceipt: "Termin na odwołanie, liczony od otrzymania tego pisma",
    receivedByYou: "Data otrzymania tego pisma",
    lastTime: "Ostatni termin na odwołanie",
    complaintGoesTo: "Odwołanie rozpatruje",
    commentUntil: "Czas na wypowiedź do",
    appearAt: "Termin stawienia się",
    place: "Miejsce",
    complaintCame: "Data otrzymania odwołania",
    reasonsReadOn: "Uzasadnienie odczytano z pomocą tłumacza",
    contact: "Kontakt",
  },
};
