import type { Finding } from "./finding.ts";

/**
 * Findings that say one thing several times become one: of a template that several stacks deploy, of a construct that is in
 * several stacks of a CDK app, of a resource that a loop makes many copies of. The one that stays lists what is common to all.
 */
export function folded(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(together);
}

function keyOf(finding: Finding): string {
  const { rule, severity, message, at, routes, when, cdk, construct } = finding;
  const loop = loopOf(finding);
  if (loop !== undefined) return JSON.stringify([rule, severity, at.file, at.start, at.end, when, loop]);
  if (cdk && construct?.path.startsWith(`${cdk.path}/`)) {
    const inStack = construct.path.slice(cdk.path.length);
    return JSON.stringify([rule, severity, message, routes, when, cdk.assembly, inStack]);
  }
  return JSON.stringify([rule, severity, message, at.file, at.start, at.end, routes, when]);
}

/** The loop that made the resource: "Fn::ForEach::Topics". */
function loopOf({ at }: Finding): string | undefined {
  return /^Fn::ForEach::[^:]+/.exec(at.generatedBy ?? "")?.[0];
}

function together([first, ...others]: readonly [Finding, ...Finding[]]): Finding {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const stacks = [...new Set(all.flatMap(({ cdk }) => cdk?.path ?? []))];
  const loop = loopOf(first);
  const notes = [
    ...first.notes,
    ...(stacks.length > 1 ? [`it is so in ${stacks.length} stacks: ${stacks.map((path) => `\`${path}\``).join(", ")}`] : []),
    ...(loop === undefined ? [] : [`it is so for ${all.length} copies that \`${loop}\` makes`]),
  ];
  const related = new Map(all.flatMap((finding) => finding.related).map((note) => [`${note.at.file} ${note.at.start} ${note.message}`, note]));
  return { ...first, routes: [...new Set(all.flatMap(({ routes }) => routes))], related: [...related.values()], notes };
}
