export { elementOf as elementOfList, listOf } from "../src/expression.ts";
export * from "../src/index.ts";
