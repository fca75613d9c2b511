import { SEVERITIES } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import type { Span } from "../template/place.ts";
import { printable } from "./printable.ts";
import { linesByFile, rangeOf } from "./range.ts";
import type { JsonShard } from "./report-value.ts";
import type { RepositoryOptions } from "./repository-options.ts";
import { RESULTS_PER_RUN } from "./sarif-limits.ts";
import { artifactLocation, physicalLocation, type Places, SOURCE_ROOT } from "./sarif-location.ts";
import { withoutLinks } from "./sarif-message.ts";
import { sarifResult, type Told } from "./sarif-result.ts";
import { sarifRule } from "./sarif-rule.ts";
import { reasonOf } from "./unchecked.ts";

export interface SarifOptions extends RepositoryOptions {
  /** GitHub's code scanning does not know of suppressions and opens an alert for each suppressed result that it is given. */
  readonly leaveOutSuppressed?: boolean;
  /** Which part of a run it is; nothing where it is all of it. */
  readonly shard?: JsonShard | undefined;
}

/** What a log of one shard says of itself, so that it can be merged. */
export interface SarifShard extends JsonShard {
  /** How many files were linted. */
  readonly files: number;
  /** The file of each result and of each notification, as a report shows it: a result may tell of a line of an app's code instead. */
  readonly resultFiles: readonly string[];
  readonly notificationFiles: readonly string[];
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const HOME = "https://github.com/cfn-latency-lint/cfn-latency-lint";

/** The report as a SARIF 2.1.0 log of one run. */
export function sarifReport(report: Report, options: SarifOptions): string {
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, options)] }, null, 2)}\n`;
}

// The run has no `automationDetails`: an upload's own category, which tells several uploads of one commit apart, yields to them.
function runOf(report: Report, options: SarifOptions) {
  const { version, rules, prefix } = options;
  const linesOf = linesByFile(report);
  const places: Places = { prefix, rangeOf: (span) => rangeOf(span, linesOf(span.file)) };
  const all = toldOf(report, options);
  // What is left out is decided when all shards are there.
  const told = options.shard ? all : mostSevere(all, weightOf);
  const context = {
    ...places,
    ruleIndexes: new Map(rules.map(({ id }, index) => [id, index])),
    tellsSuppressions: told.some(({ suppressed }) => suppressed !== undefined),
  };
  return {
    // All rules, also those without a result: they belong to the tool, not to what it read.
    tool: { driver: { name: "cfn-latency-lint", version, semanticVersion: version, informationUri: HOME, rules: rules.map(sarifRule) } },
    invocations: [
      {
        // A run that failed closes no alerts at GitHub: those about a file that could not be read are not mended.
        executionSuccessful: report.errors.length === 0,
        toolExecutionNotifications: [...leftOut(all.length, told.length), ...notificationsOf(report, places)],
      },
    ],
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "the root of the repository" } } },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    results: told.map((each) => sarifResult(each, context)),
    ...(options.shard && { properties: { shard: shardOf(options.shard, report, told) } }),
  };
}

function shardOf(shard: JsonShard, { summary, errors, warnings, notChecked }: Report, told: readonly Told[]): SarifShard {
  return {
    ...shard,
    files: summary.files,
    resultFiles: told.map(({ finding }) => finding.at.file),
    notificationFiles: [...errors.map(({ file }) => file), ...warnings.map(({ at }) => at.file), ...notChecked.map(({ at }) => at.file)],
  };
}

function toldOf({ findings, suppressed }: Report, { leaveOutSuppressed = false }: SarifOptions): Told[] {
  return [
    ...findings.map((finding) => ({ finding, suppressed: undefined })),
    ...(leaveOutSuppressed ? [] : suppressed.map((each) => ({ finding: each.finding, suppressed: each }))),
  ];
}

/** As many as are taken, in their order; those that weigh least go where some have to go. */
export function mostSevere<T>(told: readonly T[], weight: (each: T) => number): readonly T[] {
  if (told.length <= RESULTS_PER_RUN) return told;
  const kept = new Set(told.toSorted((one, other) => weight(other) - weight(one)).slice(0, RESULTS_PER_RUN));
  return told.filter((each) => kept.has(each));
}

/** What is suppressed goes first. */
function weightOf({ finding, suppressed }: Told): number {
  return suppressed ? -1 : SEVERITIES.indexOf(finding.severity);
}

/** What there is to say where not all results are told. */
export function leftOut(all: number, shown: number): object[] {
  if (all === shown) return [];
  return [notification("warning", `${all - shown} of ${all} results are left out; the ${shown} most severe are here, as many as GitHub shows`)];
}

function notificationsOf({ errors, warnings, notChecked }: Report, places: Places) {
  const at = (span: Span) => ({ physicalLocation: physicalLocation(span, places) });
  const file = (name: string) => ({ physicalLocation: { artifactLocation: artifactLocation(name, places.prefix) } });
  return [
    ...errors.map((error) => notification("error", error.message, error.at ? at(error.at) : file(error.file))),
    ...warnings.map((warning) => notification("warning", warning.message, at(warning.at))),
    ...notChecked.map((item) => notification("note", `not checked: ${item.what}: ${reasonOf(item)}`, at(item.at))),
  ];
}

function notification(level: "error" | "warning" | "note", text: string, location?: object) {
  return { level, message: { text: withoutLinks(printable(text)) }, ...(location ? { locations: [location] } : {}) };
}
