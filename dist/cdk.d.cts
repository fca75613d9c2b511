/** How the plugin lints an app. */
export interface LintOptions {
  /** The least severity that makes synthesis fail; "error" if not given. */
  readonly failOn?: "error" | "warning" | "info" | "never";
  /** Where rules start; "recommended" if not given. */
  readonly preset?: "recommended" | "all" | "security-first";
  /** Severities of single rules, by their ids. */
  readonly rules?: Readonly<Record<string, "off" | "info" | "warning" | "error">>;
  /** A configuration file, or `false` for none; else the one that is nearest to each template. */
  readonly config?: string | false;
}

/** What the CDK tells a plugin, from version 2.71.0 on. */
export interface ValidationContext {
  /** Absolute paths. */
  readonly templatePaths: string[];
}

export interface ViolatingResource {
  resourceLogicalId: string;
  constructPath?: string;
  templatePath: string;
  locations: string[];
}

export interface Violation {
  ruleName: string;
  description: string;
  severity: string;
  fix: string;
  ruleMetadata: Record<string, string>;
  violatingResources: ViolatingResource[];
}

export interface ValidationReport {
  success: boolean;
  pluginVersion: string;
  violations: Violation[];
  metadata?: Record<string, string>;
}

/** A validation plugin in both of the CDK's spellings: `IPolicyValidationPlugin` and `IPolicyValidationPluginBeta1`. */
export interface ValidationPlugin {
  readonly name: string;
  readonly version: string;
  readonly ruleIds: string[];
  validate(context: ValidationContext): ValidationReport;
}

/** A plugin that lints the templates of a CDK app when they are synthesised. */
export declare function cfnLatencyLint(options?: LintOptions): ValidationPlugin;
