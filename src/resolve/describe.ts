import { conditionsIn, type Formula } from "./formula.ts";

/** The place of each condition in the template. */
export type Ranks = ReadonlyMap<string, number>;

export function describe(formula: Formula, ranks: Ranks): string | null {
  if (typeof formula === "boolean") return formula ? null : "never";
  return print(formula, ranks);
}

function print(formula: Formula, ranks: Ranks): string {
  if (typeof formula === "boolean") return formula ? "always" : "never";
  if (formula.kind === "condition") return formula.name;
  if (formula.kind === "not") return `not ${printPart(formula.of, ranks)}`;
  return formula.of.toSorted((a, b) => compareInTemplate(a, b, ranks)).map((part) => printPart(part, ranks)).join(` ${formula.kind} `);
}

function printPart(formula: Formula, ranks: Ranks): string {
  const isGroup = typeof formula === "object" && (formula.kind === "and" || formula.kind === "or");
  return isGroup ? `(${print(formula, ranks)})` : print(formula, ranks);
}

/** By the names, in the template's order; names that it does not define come last. */
export function compareInTemplate(a: Formula, b: Formula, ranks: Ranks): number {
  const [namesOfA, namesOfB] = [namesInOrder(a, ranks), namesInOrder(b, ranks)];
  const index = namesOfA.findIndex((name, at) => name !== namesOfB[at]);
  const [nameOfA, nameOfB] = [namesOfA[index], namesOfB[index]];
  if (nameOfA !== undefined && nameOfB !== undefined) return compareNames(nameOfA, nameOfB, ranks);
  return namesOfA.length - namesOfB.length || wordsIn(a) - wordsIn(b) || compareTexts(print(a, ranks), print(b, ranks));
}

function namesInOrder(formula: Formula, ranks: Ranks): string[] {
  return [...conditionsIn(formula)].sort((a, b) => compareNames(a, b, ranks));
}

function compareNames(a: string, b: string, ranks: Ranks): number {
  return (ranks.get(a) ?? ranks.size) - (ranks.get(b) ?? ranks.size) || compareTexts(a, b);
}

/** Not by the locale: the same order everywhere. */
function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** How long a formula is to read: names and the words between them. */
export function wordsIn(formula: Formula): number {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return 1 + wordsIn(formula.of);
  return formula.of.reduce((words, part) => words + wordsIn(part), formula.of.length - 1);
}
