import { and, not, or, type Formula } from "./formula.ts";
import { compareInTemplate, type Ranks, wordsIn } from "./describe.ts";
import type { Logic } from "./logic.ts";

/** Formulas of more words than these are not shortened: it takes two questions a word. */
const WORD_LIMIT = 200;

type Implies = Logic["implies"];

export function shorten(formula: Formula, implies: Implies, ranks: Ranks): Formula {
  const [never, always] = [implies(formula, false), implies(true, formula)];
  if (never === true) return false;
  if (always === true) return true;
  if (never === undefined || always === undefined || wordsIn(formula) > WORD_LIMIT) return formula;
  const shorter = shortenWithin(true, formula, implies, ranks);
  // What one pass leaves out may make more superfluous. Each pass but the last has fewer words, so that there is a last.
  return wordsIn(shorter) < wordsIn(formula) ? shorten(shorter, implies, ranks) : formula;
}

/** A formula that means the same wherever the context holds. */
function shortenWithin(context: Formula, formula: Formula, implies: Implies, ranks: Ranks): Formula {
  if (implies(context, formula) === true) return true;
  if (implies(context, not(formula)) === true) return false;
  if (typeof formula === "boolean" || formula.kind === "condition") return formula;
  if (formula.kind === "not") return negation(shortenWithin(context, formula.of, implies, ranks));

  const { kind } = formula;
  const parts = [...formula.of];
  // The longest go first, and of two that say the same the one that the template names last.
  const order = [...parts.keys()].sort((a, b) => compareParts(parts[b] ?? true, parts[a] ?? true, ranks));
  for (const index of order) {
    // A part matters only where the others leave the matter open.
    const others = parts.filter((_, other) => other !== index).map((other) => (kind === "and" ? other : not(other)));
    parts[index] = shortenWithin(and(context, ...others), parts[index] ?? true, implies, ranks);
  }
  return kind === "and" ? and(...parts) : or(...parts);
}

function compareParts(a: Formula, b: Formula, ranks: Ranks): number {
  return wordsIn(a) - wordsIn(b) || compareInTemplate(a, b, ranks);
}

/** `not`, drawn into a group where that takes fewer words: "not (A and not B)" is "not A or B". */
function negation(formula: Formula): Formula {
  const outside = not(formula);
  if (typeof formula === "boolean" || formula.kind === "condition" || formula.kind === "not") return outside;
  const parts = formula.of.map(not);
  const inside = formula.kind === "and" ? or(...parts) : and(...parts);
  return wordsIn(inside) < wordsIn(outside) ? inside : outside;
}
