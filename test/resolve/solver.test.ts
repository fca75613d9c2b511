import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { and, condition, conditionsIn, formulaKey, not, or, type Formula } from "../../src/resolve/formula.ts";
import type { ConditionSystem, Definition } from "../../src/resolve/logic.ts";
import { createLogic } from "../../src/resolve/solver.ts";

const [A, B, C, D] = [condition("A"), condition("B"), condition("C"), condition("D")] as const;
const [IsDev, IsTest, IsProd, IsLive] = [condition("IsDev"), condition("IsTest"), condition("IsProd"), condition("IsLive")] as const;

function system(
  definitions: Readonly<Record<string, Definition>>,
  domains: Readonly<Record<string, readonly string[]>> = {},
  constraints: readonly Definition[] = [],
): ConditionSystem {
  return { definitions: new Map(Object.entries(definitions)), domains: new Map(Object.entries(domains)), constraints };
}

function equals(term: string, value: string): Definition {
  return { kind: "equals", term, value };
}

function opaque(id: string): Definition {
  return { kind: "opaque", id };
}

function all(...of: readonly Definition[]): Definition {
  return { kind: "and", of };
}

function any(...of: readonly Definition[]): Definition {
  return { kind: "or", of };
}

function no(of: Definition): Definition {
  return { kind: "not", of };
}

function named(name: string): Definition {
  return { kind: "condition", name };
}

const free = createLogic(system({ A: opaque("a"), B: opaque("b"), C: opaque("c"), D: opaque("d") }));

const stages = {
  IsDev: equals("Stage", "dev"),
  IsTest: equals("Stage", "test"),
  IsProd: equals("Stage", "prod"),
  IsLive: any(named("IsTest"), named("IsProd")),
};
const openStages = createLogic(system(stages));
const threeStages = createLogic(system(stages, { Stage: ["dev", "test", "prod"] }));

describe("satisfiable", () => {
  test.each<[string, Formula, boolean]>([
    ["always", true, true],
    ["never", false, false],
    ["a name without a definition", condition("Unknown"), true],
    ["not a name without a definition", not(condition("Unknown")), true],
    ["one side of each", and(A, not(B)), true],
    ["a contradiction over three parts", and(or(A, B), not(A), or(not(B), A)), false],
  ])("%s", (_, formula, expected) => {
    expect(free.satisfiable(formula)).toBe(expected);
  });

  test.each<[string, Formula, boolean, boolean]>([
    ["a text has two values", and(IsDev, IsProd), false, false],
    ["a text has none of its values", and(not(IsDev), not(IsTest), not(IsProd)), true, false],
    ["a condition over conditions", and(IsLive, IsDev), false, false],
    ["neither of two values", not(IsLive), true, true],
  ])("%s, without and with allowed values", (_, formula, open, settled) => {
    expect([openStages.satisfiable(formula), threeStages.satisfiable(formula)]).toEqual([open, settled]);
  });

  test("what is outside the allowed values never is", () => {
    const logic = createLogic(system({ IsBeta: equals("Stage", "beta") }, { Stage: ["dev", "prod"] }));
    expect(logic.satisfiable(condition("IsBeta"))).toBe(false);
    expect(logic.simplify(not(condition("IsBeta")))).toBe(true);
  });

  test("a single allowed value always is", () => {
    const logic = createLogic(system({ IsProd: stages.IsProd }, { Stage: ["prod"] }));
    expect(logic.satisfiable(not(IsProd))).toBe(false);
  });

  test("an allowed value that no condition names leaves room for it", () => {
    const logic = createLogic(system({ IsDev: stages.IsDev }, { Stage: ["dev", "dev", "prod"] }));
    expect(logic.satisfiable(not(IsDev))).toBe(true);
  });

  test("an empty list of allowed values allows anything", () => {
    expect(createLogic(system({ IsDev: stages.IsDev }, { Stage: [] })).satisfiable(IsDev)).toBe(true);
  });

  test("what a definition settles", () => {
    const logic = createLogic(system({ On: true, Off: no(named("On")), Both: all(named("On"), opaque("a")) }));
    expect([condition("On"), condition("Off"), condition("Both")].map((formula) => logic.simplify(formula)))
      .toEqual([true, false, condition("Both")]);
  });
});

