import type { Severity } from "../../lint/finding.ts";
import type { JsonReport, JsonShard } from "../report-value.ts";
import type { SarifShard } from "../sarif.ts";

/** The report of one shard. */
export type Part = JsonPart | SarifPart;

interface Common {
  /** What its file is called. */
  readonly name: string;
  /** Of the tool that wrote it. */
  readonly version: string;
  /** How many files were linted. */
  readonly files: number;
  /** Of each finding that is told. */
  readonly severities: readonly Severity[];
}

export interface JsonPart extends Common {
  readonly kind: "json";
  readonly shard: JsonShard;
  readonly report: JsonReport;
}

export interface SarifPart extends Common {
  readonly kind: "sarif";
  readonly shard: SarifShard;
  readonly log: Plain;
  /** The only run of the log. */
  readonly run: Plain;
  readonly results: readonly SarifResult[];
  readonly notifications: readonly SarifNotification[];
}

export interface SarifResult extends Plain {
  readonly level: string;
  readonly suppressions?: readonly unknown[];
}

export interface SarifNotification extends Plain {
  readonly level: string;
  readonly message: { readonly text: string };
}

/** What JSON calls an object. */
export type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
