import { expandTemplate } from "../expand/expand.ts";
import { NO_LIBRARY } from "../expand/library.ts";
import { unseenResources } from "../expand/unseen.ts";
import { givenParameters } from "../link/given-parameters.ts";
import type { Open } from "../link/nested-stacks.ts";
import type { Stack } from "../link/stack.ts";
import type { Unchecked } from "../model/model.ts";
import { readEmbedded } from "../template/embedded.ts";
import type { Node } from "../template/node.ts";
import type { Source } from "../template/read.ts";
import type { Deployment, ParameterValues } from "./deployment.ts";
import type { LintFile } from "./lint-file.ts";
import { type LintOptions, settingsOf } from "./options.ts";

/** A CloudFormation document, expanded, as the stack that it becomes. */
export interface LintStack extends Stack {
  readonly deployment: Deployment | undefined;
  readonly notes: readonly Unchecked[];
  /** Why it may hold more resources than are here; `undefined` where it holds what it says. */
  readonly unseen: string | undefined;
}

/** The stacks of files that were expanded before. */
export interface Expanded extends Pick<LintOptions, "region" | "account" | "parameters" | "library"> {
  readonly stacks: ReadonlyMap<LintFile, readonly LintStack[]>;
}

/** The stacks that the documents of a file become. */
export function stacksOf(file: LintFile, options: LintOptions): readonly LintStack[] {
  return expandedStacks(file, options) ?? file.documents.flatMap(({ kind, root, deployment }) =>
    (kind === "cloudformation" ? [stackOf(file.source.file, root, deployment, options)] : []));
}

/** What was expanded with other settings is another stack. */
function expandedStacks(file: LintFile, { expanded, region, account, parameters, library }: LintOptions): readonly LintStack[] | undefined {
  if (expanded === undefined) return undefined;
  const isSame = expanded.region === region && expanded.account === account && expanded.parameters === parameters && expanded.library === library;
  return isSame ? expanded.stacks.get(file) : undefined;
}

function stackOf(file: string, authored: Node, deployment: Deployment | undefined, options: LintOptions): LintStack {
  const settings = settingsOf(options, deployment);
  const { root, notes, unseen } = expandTemplate(authored, settings, options.library);
  return { file, root, settings, deployment, notes, unseen: unseen ?? unseenResources(root) };
}

/**
 * Finds the templates of nested stacks and stack sets. Each is expanded once for a region, an account and what it is given, however
 * many stacks deploy it. `sources` are the texts that templates stand in; without them, what is written inside another has no places of its own.
 */
export function nestedStacks(options: LintOptions, sources: ReadonlyMap<string, Source> = new Map()): Open<LintStack> {
  const library = options.library ?? NO_LIBRARY;
  const opened = new Map<string, LintStack>();
  // A nested stack's parameters come from its parent alone; region, account and app are the parent's.
  const own = { ...options, region: undefined, account: undefined, parameters: new Map() };
  return (template, from, given) => {
    const { region, account } = from.settings;
    if (typeof template !== "string") {
      const root = readEmbedded(template, sources.get(template.file)?.text.slice(template.start, template.end) ?? "");
      if (root === undefined) return { kind: "unread", why: "its template cannot be read" };
      return { kind: "opened", stack: stackOf(template.file, root, { region, account }, own) };
    }
    const found = library.document(template, from.file);
    if (found.kind === "unread") return found;
    const parameters = valuesGiven(given, found.value);
    const key = JSON.stringify([found.file, region, account, [...parameters].map(([name, text]) => [name, text ?? null])]);
    const stack = opened.get(key) ?? stackOf(found.file, found.value, { region, account, parameters, cdk: from.deployment?.cdk }, own);
    opened.set(key, stack);
    return { kind: "opened", stack };
  };
}

/** What a template is expanded with: a loop runs over the list that the parent gives, and not over the default of that. */
function valuesGiven(given: Node | undefined, child: Node): ParameterValues {
  const parameters = given && givenParameters(given, child);
  return new Map([...parameters ?? []].map(([name, value]) => [name, value.kind === "text" ? value.text : undefined]));
}