describe("definitions", () => {
  test("equal tests under two names are the same", () => {
    const logic = createLogic(system({ A: opaque("same"), B: opaque("same"), C: equals("T", "1"), D: equals("T", "1") }));
    expect([logic.implies(A, B), logic.implies(C, D), logic.implies(A, C)]).toEqual([true, true, false]);
  });

  test("a term, a test and a name of the same spelling have nothing to do with each other", () => {
    const logic = createLogic(system({ A: equals("X", ""), B: opaque("X") }));
    for (const [a, b] of [[A, B], [A, not(B)], [not(A), B], [not(A), not(B)]] as const) {
      expect(logic.satisfiable(and(a, b, condition("X")))).toBe(true);
      expect(logic.satisfiable(and(a, b, not(condition("X"))))).toBe(true);
    }
  });

  test("names on a cycle are free, and what is made of them is not", () => {
    const logic = createLogic(system({
      A: no(named("B")), B: named("A"), C: no(named("C")), D: all(named("A"), named("B"), named("C")),
    }));
    for (const [a, b, c] of [[A, B, C], [A, not(B), C], [not(A), B, not(C)], [not(A), not(B), C]] as const) {
      expect(logic.satisfiable(and(a, b, c))).toBe(true);
    }
    expect(logic.implies(D, and(A, B, C))).toBe(true);
    expect(logic.implies(and(A, B, C), D)).toBe(true);
  });

  test("two cycles through one name are free throughout, whichever name is asked for first", () => {
    const looped = system({ A: named("B"), B: all(named("A"), named("C")), C: named("B") });
    for (const first of [A, B, C]) {
      const logic = createLogic(looped);
      logic.satisfiable(first);
      expect(logic.satisfiable(and(B, not(A), not(C)))).toBe(true);
    }
  });

  test("a long chain, last name first, and one in which every name is used twice", () => {
    const names = Array.from({ length: 5000 }, (_, index) => `C${index}`);
    const chain = names.map((name, index): [string, Definition] => [name, index === 4999 ? opaque("end") : no(named(`C${index + 1}`))]);
    const logic = createLogic({ definitions: new Map(chain), domains: new Map(), constraints: [] });
    expect(logic.implies(condition("C0"), not(condition("C4999")))).toBe(true);

    const doubled = names.slice(0, 100).map((name, index): [string, Definition] =>
      [name, index === 99 ? opaque("end") : any(all(named(`C${index + 1}`), opaque("x")), all(named(`C${index + 1}`), no(opaque("x"))))]);
    const doubles = createLogic({ definitions: new Map(doubled), domains: new Map(), constraints: [] });
    expect(doubles.implies(condition("C0"), condition("C99"))).toBe(true);
  });
});

describe("implies", () => {
  test.each<[string, Formula, Formula, boolean]>([
    ["never implies anything", false, A, true],
    ["anything implies always", A, true, true],
    ["always implies nothing that may fail", true, A, false],
    ["both imply one", and(A, B), A, true],
    ["one does not imply both", A, and(A, B), false],
    ["by cases", or(and(A, B), and(not(A), C)), or(B, C), true],
  ])("%s", (_, premise, conclusion, expected) => {
    expect(free.implies(premise, conclusion)).toBe(expected);
  });

  test("by the allowed values alone", () => {
    expect(threeStages.implies(not(IsDev), IsLive)).toBe(true);
    expect(openStages.implies(not(IsDev), IsLive)).toBe(false);
  });
});

