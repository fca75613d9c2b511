import type { Api, Model, Unchecked } from "../model/model.ts";
import { and } from "../resolve/formula.ts";
import type { Logic } from "../resolve/logic.ts";
import { pathKeys } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import type { ActiveRule, Standing } from "./active-rules.ts";
import type { Finding, Problem, Severity } from "./finding.ts";
import { collect, type Foreign } from "./foreign.ts";
import { reasonOf } from "./plugin.ts";
import { PLUGIN_FAULT } from "./plugin-fault.ts";
import { freedNotes } from "./remedies/freed-role.ts";
import { grounded, type Trees } from "./remedies/ground.ts";
import { nameRoutes, type Overrun, type Rule, type Subjects } from "./rule.ts";

/** A thing that a rule can be about. */
type Subject = Subjects[keyof Subjects][number];

/** Where the code of a plugin fails, and on what. */
export interface RuleFault {
  readonly rule: string;
  readonly file: string;
  readonly at: Subject["at"];
  readonly message: string;
}

/** What rules say. */
export interface Said {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly Unchecked[];
  readonly faults: readonly RuleFault[];
}

/** What is looked at: a model, what in it is over its budget, and the texts that it was read from. */
export interface Checkable {
  readonly model: Model;
  readonly overruns: readonly Overrun[];
  readonly logic: Logic;
  readonly sources: ReadonlyMap<string, Source>;
  /** Those of them that may be changed, as they were read. */
  readonly trees: Trees;
}

/** What the rules say of a model, and of what in it is over its budget. */
export function check(rules: readonly ActiveRule[], checkable: Checkable): Said {
  const { model, overruns } = checkable;
  const said = rules.flatMap((active) =>
    active.rule.on.flatMap((noun) => {
      const subjects: readonly Subject[] = noun === "overrun" ? overruns : model[noun];
      return subjects.map((subject) => sayOf(subject, active, checkable));
    }));
  return {
    findings: said.flatMap(({ findings }) => findings),
    notChecked: said.flatMap(({ notChecked }) => notChecked),
    faults: said.flatMap(({ faults }) => faults),
  };
}

function sayOf(subject: Subject, active: ActiveRule, checkable: Checkable): Said {
  const { model, sources } = checkable;
  const { rule } = active;
  const options = active.optionsIn(subject.at.file);
  if (rule.plugin !== undefined) return foreignSay(subject, active, collect(() => rule.check(subject, model, options), sources), checkable);
  return {
    findings: [...rule.check(subject, model, options)].flatMap((problem) => findingOf(problem, subject, active, checkable)),
    notChecked: active.standingIn(subject.at.file).kind === "unasked" ? [] : [...rule.unchecked?.(subject, model) ?? []],
    faults: [],
  };
}

function foreignSay(subject: Subject, active: ActiveRule, { problems, fault }: Foreign, checkable: Checkable): Said {
  try {
    const findings = problems.flatMap((problem) => findingOf(problem, subject, active, checkable));
    return { findings, notChecked: [], faults: fault === undefined ? [] : [faultOf(subject, active.rule, fault)] };
  } catch (error) {
    return { findings: [], notChecked: [], faults: [faultOf(subject, active.rule, reasonOf(error))] };
  }
}

function faultOf(subject: Subject, { id, plugin = "" }: Rule, why: string): RuleFault {
  const message = `plugin \`${plugin}\`: rule \`${id}\` failed on ${nameOf(subject)}: ${why}${PLUGIN_FAULT}`;
  return { rule: id, file: subject.at.file, at: subject.at, message };
}

function nameOf(subject: Subject): string {
  const routes = routesOf(subject);
  if (routes.length > 0) return nameRoutes(routes);
  if ("name" in subject) return `\`${subject.name}\``;
  return "offers" in subject ? `\`${subject.logicalId}\`` : "an integration without a route";
}

function findingOf(problem: Problem, subject: Subject, { rule, standingIn }: ActiveRule, { logic, trees, sources }: Checkable): Finding[] {
  const standing = standingIn(problem.at.file);
  const when = logic.simplify(and(subject.when, problem.when ?? true));
  if (when === false) return [];
  const keys = pathKeys(problem.at.path);
  const mended = grounded(problem.fix, trees);
  const freed = mended.change && problem.fix && "steps" in problem.fix ? freedNotes(problem.fix.frees, trees, sources) : [];
  return [{
    rule: rule.id,
    severity: severityOf(problem, standing, rule),
    message: problem.message,
    at: problem.at,
    label: problem.label,
    logicalId: keys[0] === "Resources" ? keys[1] ?? null : null,
    api: apiOf(subject)?.logicalId ?? null,
    routes: problem.routes ?? routesOf(subject),
    stages: problem.stages,
    when: logic.describe(when),
    guard: when,
    construct: undefined,
    related: problem.related ?? [],
    notes: problem.notes ?? [],
    freed,
    remedy: problem.remedy,
    inCode: problem.inCode,
    ...mended,
    fingerprint: "",
    ...(rule.help !== undefined && { help: rule.help }),
    ...offBy(standing),
  }];
}

function severityOf({ severity, isChosen = false }: Problem, standing: Standing, rule: Rule): Severity {
  if (standing.kind !== "set") return severity ?? rule.severity;
  return isChosen && standing.by === "config" ? severity ?? standing.severity : standing.severity;
}

/** What is off may still be wanted by an override, which is asked when all of a finding is known. */
export function offBy(standing: Standing): Pick<Finding, "off"> {
  if (standing.kind === "off") return { off: { kind: "config", reason: standing.reason, at: standing.at } };
  return standing.kind === "unasked" ? { off: standing } : {};
}

function apiOf(subject: Subject): Api | undefined {
  if ("api" in subject) return subject.api;
  return "kind" in subject ? subject : undefined;
}

function routesOf(subject: Subject): readonly string[] {
  if ("routes" in subject) return subject.routes;
  if ("route" in subject) return [subject.route.name];
  return "authorization" in subject ? [subject.name] : [];
}
