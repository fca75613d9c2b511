import { expandTemplate } from "../expand/expand.ts";
import { NO_LIBRARY } from "../expand/library.ts";
import type { Opened } from "../link/link-stacks.ts";
import type { Stack } from "../link/stack.ts";
import type { Unchecked } from "../model/model.ts";
import type { Node } from "../template/node.ts";
import type { Deployment } from "./deployment.ts";
import type { LintFile } from "./lint-file.ts";
import { type LintOptions, settingsOf } from "./options.ts";

/** A CloudFormation document, expanded, as the stack that it becomes. */
export interface LintStack extends Stack {
  readonly deployment: Deployment | undefined;
  readonly notes: readonly Unchecked[];
}

/** The stacks that the documents of a file become. */
export function stacksOf({ source, documents }: LintFile, options: LintOptions): LintStack[] {
  return documents.flatMap(({ kind, root, deployment }) =>
    (kind === "cloudformation" ? [stackOf(source.file, root, deployment, options)] : []));
}

function stackOf(file: string, authored: Node, deployment: Deployment | undefined, options: LintOptions): LintStack {
  const settings = settingsOf(options, deployment);
  const { root, notes } = expandTemplate(authored, settings, options.library);
  return { file, root, settings, deployment, notes };
}

/** Finds the templates of nested stacks. Each is expanded once, however many stacks deploy it. */
export function nestedStacks(options: LintOptions): (location: string, from: LintStack) => Opened<LintStack> {
  const library = options.library ?? NO_LIBRARY;
  const opened = new Map<string, LintStack>();
  return (location, from) => {
    const found = library.document(location, from.file);
    if (found.kind === "unread") return found;
    const key = `${found.file} ${from.settings.region ?? ""} ${from.settings.account ?? ""}`;
    // A nested stack's parameters come from its parent alone; region, account and app are the parent's.
    const { region, account, cdk } = { ...from.settings, cdk: from.deployment?.cdk };
    const stack = opened.get(key)
      ?? stackOf(found.file, found.value, { region, account, cdk }, { ...options, region: undefined, account: undefined, parameters: new Map() });
    opened.set(key, stack);
    return { kind: "opened", stack };
  };
}