describe("constraints", () => {
  const euOnly = any(no(named("IsProd")), equals("Region", "eu-west-1"));
  const IsEU = condition("IsEU");
  const definitions = { IsProd: stages.IsProd, IsEU: equals("Region", "eu-west-1"), IsUS: equals("Region", "us-east-1"), A: opaque("a") };

  test("hold in every deployment", () => {
    const logic = createLogic(system(definitions, {}, [euOnly]));
    expect(logic.implies(IsProd, IsEU)).toBe(true);
    expect(logic.implies(IsEU, IsProd)).toBe(false);
    expect(logic.satisfiable(and(IsProd, condition("IsUS")))).toBe(false);
    expect(logic.describe(and(IsProd, IsEU))).toBe("IsProd");
  });

  test("reach over further constraints", () => {
    const chain = ["b", "c", "d"].map((id, index) => any(no(opaque(["a", "b", "c"][index] ?? "")), opaque(id)));
    const logic = createLogic(system({ A: opaque("a"), B: opaque("b"), C: opaque("c"), D: opaque("d") }, {}, chain.toReversed()));
    expect([logic.implies(A, D), logic.implies(D, A)]).toEqual([true, false]);
  });

  test.each<[string, readonly Definition[]]>([
    ["one", [false]],
    ["one that its own parts contradict", [all(opaque("x"), no(opaque("x")))]],
    ["two together", [opaque("x"), no(opaque("x"))]],
    ["two values of a text", [equals("Size", "1"), equals("Size", "2")]],
  ])("that no deployment can fulfil count for nothing, nor do others: %s", (_, contradictory) => {
    const logic = createLogic(system(definitions, {}, [euOnly, ...contradictory]));
    expect(logic.implies(IsProd, IsEU)).toBe(false);
    expect(logic.satisfiable(and(IsProd, not(IsEU)))).toBe(true);
  });
});

describe("simplify", () => {
  test.each<[string, Formula, Formula]>([
    ["a name or its opposite", or(A, not(A)), true],
    ["a name and its opposite, hidden", and(or(A, B), not(A), not(B)), false],
    ["absorption", or(A, and(A, B)), A],
    ["absorption the other way", and(A, or(A, B)), A],
    ["a case distinction without a difference", or(and(A, B), and(A, not(B))), A],
    ["what the other part settles", or(A, and(not(A), B)), or(A, B)],
    ["what the other part settles, the other way", and(A, or(not(A), B)), and(A, B)],
    ["consensus", or(and(A, B), and(not(A), C), and(B, C)), or(and(A, B), and(not(A), C))],
    ["not of a group, where the group is shorter", not(or(and(A, not(B)), and(A, not(B), C))), or(not(A), B)],
    ["what is superfluous only once another part is shorter", or(and(or(B, D), not(C)), and(C, D), not(A)), or(and(B, not(C)), D, not(A))],
    ["nothing to leave out", or(and(A, B), and(C, D)), or(and(A, B), and(C, D))],
  ])("%s", (_, formula, expected) => {
    expect(free.simplify(formula)).toEqual(expected);
  });

  test.each<[string, Formula, Formula, Formula]>([
    ["what another value excludes", and(IsProd, not(IsDev)), IsProd, IsProd],
    ["what another value implies", or(IsProd, not(IsDev)), not(IsDev), not(IsDev)],
    ["every value", or(IsDev, IsTest, IsProd), or(IsDev, IsTest, IsProd), true],
    ["the last value", and(not(IsDev), not(IsTest), IsLive), and(not(IsTest), IsLive), and(not(IsTest), IsLive)],
    ["of two that say the same the later goes", or(IsLive, and(not(IsDev), IsLive)), IsLive, IsLive],
  ])("%s, without and with allowed values", (_, formula, open, settled) => {
    expect(openStages.simplify(formula)).toEqual(open);
    expect(threeStages.simplify(formula)).toEqual(settled);
  });
});

describe("in words", () => {
  test.each<[Formula, string | null]>([
    [true, null],
    [false, "never"],
    [or(A, not(A)), null],
    [and(A, not(A)), "never"],
    [A, "A"],
    [not(B), "not B"],
    [and(not(B), A), "A and not B"],
    [or(C, B, A), "A or B or C"],
    [and(C, or(B, A)), "(A or B) and C"],
    [or(and(D, C), and(B, A)), "(A and B) or (C and D)"],
    [or(and(D, B), and(B, A)), "(A and B) or (B and D)"],
    [or(and(not(A), not(B)), and(A, B)), "(A and B) or (not A and not B)"],
    [or(and(A, B), and(not(A), not(B))), "(A and B) or (not A and not B)"],
    [not(and(B, A)), "not (A and B)"],
    [and(not(or(B, C)), A), "A and not (B or C)"],
    [or(A, and(C, not(and(B, D)))), "A or (not (B and D) and C)"],
    [and(condition("zeta"), condition("Beta"), D, condition("alpha")), "D and Beta and alpha and zeta"],
  ])("%j is %p", (formula, expected) => {
    expect(free.describe(formula)).toBe(expected);
  });

  test("names stand in the template's order, not in the alphabet's", () => {
    const logic = createLogic(system({ Zulu: opaque("z"), Mike: opaque("m"), Alpha: opaque("a") }));
    expect(logic.describe(and(condition("Alpha"), condition("Mike"), condition("Zulu")))).toBe("Zulu and Mike and Alpha");
  });
});

