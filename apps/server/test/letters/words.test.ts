import { describe, expect, test } from "vitest";
import { compose } from "../../src/letters/compose.ts";
import { type DecisionLetter, missingGlyphs } from "../../src/letters/render.ts";
import { personalPhrases } from "../../src/letters/texts/personal/index.ts";
import { advanceNotice, complaintReceipt, decision, summons } from "./examples.ts";
import { structureOf, textOf } from "./pdf.ts";
import { complaintOf, languages, sent, withPoppler } from "./support.ts";

describe("the complaint", () => {
  const { complaint } = decision;
  withPoppler("before the letter was received its deadline is a length, in each language", () => {
    expect(textOf(sent(decision))).toContain("Fristen for å klage er 7 dager fra du fikk dette brevet.");
    expect(textOf(sent({ ...decision, language: "nn" }))).toContain(
      "Fristen for å klage er 7 dagar frå du fekk dette brevet.",
    );
    expect(
      textOf(
        sent({
          ...decision,
          language: "en",
          complaint: { ...complaintOf(decision), deadline: { amount: 48, unit: "hour" } },
        }),
      ),
    ).toContain("The deadline for complaining is 48 hours from when you got this letter.");
    expect(textOf(sent(decision))).not.toContain("den går ut 1");
  });

  withPoppler("after that its end stands with day and minute", () => {
    const notified = { at: "2026-03-27T15:00+01:00", until: "2026-03-29T16:00+02:00" };
    const letter = {
      ...decision,
      complaint: { ...complaintOf(decision), deadline: { amount: 48, unit: "hour" }, notified },
      personal: { language: "pl" },
    } as const;
    const printed = textOf(sent(letter));
    expect(printed).toContain(
      "Du fikk dette brevet 27. mars 2026 kl. 15.00. Fristen for å klage er 48 timer; den går ut 29. mars 2026 kl. 16.00.",
    );
    expect(printed).toContain("48 godzin");
    expect(printed).toContain("29.03.2026 16:00");
    expect(
      textOf(
        sent({
          ...decision,
          complaint: { ...complaintOf(decision), notified: { at: "2026-03-09T10:30", until: "2026-03-16" } },
        }),
      ),
    ).toContain("den går ut 16. mars 2026.");
  });

  describe("that makes the decision wait by itself", () => {
    const suspends = "fsk. § 3-39 (3)";
    const { stay: _asked, ...right } = complaintOf(decision);
    const reaction: DecisionLetter = { ...decision, outcome: "other", complaint: { ...right, suspends } };
    withPoppler.each([
      ["nb", "Klager du innen fristen, venter vedtaket til klagen er avgjort"],
      ["nn", "Klagar du innan fristen, ventar vedtaket til klaga er avgjord"],
      ["en", "If you complain in time, it waits until the complaint is decided"],
    ] as const)("says so in %s, with the provision, and that it may be decided otherwise", (language, words) => {
      const printed = textOf(sent({ ...reaction, language }));
      expect(printed).toContain(words);
      expect(printed).toMatch(/hvis ikke vi eller|om ikkje vi eller|unless we or/);
      expect(printed).toContain(suspends);
      expect(textOf(sent({ ...decision, language }))).not.toContain(words);
    });
    test.each(languages)("and in the person's own language: %s", (language) => {
      const told = (letter: DecisionLetter) =>
        JSON.stringify(compose({ ...letter, personal: { language } }).personal?.blocks);
      const { complaintWaits, mayAskToWait } = personalPhrases[language];
      expect(told(reaction)).toContain(complaintWaits);
      expect(told(reaction)).not.toContain(mayAskToWait);
      expect(told(decision)).not.toContain(complaintWaits);
      expect(missingGlyphs(complaintWaits)).toEqual([]);
    });
  });

  withPoppler("that cannot be: the reason and the court", () => {
    const printed = textOf(sent(summons));
    expect(printed).toContain("Du kan ikke klage på dette: en innkalling er ikke et vedtak.");
    expect(printed).toContain("be om at retten avgjør det");
    expect(complaint.may).toBe(true);
  });
});

describe("the caseworker's own reasons", () => {
  const letter: DecisionLetter = { ...decision, language: "en" };
  withPoppler("stand as written in a letter of another language, which says so", () => {
    const printed = textOf(sent(letter));
    expect(printed).toContain(
      "The reasons were written by the caseworker in Norwegian (bokmål) and are not translated.",
    );
    expect(printed).toContain("Du har hatt fast arbeid siden august 2024");
  });
  test("are marked with their language", () => {
    expect(structureOf(sent(letter)).languages).toEqual(new Set(["en", "nb"]));
  });
  withPoppler("read by an interpreter: told with the day", () => {
    const read = {
      ...decision,
      considerations: { ...decision.considerations, readThrough: { on: "2026-03-10", interpreter: "tolk 123" } },
      personal: { language: "tr" },
    } as const;
    expect(textOf(sent(read))).toMatch(
      /lest opp for deg med tolk 10\. mars 2026 \(tolk 123\).*okunduğu tarih: 10\.03\.2026/,
    );
  });
});

describe("the personal part", () => {
  test.each(languages)("in %s: every phrase has its glyphs, each kind of letter is made", (language) => {
    expect(missingGlyphs(personalPhrases[language])).toEqual([]);
    for (const letter of [decision, advanceNotice, summons, complaintReceipt]) {
      const { ua, languages: used, headings } = structureOf(sent({ ...letter, personal: { language } }));
      expect(ua).toBe("1");
      expect(used).toContain(language);
      expect(headings).toContain(personalPhrases[language].title);
    }
  });

  withPoppler.each(languages.filter((language) => language !== "ar"))(
    "in %s is marked to be checked until a translator has signed it off",
    (language) => {
      const { toBeChecked, officialTextCounts } = personalPhrases[language];
      expect(textOf(sent({ ...decision, personal: { language } }))).toContain(`${toBeChecked} ${officialTextCounts}`);
      const checked = textOf(sent({ ...decision, personal: { language, checkedBy: "oversetter 7" } }));
      expect(checked).not.toContain(toBeChecked);
      expect(checked).toContain(officialTextCounts);
    },
  );

  withPoppler("in Arabic: letters once each, numbers not turned round", () => {
    const printed = textOf(
      sent({
        ...decision,
        personal: { language: "ar" },
        complaint: { ...complaintOf(decision), notified: { at: "2026-03-09T14:05", until: "2026-03-16T14:05" } },
      }),
    );
    // read left to right as poppler does here, each word stands once and whole
    for (const word of ["الرسالة", "قرار", "قضيتك", "مترجم", "يمكنك"]) expect(printed).toContain(word);
    expect(printed).not.toMatch(/قق|تت|يي/);
    expect(printed).toContain("22 00 00 00");
    expect(printed).toContain("16.03.2026 14:05");
    expect(printed).toMatch(/7 \u202b?أيام/);
  });
});
