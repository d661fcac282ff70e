declare module "*.css";
declare module "virtual:law-words" {
  const words: import("./law/words.ts").LawWords;
  export default words;
}