/** As many pigeons as given, each in one of one hole fewer, no two in the same: the classic that no such search can decide. */
function pigeons(count: number): Formula {
  const birds = Array.from({ length: count }, (_, bird) => bird);
  const holes = birds.slice(1);
  const sits = (bird: number, hole: number): Formula => condition(`P${bird}H${hole}`);
  const pairs = birds.flatMap((bird) => birds.slice(bird + 1).map((other) => [bird, other] as const));
  return and(
    ...birds.map((bird) => or(...holes.map((hole) => sits(bird, hole)))),
    ...holes.flatMap((hole) => pairs.map(([bird, other]) => not(and(sits(bird, hole), sits(other, hole))))),
  );
}

describe("the bound", () => {
  test("a small question of the same kind is decided", () => {
    expect(free.satisfiable(pigeons(4))).toBe(false);
    expect(free.simplify(pigeons(4))).toBe(false);
  });

  test("past it the answer is undecided, and the formula stays as it is", () => {
    const formula = pigeons(10);
    expect(free.satisfiable(formula)).toBeUndefined();
    expect(free.implies(true, formula)).toBe(false);
    expect(free.implies(formula, A)).toBeUndefined();
    expect(free.simplify(formula)).toBe(formula);
    expect(free.describe(A)).toBe("A");
  });

  test("constraints that cannot be decided leave open only what hangs on them", () => {
    const logic = createLogic(system({ A: opaque("a"), B: opaque("b") }, {}, [pigeons(10), any(no(opaque("a")), opaque("b"))]));
    expect(logic.satisfiable(and(A, B))).toBe(true);
    expect(logic.satisfiable(and(A, or(B, not(A)), or(not(B), not(A))))).toBe(false);
    expect(logic.satisfiable(and(A, not(B)))).toBeUndefined();
    expect(logic.implies(A, B)).toBeUndefined();
  });

  test("a formula of more than two hundred words is not shortened, only settled", () => {
    const names = Array.from({ length: 110 }, (_, index) => condition(`C${index}`));
    const absorbing = or(...names, and(names[0] ?? false, A));
    expect(free.simplify(absorbing)).toBe(absorbing);
    expect(free.simplify(or(absorbing, and(not(A), B), and(not(B), not(A)), A))).toBe(true);
    expect(free.simplify(or(...names.slice(0, 50), and(names[0] ?? false, A)))).toEqual(or(...names.slice(0, 50)));
  });

  test("wide questions stay within it", () => {
    const names = Array.from({ length: 400 }, (_, index) => condition(`C${index}`));
    const regions = Array.from({ length: 400 }, (_, index): [string, Definition] => [`C${index}`, equals("Region", `r${index}`)]);
    const logic = createLogic({ definitions: new Map(regions), domains: new Map(), constraints: [] });
    expect(free.satisfiable(not(or(...names)))).toBe(true);
    expect(logic.satisfiable(not(or(...names)))).toBe(true);
    expect(logic.implies(names[7] ?? false, not(names[8] ?? false))).toBe(true);
  });
});

type World = ReadonlyMap<string, string | boolean>;

interface Case {
  readonly system: ConditionSystem;
  readonly formulas: readonly Formula[];
}

