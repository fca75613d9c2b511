import { groupsByKey } from "../../resolve/groups.ts";
import type { Problem } from "../finding.ts";
import { type Preset, roleNotes, type Rule, type Subjects } from "../rule.ts";
import { all, type Answer, areSo, opposite, some } from "./conditions.ts";
import type { DeclaredRule } from "./declared-rule.ts";
import { type Fact, factsOf } from "./facts.ts";
import { callIt, type Named, named } from "./noun-of.ts";

/** A declared rule, and whether it is for a file. */
export interface Declaration {
  readonly rule: DeclaredRule;
  readonly isFor: (file: string) => boolean;
}

const PRESETS: readonly Preset[] = ["recommended", "security-first"];

/**
 * Declared rules as the engine takes them. Several configurations may declare one id, each for its own files: to reports that is one
 * rule, which the first of them describes.
 */
export function rulesOf(declarations: readonly Declaration[]): Rule[] {
  return [...groupsByKey(declarations, ({ rule }) => rule.id).values()].map((group) => {
    const [{ rule: { id, severity, message, remedy, help } }] = group;
    return {
      id, severity, presets: PRESETS, help: help ?? null,
      on: [...new Set(group.map(({ rule }) => rule.on))],
      summary: remedy ?? withFacts(message, (name) => name),
      why: "The configuration of this project declares it.",
      check: (subject) => judged(subject, group).flatMap((judgement) => (judgement.answer.kind === "yes" ? [problemOf(judgement)] : [])),
      unchecked: (subject) => judged(subject, group).flatMap(({ answer, it }) =>
        (answer.kind === "open" ? [{ at: it.thing.at, what: `rule \`${id}\` for ${callIt(it)}`, why: answer.why }] : [])),
    };
  });
}

/** What a declared rule makes of a thing: whether it is otherwise than the rule wants it. */
interface Judgement {
  readonly rule: DeclaredRule;
  readonly it: Named;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly answer: Answer;
}

function judged(subject: Subjects[keyof Subjects][number], declarations: readonly Declaration[]): Judgement[] {
  // Declared rules are about the model alone.
  if ("breaches" in subject) return [];
  const it = named(subject);
  const own = declarations.filter(({ rule, isFor }) => rule.on === it.noun && isFor(subject.at.file));
  if (own.length === 0) return [];
  const facts = factsOf(it);
  return own.map(({ rule }) => ({ rule, it, facts, answer: isBroken(rule, facts) }));
}

/** Whether a thing is one that a rule is about and is otherwise than the rule wants it. */
export function isBroken({ select, require, forbid }: Pick<DeclaredRule, "select" | "require" | "forbid">, facts: ReadonlyMap<string, Fact>): Answer {
  const wrongs = [...require.map((conditions) => opposite(areSo(conditions, facts))), ...forbid.map((conditions) => areSo(conditions, facts))];
  return all([areSo(select, facts), some(wrongs)]);
}

function problemOf({ rule, it, facts }: Judgement): Problem {
  const { message, severity, remedy } = rule;
  return {
    message: withFacts(message, (name) => shown(facts.get(name))),
    at: it.thing.at,
    severity,
    notes: notesOf(rule, it),
    ...(it.noun === "path" && it.thing.stage && !it.thing.stage.isNameOpen && { stages: [it.thing.stage.name] }),
    ...(remedy !== undefined && { remedy }),
  };
}

/** Text in which facts stand as `{name}`, with something for each. */
function withFacts(text: string, replacement: (name: string) => string): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => replacement(name));
}

function shown(fact: Fact | undefined): string {
  if (fact?.kind !== "known") return "not known";
  return fact.value === undefined ? "none" : String(fact.value);
}

/** How certain a role is that a rule speaks of. */
function notesOf({ select, require, forbid }: DeclaredRule, it: Named): string[] {
  const asked = new Set([select, ...require, ...forbid].flatMap((conditions) => [...conditions.keys()]));
  const calls = it.noun === "path"
    ? [asked.has("by") || asked.has("role") ? it.thing.integration : undefined, asked.has("authorizerBy") || asked.has("authorizerRole") ? it.thing.authorizer : undefined]
    : it.noun === "integration" || it.noun === "authorizer" ? [asked.has("by") || asked.has("role") ? it.thing : undefined] : [];
  return calls.flatMap((call) => (call?.auth.kind === "role" ? roleNotes(call.auth.role) : []));
}
