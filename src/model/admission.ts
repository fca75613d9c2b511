import { defaultsHold, withoutDefaults } from "../resolve/defaults.ts";
import { and, type Formula, not, or } from "../resolve/formula.ts";
import type { Logic } from "../resolve/logic.ts";
import type { Parameter } from "../resolve/parameters.ts";
import { defaultsIn } from "../resolve/text.ts";
import type { NamedFunction } from "./functions.ts";
import { gapsOf, type Miss, type Nearest } from "./gaps.ts";
import { judge, nearest } from "./judge.ts";
import type { Admission } from "./model.ts";
import type { AskedCall, Request } from "./request.ts";
import type { Statement } from "./statement.ts";
import { indexStatements, type StatementIndex } from "./statement-index.ts";

/** What a proof of permission rests on. */
export interface Evidence {
  readonly logic: Logic;
  /** By the function they are about, so that a call looks at its own function's only. */
  readonly statements: ReadonlyMap<string, StatementIndex>;
  /** Why there may be statements that we do not see; `undefined` where all are there. */
  readonly unseen: string | undefined;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The nested stack or module, by logical id, that a function (by key) is given to and that may admit API Gateway. */
  readonly handedOver: ReadonlyMap<string, string>;
}

/** Whether the function's policy admits every one of the requests, whatever the template's conditions are. */
export function decideAdmission(call: AskedCall, evidence: Evidence): Admission {
  const statements = evidence.statements.get(call.target.key) ?? NO_STATEMENTS;
  if (statements.all.some(mayDeny)) return { kind: "undecided", why: "its resource policy denies some calls" };
  const used = new Set<Statement>();
  const misses: Miss[] = [];
  let doubt: string | undefined;
  for (const request of call.requests) {
    const outcome = decideRequest(request, call, statements, evidence);
    for (const statement of outcome.by) used.add(statement);
    if (outcome.kind === "undecided") doubt ??= outcome.why;
    if (outcome.kind === "missed") misses.push(outcome.miss);
  }
  if (misses.length > 0) return missing(misses, call, evidence);
  return doubt === undefined ? { kind: "admitted", by: [...used] } : { kind: "undecided", why: doubt };
}

const NO_STATEMENTS: StatementIndex = indexStatements([]);

function missing(misses: readonly Miss[], call: AskedCall, { unseen, handedOver }: Evidence): Admission {
  const { target } = call;
  if (target.logicalId === undefined) return { kind: "undecided", why: notHere(target) };
  if (target.qualifier?.some((token) => token.kind === "literal" && token.text.includes("${stageVariables."))) {
    return { kind: "undecided", why: "its qualifier is a stage variable" };
  }
  if (unseen !== undefined) return { kind: "undecided", why: unseen };
  const holder = handedOver.get(target.key);
  if (holder !== undefined) return { kind: "undecided", why: `\`${holder}\` is given the function and may admit it` };
  return { kind: "missing", gaps: gapsOf(misses, call) };
}

function notHere({ identity }: NamedFunction): string {
  return identity.kind === "stage-variable" ? "the function is a stage variable" : "the function is not in this template";
}

/** A denial takes back what others grant; whether it speaks of this call is for IAM to say. */
function mayDeny({ effect, admitsApiGateway }: Statement): boolean {
  return effect === "deny" && admitsApiGateway.kind !== "no";
}

type Outcome = { readonly by: readonly Statement[] } & (
  | { readonly kind: "admitted" }
  | { readonly kind: "undecided"; readonly why: string }
  | { readonly kind: "missed"; readonly miss: Miss }
);

