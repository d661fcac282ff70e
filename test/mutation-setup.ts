import fc from "fast-check";

/** A mutant dies of the first example that fails; nobody reads a smaller one. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
