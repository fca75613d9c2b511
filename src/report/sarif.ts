import { SEVERITIES } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import type { Span } from "../template/place.ts";
import { printable } from "./printable.ts";
import { lineTables, rangeOf } from "./range.ts";
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
  const linesOf = lineTables(report);
  const places: Places = { prefix, rangeOf: (span) => rangeOf(span, linesOf(span.file)) };
  const all = toldOf(report, options);
  const told = mostSevere(all);
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
  };
}

function toldOf({ findings, suppressed }: Report, { leaveOutSuppressed = false }: SarifOptions): Told[] {
  return [
    ...findings.map((finding) => ({ finding, suppressed: undefined })),
    ...(leaveOutSuppressed ? [] : suppressed.map((each) => ({ finding: each.finding, suppressed: each }))),
  ];
}

/** As many as are taken, in their order; what is suppressed goes first where some have to go. */
function mostSevere(told: readonly Told[]): readonly Told[] {
  if (told.length <= RESULTS_PER_RUN) return told;
  const weight = ({ finding, suppressed }: Told): number => (suppressed ? -1 : SEVERITIES.indexOf(finding.severity));
  const kept = new Set(told.toSorted((one, other) => weight(other) - weight(one)).slice(0, RESULTS_PER_RUN));
  return told.filter((each) => kept.has(each));
}

function leftOut(all: number, shown: number) {
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
