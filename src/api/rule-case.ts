import { lint } from "../lint/lint.ts";
import type { Severity, Finding } from "../lint/finding.ts";
import type { Rule } from "../lint/rule.ts";
import { documentsOf } from "../project/sniff.ts";
import { jsonOf } from "../template/json-of.ts";
import type { Node } from "../template/node.ts";
import { pathKeys } from "../template/place.ts";
import { printYaml } from "../template/print-yaml.ts";
import type { Reading } from "../template/read.ts";
import { readQuickly } from "../template/read-template.ts";

/** A template, and what else a rule is run with. */
export interface RuleCase {
  /** What the test is called; the template itself if not given. */
  readonly name?: string;
  /** YAML or JSON, in whatever spelling; the rule has to say the same of all of them. */
  readonly template: string;
  readonly region?: string;
  /** Values of template parameters, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** What the rule is set to, where it has options. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A template of which a rule has something to say. */
export interface FailingCase extends RuleCase {
  /** All of it, in the template's order. */
  readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]];
}

/** What a finding is to be like; of what is not given, anything will do. */
export interface ExpectedFinding {
  readonly message: string;
  readonly severity?: Severity;
  readonly logicalId?: string | null;
  readonly api?: string | null;
  readonly routes?: readonly string[];
  /** "IsProd and not IsEU"; `null` for always. */
  readonly when?: string | null;
  /** The keys that lead to its place, from the root. */
  readonly path?: readonly string[];
  readonly notes?: readonly string[];
  readonly remedy?: string | null;
  /** What is said of the places beside it. */
  readonly related?: readonly string[];
}

/** A finding without what hangs on how the template is written. */
export type Told = Required<ExpectedFinding>;

/** What a rule says of one spelling of a case's template. */
export interface Spelled {
  /** "as written", "in JSON". */
  readonly spelling: string;
  readonly findings: readonly Told[];
}

/** What a rule says of a case, in every spelling. */
export function runCase(rule: Rule, given: RuleCase): Spelled[] {
  const root = templateIn(given.template);
  const json = jsonOf(root);
  const texts: readonly (readonly [string, string, string])[] = [
    ["as written", "template.yaml", given.template],
    ["in YAML with short tags", "template.yaml", printYaml(json, { short: true })],
    ["in YAML without tags", "template.yaml", printYaml(json, { short: false })],
    ["in JSON", "template.json", JSON.stringify(json, null, 2)],
  ];
  return texts.map(([spelling, file, text]) => ({ spelling, findings: findingsIn(sound(file, text), rule, given) }));
}

function templateIn(text: string): Node {
  const { documents, problems } = sound("template.yaml", text);
  const [first, ...others] = documentsOf(documents);
  const wrong = problems.find(({ severity }) => severity === "error");
  if (wrong) throw new Error(`the template cannot be read: ${wrong.message}`);
  if (first === undefined || others.length > 0) throw new Error(first ? "the text holds more than one template" : "the text is no template");
  return first.root;
}

function sound(file: string, text: string): Reading {
  const reading = readQuickly({ file, text });
  if (!reading) throw new Error("the template cannot be read: it is broken");
  return reading;
}

function findingsIn({ source, documents, problems }: Reading, rule: Rule, { region, parameters = {}, options = {} }: RuleCase): Told[] {
  let seen = 0;
  const watched: Rule = {
    ...rule,
    check: (subject, model, set) => {
      seen += 1;
      return rule.check(subject, model, { ...set, ...options });
    },
  };
  const report = lint([{ source, documents: documentsOf(documents), problems }], [watched], {
    region, parameters: new Map(Object.entries(parameters)), severities: new Map(), preset: "all",
  });
  const [error] = report.errors;
  if (error) throw new Error(error.message);
  if (seen === 0) throw new Error(`the template has no ${rule.on.join(" or ")} for the rule to look at, so that the case shows nothing`);
  return report.findings.map(toldOf);
}

function toldOf({ message, severity, logicalId, api, routes, when, at, notes, remedy, related }: Finding): Told {
  return { message, severity, logicalId, api, routes, when, path: pathKeys(at.path), notes, remedy: remedy ?? null, related: related.map((note) => note.message) };
}