function decideRequest(request: Request, call: AskedCall, statements: StatementIndex, evidence: Evidence): Outcome {
  const { logic, parameters } = evidence;
  const answers = ask(request, call, statements);
  const { by, refusing, why } = answers;
  const open = and(request.when, not(answers.admitted));
  const stays = logic.satisfiable(open);
  if (stays === false) return { kind: "admitted", by };
  const missed = logic.simplify(and(open, not(answers.perhaps)));
  if (stays === undefined || logic.satisfiable(missed) !== true) {
    return { kind: "undecided", by, why: why ?? "its conditions are too many to decide" };
  }
  const defaults = [...new Set(refusing.flatMap((statement) => defaultsAgainst(statement, call, request)))];
  // With the defaults that speak against a statement it may not come to this: a condition is on the same parameter.
  if (defaults.length > 0 && logic.satisfiable(missed, defaultsHold(defaults, parameters)) === false) {
    return { kind: "undecided", by, why: `it hangs on parameter \`${defaults.join("`, `")}\`` };
  }
  const miss: Miss = { request, when: missed, nearest: nearestOf(answers, call, request, logic), partly: by.length > 0, defaults };
  return { kind: "missed", by, miss };
}

/** What the statements say of one request, taken together. */
interface Answers {
  /** Those that admit it while they are there. */
  readonly by: readonly Statement[];
  readonly refusing: readonly Statement[];
  readonly admitted: Formula;
  /** When a statement is there that may admit it. */
  readonly perhaps: Formula;
  readonly why: string | undefined;
}

function ask(request: Request, call: AskedCall, statements: StatementIndex): Answers {
  const by: Statement[] = [];
  const unsure = new Set<Statement>();
  let [admitted, perhaps]: [Formula, Formula] = [false, false];
  let why: string | undefined;
  for (const statement of statements.candidates(request)) {
    const judgement = judge(statement, call, request);
    if (judgement.kind === "yes") {
      by.push(statement);
      admitted = or(admitted, statement.when);
      if (admitted === true) return { by, refusing: [], admitted, perhaps, why };
    } else if (judgement.kind === "maybe") {
      why ??= `\`${statement.logicalId}\` may admit it: ${judgement.why}`;
      perhaps = or(perhaps, statement.when);
      unsure.add(statement);
    }
  }
  const refusing = statements.all.filter((statement) => !unsure.has(statement) && !by.includes(statement));
  return { by, refusing, admitted, perhaps, why };
}

/** The parameters but for whose defaults a statement that does not match might. */
function defaultsAgainst(statement: Statement, call: AskedCall, request: Request): readonly string[] {
  const { target } = call;
  const texts = [request.stage?.name, request.tail, target.qualifier, statement.function.qualifier, ...(statement.sources ?? [])];
  const names = [...new Set(texts.flatMap((text) => (text ? defaultsIn(text) : [])))];
  if (names.length === 0) return [];
  const open = (named: NamedFunction): NamedFunction => ({ ...named, qualifier: named.qualifier && withoutDefaults(named.qualifier) });
  const { stage } = request;
  const verdict = judge(
    { ...statement, function: open(statement.function), sources: statement.sources?.map((source) => withoutDefaults(source)) },
    { ...call, target: open(target) },
    { ...request, tail: withoutDefaults(request.tail), stage: stage && { ...stage, name: withoutDefaults(stage.name) } },
  );
  return verdict.kind === "no" ? [] : names;
}

/** How many statements are asked how near they come: more than 20,480 bytes, which a policy may have, hold of the usual size. */
const EXPLAINED = 80;

/** The statement that comes nearest; one that matches, but under other conditions only, is nearest of all. */
function nearestOf({ by: [matching], refusing }: Answers, call: AskedCall, request: Request, logic: Logic): Nearest | undefined {
  if (matching) {
    const fault = `it is there only when \`${logic.describe(matching.when) ?? "always"}\``;
    return { statement: matching, fault, doubtful: false };
  }
  const refusals = refusing.slice(0, EXPLAINED).flatMap((statement) => {
    const judgement = judge(statement, call, request);
    return judgement.kind === "no" ? [{ statement, ...judgement }] : [];
  });
  return refusals.find(({ doubtful }) => doubtful) ?? nearest(refusals);
}
