import type { Api, Model } from "../model/model.ts";
import { and } from "../resolve/formula.ts";
import type { Logic } from "../resolve/logic.ts";
import { pathKeys } from "../template/place.ts";
import type { ActiveRule } from "./active-rules.ts";
import type { Finding, Problem } from "./finding.ts";
import type { Overrun, Subjects } from "./rule.ts";

/** A thing that a rule can be about. */
type Subject = Subjects[keyof Subjects][number];

/** What the rules say of a model, and of what in it is over its budget. */
export function check(rules: readonly ActiveRule[], model: Model, overruns: readonly Overrun[], logic: Logic): Finding[] {
  return rules.flatMap((active) => {
    const { rule } = active;
    return rule.on.flatMap((noun) => {
      const subjects: readonly Subject[] = noun === "overrun" ? overruns : model[noun];
      return subjects.flatMap((subject) =>
        [...rule.check(subject, model)].flatMap((problem) => findingOf(problem, subject, active, logic)));
    });
  });
}

function findingOf(problem: Problem, subject: Subject, { rule, severity, isForced }: ActiveRule, logic: Logic): Finding[] {
  const when = logic.simplify(and(subject.when, problem.when ?? true));
  if (when === false) return [];
  const keys = pathKeys(problem.at.path);
  return [{
    rule: rule.id,
    severity: isForced ? severity : problem.severity ?? severity,
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
    remedy: problem.remedy,
    change: problem.fix,
    fingerprint: "",
  }];
}

function apiOf(subject: Subject): Api | undefined {
  if ("api" in subject) return subject.api;
  return "kind" in subject ? subject : undefined;
}

function routesOf(subject: Subject): readonly string[] {
  return "routes" in subject ? subject.routes : [];
}
