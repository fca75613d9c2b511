import { defaultsHold, withoutDefaults } from "../resolve/defaults.ts";
import { and, conditionsIn, type Formula, not, or } from "../resolve/formula.ts";
import type { Logic } from "../resolve/logic.ts";
import type { Parameter } from "../resolve/parameters.ts";
import type { Settings } from "../resolve/settings.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { once } from "../resolve/remembering.ts";
import { defaultsIn, type Text } from "../resolve/text.ts";
import type { NamedFunction } from "./functions.ts";
import { gapsOf, type Miss, type Nearest } from "./gaps.ts";
import { judge, nearest } from "./judge.ts";
import type { Admission, Proof } from "./model.ts";
import { type Decided, type Doubt, proofsOf } from "./proofs.ts";
import type { AskedCall, Request } from "./request.ts";
import { givenBy, settledBy } from "./settled-by.ts";
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
  readonly settings: Settings;
  /** The nested stack or module, by logical id, that a function (by key) is given to and that may admit API Gateway. */
  readonly handedOver: ReadonlyMap<string, string>;
}

/** Who admits the requests of a call: all of them together, and route by route. Both are one computation. */
export interface Decision {
  readonly admission: Admission;
  readonly proofs: readonly Proof[];
}

/** Whether the function's policy admits every one of the requests, whatever the template's conditions are. */
export function decideAdmission(call: AskedCall, evidence: Evidence): Decision {
  const statements = evidence.statements.get(call.target.key) ?? NO_STATEMENTS;
  const isDenied = statements.all.some(mayDeny);
  const decided = call.requests.map((request) =>
    (isDenied ? undecidedRequest(request, DENIED) : decideRequest(request, call, statements, evidence)));
  const misses = decided.flatMap(({ rest }) => (rest?.kind === "missed" ? [rest.miss] : []));
  const outside = misses.length === 0 ? undefined : outsideReason(call, evidence);
  const proofs = once(() => proofsOf(decided, outside));
  // Most runs ask only whether all requests are admitted.
  return { admission: admissionOf(decided, misses, outside, call, evidence.logic), get proofs() { return proofs(); } };
}

const NO_STATEMENTS: StatementIndex = indexStatements([]);
const DENIED: Doubt = { why: "its resource policy denies some calls" };

function admissionOf(decided: readonly Decided[], misses: readonly Miss[], outside: Doubt | undefined, call: AskedCall, logic: Logic): Admission {
  if (outside) return { kind: "undecided", ...outside };
  if (misses.length > 0) return { kind: "missing", gaps: gapsOf(misses, call, logic) };
  const doubt = decided.map(({ rest }) => rest).find((rest) => rest?.kind === "undecided");
  if (doubt) return { kind: "undecided", ...doubt.doubt };
  return { kind: "admitted", by: [...new Set(decided.flatMap(({ by }) => by))] };
}

/** Why a statement that is not here may be somewhere else. */
function outsideReason({ target }: AskedCall, { unseen, handedOver, parameters }: Evidence): Doubt | undefined {
  if (target.logicalId === undefined) return notHere(target, parameters);
  if (target.qualifier?.some((token) => token.kind === "literal" && token.text.includes("${stageVariables."))) {
    return { why: "its qualifier is a stage variable" };
  }
  if (unseen !== undefined) return { why: unseen };
  const holder = handedOver.get(target.key);
  return holder === undefined ? undefined : { why: `\`${holder}\` is given the function and may admit it` };
}

function notHere({ identity }: NamedFunction, parameters: Evidence["parameters"]): Doubt {
  if (identity.kind === "stage-variable") return { why: "the function is a stage variable" };
  const isElsewhere = identity.kind === "opaque" && identity.text.every((token) => token.kind === "unknown" && token.source !== "parameter");
  // Whatever a parameter is given, the function is as far away.
  return doubtAbout("the function is not in this template", isElsewhere ? identity.text : undefined, parameters);
}

function doubtAbout(why: string, open: Text | undefined, parameters: Evidence["parameters"]): Doubt {
  const remedy = open && settledBy(open, parameters);
  return { why, ...(remedy !== undefined && { remedy }) };
}

