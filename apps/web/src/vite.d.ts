declare module "*.css";
declare module "virtual:law-words" {
  const words: import("./law/words.ts").LawWords;
  export default words;
}
declare module "virtual:register-coverage" {
  const sources: readonly import("@soning/law").SourceCoverage[];
  export default sources;
}
