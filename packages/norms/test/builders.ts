export * from "../src/index.ts";
export { elementOf as elementOfList, listOf } from "../src/expression.ts";