/** The truth by the plainest means: every world there is, each formula evaluated in each. */
function worldsOf({ system: { definitions, domains, constraints }, formulas }: Case): World[] {
  const choices = new Map<string, Set<string | boolean>>();
  const collect = (definition: Definition): void => {
    if (typeof definition === "boolean") return;
    if (definition.kind === "not") collect(definition.of);
    else if (definition.kind === "opaque") choices.set(`opaque:${definition.id}`, new Set([true, false]));
    else if (definition.kind === "condition") choices.set(`condition:${definition.name}`, new Set([true, false]));
    else if (definition.kind === "equals") {
      const key = `term:${definition.term}`;
      choices.set(key, new Set([...(choices.get(key) ?? ["something else"]), definition.value]));
    } else definition.of.forEach(collect);
  };
  [...definitions.values(), ...constraints, ...formulas].forEach(collect);
  for (const name of definitions.keys()) if (!isOnCycle(name, definitions)) choices.delete(`condition:${name}`);
  for (const [term, domain] of domains) if (domain.length > 0 && choices.has(`term:${term}`)) choices.set(`term:${term}`, new Set(domain));
  let worlds: World[] = [new Map()];
  for (const [key, values] of choices) worlds = worlds.flatMap((world) => [...values].map((value) => new Map([...world, [key, value]])));
  const deployable = worlds.filter((world) => constraints.every((constraint) => holds(constraint, definitions, world)));
  return deployable.length > 0 ? deployable : worlds;
}

function isOnCycle(name: string, definitions: ConditionSystem["definitions"]): boolean {
  const reaches = (definition: Definition, seen: ReadonlySet<string>): boolean => {
    if (typeof definition === "boolean" || definition.kind === "opaque" || definition.kind === "equals") return false;
    if (definition.kind === "not") return reaches(definition.of, seen);
    if (definition.kind !== "condition") return definition.of.some((part) => reaches(part, seen));
    if (definition.name === name) return true;
    return !seen.has(definition.name) && reaches(definitions.get(definition.name) ?? false, new Set([...seen, definition.name]));
  };
  return reaches(definitions.get(name) ?? false, new Set());
}

function holds(definition: Definition, definitions: ConditionSystem["definitions"], world: World): boolean {
  if (typeof definition === "boolean") return definition;
  switch (definition.kind) {
    case "condition":
      return Boolean(world.get(`condition:${definition.name}`) ?? holds(definitions.get(definition.name) ?? false, definitions, world));
    case "opaque":
      return world.get(`opaque:${definition.id}`) === true;
    case "equals":
      return world.get(`term:${definition.term}`) === definition.value;
    case "not":
      return !holds(definition.of, definitions, world);
    case "and":
      return definition.of.every((part) => holds(part, definitions, world));
    case "or":
      return definition.of.some((part) => holds(part, definitions, world));
  }
}

/** A digit a world, so that equal texts are equal meanings. */
function truth(formula: Formula, { system: { definitions } }: Case, worlds: readonly World[]): string {
  return worlds.map((world) => (holds(formula, definitions, world) ? "1" : "0")).join("");
}

const NAMES = ["A", "B", "C", "D", "E", "F"];

const { formula: someFormula } = fc.letrec<{ formula: Formula; leaf: Formula }>((tie) => ({
  leaf: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...NAMES).map(condition) }, fc.boolean()),
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    tie("formula").map(not),
    fc.array(tie("formula"), { minLength: 1, maxLength: 3 }).map((of) => and(...of)),
    fc.array(tie("formula"), { minLength: 1, maxLength: 3 }).map((of) => or(...of)),
    // Built by hand: not flattened, and with repeated or opposite parts. Groups of fewer than two parts share a `formulaKey`.
    fc.record({ kind: fc.constantFrom("and", "or"), of: fc.array(tie("formula"), { minLength: 2, maxLength: 3 }) }),
  ),
}));

const { definition: someDefinition } = fc.letrec<{ definition: Definition; leaf: Definition }>((tie) => ({
  leaf: fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("equals"), term: fc.constantFrom("T", "U"), value: fc.constantFrom("1", "2", "3") }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("opaque"), id: fc.constantFrom("x", "y") }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("condition"), name: fc.constantFrom(...NAMES) }) },
    { weight: 1, arbitrary: fc.boolean() },
  ),
  definition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.record({ kind: fc.constant("not"), of: tie("definition") }),
    fc.record({ kind: fc.constantFrom("and", "or"), of: fc.array(tie("definition"), { maxLength: 3 }) }),
  ),
}));

const someDomain = fc.constantFrom<(readonly string[])[]>(["1", "2", "3"], ["1", "2"], ["2"], ["1", "4"], ["1", "4", "5"], ["4"], []);

