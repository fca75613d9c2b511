/** When something is so: a formula over the template's named conditions. `true` is always, `false` never. */
export type Formula =
  | boolean
  | { readonly kind: "condition"; readonly name: string }
  | { readonly kind: "not"; readonly of: Formula }
  | { readonly kind: "and" | "or"; readonly of: readonly Formula[] };

/** One of several values, and when it is that one. */
export interface Guarded<T> {
  readonly when: Formula;
  readonly value: T;
}

export function condition(name: string): Formula {
  return { kind: "condition", name };
}

export function not(formula: Formula): Formula {
  if (typeof formula === "boolean") return !formula;
  return formula.kind === "not" ? formula.of : { kind: "not", of: formula };
}

export function and(...formulas: readonly Formula[]): Formula {
  return join("and", formulas);
}

export function or(...formulas: readonly Formula[]): Formula {
  return join("or", formulas);
}

function join(kind: "and" | "or", formulas: readonly Formula[]): Formula {
  const neutral = kind === "and";
  let only: Formula = neutral;
  let count = 0;
  for (let index = 0, formula = formulas[0]; formula !== undefined; formula = formulas[++index]) {
    if (formula === neutral) continue;
    only = formula;
    count += 1;
  }
  // Nearly always there is one condition at most.
  if (count < 2) return only;
  const telling = formulas.filter((formula) => formula !== neutral);
  const parts = new Map<string, Formula>();
  for (const formula of telling.flatMap((part) => (typeof part === "object" && part.kind === kind ? part.of : [part]))) {
    if (formula === neutral) continue;
    if (formula === !neutral || parts.has(formulaKey(not(formula)))) return !neutral;
    parts.set(formulaKey(formula), formula);
  }
  const [first, ...others] = parts.values();
  if (first === undefined) return neutral;
  return others.length === 0 ? first : { kind, of: [first, ...others] };
}

/** Equal keys mean equal formulas; formulas that only mean the same may have different keys. */
export function formulaKey(formula: Formula): string {
  if (typeof formula === "boolean") return String(formula);
  if (formula.kind === "condition") return formula.name;
  if (formula.kind === "not") return `!${formulaKey(formula.of)}`;
  return `(${formula.of.map(formulaKey).join(formula.kind === "and" ? "&" : "|")})`;
}

/** The names a formula speaks of. */
export function conditionsIn(formula: Formula, into = new Set<string>()): Set<string> {
  if (typeof formula === "boolean") return into;
  if (formula.kind === "condition") return into.add(formula.name);
  if (formula.kind === "not") return conditionsIn(formula.of, into);
  for (const part of formula.of) conditionsIn(part, into);
  return into;
}
