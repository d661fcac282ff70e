import {
  all,
  any,
  birthdayOf,
  type Condition,
  type Element,
  type Expression,
  eq,
  every,
  exists,
  gt,
  is,
  isNone,
  lte,
  not,
  on,
  policy,
} from "@soning/norms";
import { application } from "../facts/application.ts";
import { type children, home, residents } from "../facts/household.ts";
import { occupation } from "../facts/occupation.ts";
import { serving } from "../facts/serving.ts";

// What the proposed sections on serving outside prison ask in the same words (§§ 14 (7), 16, 40 (3)).

/** Serves outside prison under § 16, § 16 a or § 16 b. */
export const servesOutsidePrison: Condition = is(serving.form, "outside-prison", "em-final-part", "em-whole-sentence");

/** A fixed home, be it a private home, an institution or a municipal unit. */
export const hasFixedHome: Condition = home.fixed;
export const isOccupied: Condition = is(occupation.kind, "work", "training", "other-measures");

/** A consent given on or before the day, and not withdrawn by then. */
export function stands(givenOn: Expression<"date">, withdrawnOn: Expression<"date">): Condition {
  return all(exists(givenOn), lte(givenOn, on), any(isNone(withdrawnOn), gt(withdrawnOn, on)));
}
export const ownConsentStands: Condition = stands(application.consentOn, application.consentWithdrawnOn);

/** "Over" an age, by the policy `age.over`: from the birthday, or from the day after. */
export function over(birthDate: Expression<"date">, years: Expression<"number">): Condition {
  const birthday = birthdayOf(birthDate, years);
  return any(
    gt(on, birthday),
    all(is(policy("age.over", ["from-birthday", "day-after"]), "from-birthday"), eq(on, birthday)),
  );
}

/** Everyone who lives with the person and is over the age consents, and still does. */
export const cohabitantsConsent = (consentAge: Expression<"number">): Condition =>
  every(residents, (resident) =>
    any(
      not(resident.sharesHousehold),
      not(over(resident.birthDate, consentAge)),
      stands(resident.consentedOn, resident.withdrawnOn),
    ),
  );

type Child = Element<(typeof children)["fields"]>;
/** Lives with the person wholly or partly, has a right of contact, or is found to be affected; not when they only meet now and then in the daytime. */
export const affectedChild = (child: Child): Condition =>
  all(
    not(is(child.contact, "occasional-daytime")),
    any(is(child.contact, "lives-part", "lives-full"), child.contactRight, child.affected),
  );
