import type { Severity } from "../../lint/finding.ts";
import { mergedJson } from "./merged-json.ts";
import { mergedSarif } from "./merged-sarif.ts";
import type { JsonPart, Part, SarifPart } from "./part.ts";

/** What the shards of a run have found together, or why these are not the shards of one run. */
export type Merging =
  | { readonly kind: "merged"; readonly format: Part["kind"]; readonly text: string; readonly files: number; readonly severities: readonly Severity[]; readonly exitCodes: readonly number[] }
  | { readonly kind: "refused"; readonly why: string };

/** What is not in a report: the rule that failed, of an error's message that tells of one. */
export type FailedRule = (message: string) => string | undefined;

/** The report that the run would have had without shards, byte for byte. */
export function mergeParts(parts: readonly Part[], failedRule: FailedRule): Merging {
  const why = mismatch(parts) ?? missing(parts);
  if (why !== undefined) return { kind: "refused", why };
  const inOrder = parts.toSorted((a, b) => a.shard.index - b.shard.index);
  const [json, sarif] = [inOrder.filter((part) => part.kind === "json"), inOrder.filter((part) => part.kind === "sarif")];
  return {
    kind: "merged",
    format: isSome(json) ? "json" : "sarif",
    text: `${JSON.stringify(isSome(json) ? mergedJson(json, failedRule) : isSome(sarif) ? mergedSarif(sarif, failedRule) : {}, null, 2)}\n`,
    files: parts.reduce((sum, { files }) => sum + files, 0),
    severities: parts.flatMap(({ severities }) => severities),
    exitCodes: parts.map(({ shard }) => shard.exitCode),
  };
}

function isSome<P extends JsonPart | SarifPart>(parts: readonly P[]): parts is readonly [P, ...P[]] {
  return parts.length > 0;
}

/** Why two of them are not of one run. */
function mismatch([first, ...others]: readonly Part[]): string | undefined {
  if (first === undefined) return "there is no report";
  const seen = new Map([[first.shard.index, first]]);
  for (const part of others) {
    const both = `\`${first.name}\` and \`${part.name}\``;
    if (part.kind !== first.kind) return `${both} are of two formats: only reports of one can be merged`;
    if (part.version !== first.version) return `${both} are of two releases, ${first.version} and ${part.version}`;
    if (part.shard.count !== first.shard.count) return `${both} are of two runs: one had ${first.shard.count} shards, the other ${part.shard.count}`;
    if (part.shard.of !== first.shard.of) return `${both} are of two runs: these did not find the same files`;
    const other = seen.get(part.shard.index);
    if (other) return `\`${other.name}\` and \`${part.name}\` are both of shard ${part.shard.index}`;
    seen.set(part.shard.index, part);
  }
  return undefined;
}

/** How many are named of those that are missing. */
const NAMED = 5;

function missing(parts: readonly Part[]): string | undefined {
  const [count, there] = [parts[0]?.shard.count ?? 0, new Set(parts.map(({ shard }) => shard.index))];
  const lacking = count - there.size;
  if (lacking === 0) return undefined;
  const named: number[] = [];
  for (let index = 1; named.length < Math.min(lacking, NAMED); index++) if (!there.has(index)) named.push(index);
  const more = lacking > named.length ? ` and ${lacking - named.length} more` : "";
  return lacking === 1 ? `the report of shard ${named.join()} of ${count} is missing` : `the reports of shards ${named.join(", ")}${more} of ${count} are missing`;
}
