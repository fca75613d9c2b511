import type { Finding } from "../lint/finding.ts";
import type { Fix } from "../lint/fix.ts";
import type { Suppressed } from "../lint/report.ts";
import { pathKeys } from "../template/place.ts";
import { printable } from "./printable.ts";
import { LOCATIONS_PER_RESULT } from "./sarif-limits.ts";
import { artifactLocation, physicalLocation, type PhysicalLocation, type Places, regionOf } from "./sarif-location.ts";
import { sarifMessage } from "./sarif-message.ts";
import { LEVELS } from "./sarif-rule.ts";
import { sourceLine } from "./source-line.ts";

/** A finding, and what made it none where somebody gave a reason. */
export interface Told {
  readonly finding: Finding;
  readonly suppressed: Suppressed | undefined;
}

export interface ResultContext extends Places {
  /** Of each rule that is described. */
  readonly ruleIndexes: ReadonlyMap<string, number>;
  /** Whether results say that they are suppressed or not: all of a run have to, or none. */
  readonly tellsSuppressions: boolean;
}

const SUPPRESSION_KINDS = { comment: "inSource", metadata: "inSource", config: "external", baseline: "external" } as const satisfies Record<Suppressed["by"], string>;

/** A finding as a result of SARIF. */
export function sarifResult({ finding, suppressed }: Told, context: ResultContext): Readonly<Record<string, unknown>> {
  const { rule, severity, routes, when, api, at, construct, fingerprint, fix } = finding;
  const { own, beside } = locationsOf(finding, context);
  const logicalLocations = logicalLocationsOf(finding);
  const ruleIndex = context.ruleIndexes.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: sarifMessage(finding, beside.map(({ id, message }) => ({ id, message: message.text }))) },
    locations: [{ physicalLocation: own, ...(logicalLocations.length === 0 ? {} : { logicalLocations }) }],
    ...(beside.length === 0 ? {} : { relatedLocations: beside }),
    // GitHub matches by a hash of the line, which its upload adds; this is for everybody else.
    partialFingerprints: { "cfnLatencyLint/v1": fingerprint },
    ...(fix ? { fixes: [fixOf(fix, context)] } : {}),
    ...(context.tellsSuppressions ? { suppressions: suppressed ? [suppressionOf(suppressed, context)] : [] } : {}),
    properties: { when, routes, api, generatedBy: at.generatedBy ?? null, constructPath: construct?.path ?? null },
  };
}

/** Only the first location of a result is annotated: the line of the app's code, where there is one, or else the template's. */
function locationsOf(finding: Finding, places: Places) {
  const { at, related } = finding;
  const template = physicalLocation(at, places);
  const source = sourceLine(finding, places.prefix);
  const own: PhysicalLocation = source ? { artifactLocation: artifactLocation(source.file, ""), region: { startLine: source.line } } : template;
  const beside = [
    ...(source ? [{ physicalLocation: template, text: "the template that the app writes" }] : []),
    ...related.map((note) => ({ physicalLocation: physicalLocation(note.at, places), text: printable(note.message) })),
  ];
  const shown = beside.slice(0, LOCATIONS_PER_RESULT - 1);
  return { own, beside: shown.map(({ text, ...location }, index) => ({ id: index + 1, ...location, message: { text } })) };
}

/** The schema wants each of them once. */
function logicalLocationsOf({ logicalId, at, construct, routes }: Finding) {
  const keys = pathKeys(at.path);
  return [
    ...(logicalId === null ? [] : [{ name: logicalId, kind: "resource" }]),
    ...keys.slice(-1).map((name) => ({ name, fullyQualifiedName: keys.join("/"), kind: "property" })),
    ...(construct ? [{ fullyQualifiedName: construct.path, kind: "construct" }] : []),
    ...[...new Set(routes)].map((name) => ({ name, kind: "route" })),
  ];
}

function fixOf({ title, safety, edits }: Fix, places: Places) {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: printable(title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactLocation(file, places.prefix),
      replacements: edits.filter((edit) => edit.file === file).map((edit) => ({
        deletedRegion: regionOf(edit, places),
        insertedContent: { text: edit.newText },
      })),
    })),
    properties: { safety },
  };
}

function suppressionOf({ by, reason, at }: Suppressed, places: Places) {
  return {
    kind: SUPPRESSION_KINDS[by],
    status: "accepted",
    justification: printable(reason),
    ...(at ? { location: { physicalLocation: physicalLocation(at, places) } } : {}),
    properties: { by },
  };
}