/** A denial takes back what others grant; whether it speaks of this call is for IAM to say. */
function mayDeny({ effect, admitsApiGateway }: Statement): boolean {
  return effect === "deny" && admitsApiGateway.kind !== "no";
}

function undecidedRequest(request: Request, doubt: Doubt): Decided {
  return { request, by: [], admitted: false, rest: { kind: "undecided", doubt, when: request.when } };
}

function decideRequest(request: Request, call: AskedCall, statements: StatementIndex, evidence: Evidence): Decided {
  const { logic, parameters } = evidence;
  const answers = ask(request, call, statements);
  const { by, refusing } = answers;
  const open = and(request.when, not(answers.admitted));
  const stays = logic.satisfiable(open);
  if (stays === false) return { request, by, admitted: request.when, rest: undefined };
  const partly = and(request.when, answers.admitted);
  const admitted = by.length > 0 && logic.satisfiable(partly) !== false && partly;
  const undecided = (doubt: Doubt): Decided => ({ request, by, admitted, rest: { kind: "undecided", doubt, when: open } });
  const missed = logic.simplify(and(open, not(answers.perhaps)));
  if (stays === undefined || logic.satisfiable(missed) !== true) {
    const { doubt } = answers;
    return undecided(doubt ? doubtAbout(doubt.why, doubt.open, parameters) : { why: "its conditions are too many to decide" });
  }
  if (stacksIn(missed, evidence.settings) > 1) return undecided({ why: "it hangs on conditions of several stacks" });
  const defaults = [...new Set(refusing.flatMap((statement) => defaultsAgainst(statement, call, request)))];
  // With the defaults that speak against a statement it may not come to this: a condition is on the same parameter.
  if (defaults.length > 0 && logic.satisfiable(missed, defaultsHold(defaults, parameters)) === false) {
    const remedy = givenBy(defaults, parameters);
    return undecided({ why: `it hangs on parameter \`${defaults.join("`, `")}\``, ...(remedy !== undefined && { remedy }) });
  }
  const miss: Miss = { request, when: missed, nearest: nearestOf(answers, call, request, logic), partly: by.length > 0, defaults };
  return { request, by, admitted, rest: { kind: "missed", miss } };
}

/** Stacks side by side have parameters of their own, and are as a rule given the same. */
function stacksIn(formula: Formula, settings: Settings): number {
  if (settings.stacks === undefined) return 0;
  return new Set([...conditionsIn(formula)].map((name) => stackOfName(name, settings))).size;
}

/** What the statements say of one request, taken together. */
interface Answers {
  /** Those that admit it while they are there. */
  readonly by: readonly Statement[];
  readonly refusing: readonly Statement[];
  readonly admitted: Formula;
  /** When a statement is there that may admit it. */
  readonly perhaps: Formula;
  readonly doubt: { readonly why: string; readonly open: Text | undefined } | undefined;
}

function ask(request: Request, call: AskedCall, statements: StatementIndex): Answers {
  const by: Statement[] = [];
  const unsure = new Set<Statement>();
  let [admitted, perhaps]: [Formula, Formula] = [false, false];
  let doubt: Answers["doubt"];
  for (const statement of statements.candidates(request)) {
    const judgement = judge(statement, call, request);
    if (judgement.kind === "yes") {
      by.push(statement);
      admitted = or(admitted, statement.when);
      if (admitted === true) return { by, refusing: [], admitted, perhaps, doubt };
    } else if (judgement.kind === "maybe") {
      doubt ??= { why: `\`${statement.logicalId}\` may admit it: ${judgement.why}`, open: judgement.open };
      perhaps = or(perhaps, statement.when);
      unsure.add(statement);
    }
  }
  const refusing = statements.all.filter((statement) => !unsure.has(statement) && !by.includes(statement));
  return { by, refusing, admitted, perhaps, doubt };
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
function nearestOf({ by, refusing }: Answers, call: AskedCall, request: Request, logic: Logic): Nearest | undefined {
  // The same one in whatever order they are written, and none that is never there.
  const [matching] = by.filter(({ when }) => logic.satisfiable(when) !== false).toSorted((a, b) => (a.logicalId < b.logicalId ? -1 : 1));
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
