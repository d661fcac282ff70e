/** Questions of the catalogue that only the convicted person can answer, by the fact. */
export type OwnFact =
  | "person.familySituation"
  | "deferral.birthExpectedOn"
  | "deferral.gaveBirthOn"
  | "deferral.wantsToServeAnyway"
  | "deferral.requestedFrom"
  | "deferral.requestedTo"
  | "release.consentsToCoordination"
  | "exit.familyBusiness"
  | "exit.ownCompany"
  | "application.consentOn"
  | "application.consentWithdrawnOn"
  | "application.digitalControlConsentOn"
  | "application.conditionsAccepted"
  | "home.fixed"
  | "home.kind"
  | "home.electricity"
  | "home.telephonePossible"
  | "occupation.kind"
  | "occupation.content"
  | "occupation.inNorway"
  | "occupation.hoursPerWeek"
  | "occupation.limitedBy"
  | "occupation.hasJobOrStudies"
  | "conduct.lawfullyPrescribed"
  | "netherlands.wantsTransfer"
  | "netherlands.wantsToStay"
  | "dutchRegisters.permanentHome"
  | "childVisits.regular"
  | "childVisits.perYear"
  | "childVisits.nextVisitOn"
  | "childVisits.beingEstablished"
  | "childVisits.startsOn"
  | "education.wantsToUse"
  | "netherlandsHealth.wantsToComplain"
  | "netherlandsHealth.complaintAbout"
  | "netherlandsHealth.satisfiedAfterAdviser";

/** How the catalogue's questions are put to the person whom they are about: it asks officials, these ask the person. */
export interface OwnQuestions {
  readonly asked: Readonly<Record<OwnFact, string>>;
  /** what one says where there is no such day */
  readonly none: Readonly<
    Record<
      | "deferral.birthExpectedOn"
      | "deferral.gaveBirthOn"
      | "application.consentOn"
      | "application.consentWithdrawnOn"
      | "application.digitalControlConsentOn"
      | "childVisits.nextVisitOn"
      | "childVisits.startsOn",
      string
    >
  >;
  /** what one chooses between */
  readonly choices: {
    readonly "home.kind": Readonly<
      Record<
        | "own"
        | "parental"
        | "student"
        | "foster"
        | "institution"
        | "child-welfare-institution"
        | "municipal-unit"
        | "other",
        string
      >
    >;
    readonly "occupation.kind": Readonly<Record<"work" | "training" | "other-measures" | "none", string>>;
    readonly "occupation.limitedBy": Readonly<Record<"none" | "health" | "unfit-for-prison" | "disability", string>>;
    readonly "netherlandsHealth.complaintAbout": Readonly<Record<"general-offer" | "concrete-service", string>>;
  };
  readonly yes: string;
  readonly no: string;
}