const someCase: fc.Arbitrary<Case> = fc.record({
  system: fc.record({
    definitions: fc.dictionary(fc.constantFrom(...NAMES), someDefinition, { maxKeys: 6, noNullPrototype: true }).map((it) => new Map(Object.entries(it))),
    domains: fc.dictionary(fc.constantFrom("T", "U"), someDomain, { noNullPrototype: true }).map((it) => new Map(Object.entries(it))),
    constraints: fc.array(someDefinition, { maxLength: 3 }),
  }),
  formulas: fc.array(someFormula, { minLength: 2, maxLength: 4 }),
});

/** Reads what `describe` prints; it has brackets wherever `and` and `or` meet. */
function parse(text: string | null): Formula {
  if (text === null) return true;
  if (text === "never") return false;
  const words = text.match(/[()]|[^\s()]+/g) ?? [];
  const group = (): Formula => {
    const parts = [part()];
    const joint = words[0];
    while (joint !== undefined && joint !== ")" && words[0] === joint) {
      words.shift();
      parts.push(part());
    }
    return joint === "or" ? or(...parts) : and(...parts);
  };
  const part = (): Formula => {
    const word = words.shift();
    if (word === "not") return not(part());
    if (word !== "(") return condition(word ?? "");
    const inner = group();
    if (words.shift() !== ")") throw new Error(`brackets in ${text}`);
    return inner;
  };
  const formula = group();
  if (words.length > 0) throw new Error(`ambiguous: ${text}`);
  return formula;
}

function wordsIn(formula: Formula): number {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return 1 + wordsIn(formula.of);
  return formula.of.length - 1 + formula.of.reduce((sum, part) => sum + wordsIn(part), 0);
}

describe("against every world there is", () => {
  test("satisfiable and implies are exact", () => {
    fc.assert(fc.property(someCase, (it) => {
      const logic = createLogic(it.system);
      const worlds = worldsOf(it);
      const [first = true, second = true] = it.formulas;
      const [inFirst, inSecond] = [first, second].map((formula) => worlds.filter((world) => holds(formula, it.system.definitions, world)));
      expect(logic.satisfiable(first)).toBe(inFirst?.length !== 0);
      expect(logic.implies(first, second)).toBe(inFirst?.every((world) => inSecond?.includes(world)));
    }), { numRuns: 500 });
  });

  test("simplify keeps the meaning, adds no word and no name, and leaves nothing out twice", () => {
    fc.assert(fc.property(someCase, (it) => {
      const logic = createLogic(it.system);
      const worlds = worldsOf(it);
      for (const formula of it.formulas) {
        const simple = logic.simplify(formula);
        const meaning = truth(formula, it, worlds);
        expect(truth(simple, it, worlds)).toBe(meaning);
        expect(wordsIn(simple)).toBeLessThanOrEqual(wordsIn(formula));
        expect([...conditionsIn(formula)]).toEqual(expect.arrayContaining([...conditionsIn(simple)]));
        expect(formulaKey(logic.simplify(simple))).toBe(formulaKey(simple));
        if (typeof simple === "boolean" || simple.kind === "condition" || simple.kind === "not") continue;
        const join = simple.kind === "and" ? and : or;
        for (const part of simple.of) {
          expect(truth(join(...simple.of.filter((other) => other !== part)), it, worlds)).not.toBe(meaning);
        }
      }
    }), { numRuns: 300 });
  });

  test("describe reads back as what was meant", () => {
    fc.assert(fc.property(someCase, (it) => {
      const logic = createLogic(it.system);
      const worlds = worldsOf(it);
      for (const formula of it.formulas) {
        const read = parse(logic.describe(formula));
        expect(truth(read, it, worlds)).toBe(truth(formula, it, worlds));
      }
    }), { numRuns: 300 });
  });

  test("an answer depends on the question alone", () => {
    fc.assert(fc.property(someCase, ({ system: its, formulas }) => {
      const ask = (questions: readonly Formula[]): Map<Formula, unknown> => {
        const logic = createLogic(its);
        return new Map(questions.map((formula) => [formula, [logic.satisfiable(formula), logic.simplify(formula), logic.describe(formula)]]));
      };
      const [forwards, backwards] = [ask(formulas), ask(formulas.toReversed())];
      for (const formula of formulas) expect(backwards.get(formula)).toEqual(forwards.get(formula));
    }), { numRuns: 200 });
  });
});
