import type { Formula } from "../resolve/formula.ts";
import type { Place, Span } from "../template/place.ts";
import type { Change } from "./change.ts";
import type { CdkStack, Construct } from "./deployment.ts";
import type { Fix } from "./fix.ts";
import type { Refusal, Remedy } from "./remedies/remedy.ts";

export type Severity = "error" | "warning" | "info";

/** From the least to the most severe. */
export const SEVERITIES = ["info", "warning", "error"] as const satisfies readonly Severity[];

/** A place that helps to understand a finding, and what it has to say. */
export interface Note {
  readonly at: Place;
  readonly message: string;
}

/** What a rule found: plain data, before the engine adds what every finding has. */
export interface Problem {
  /** States what is so, in the template's own names, in backticks. It stands alone, without the code frame. */
  readonly message: string;
  readonly at: Place;
  /** What is said at `at` in a code frame; nothing where the message says it all. */
  readonly label?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Whether that follows from an option that the user set: it then stands where the rule as a whole was given a severity. */
  readonly isChosen?: boolean;
  /** Where it is narrower than the subject's own. */
  readonly when?: Formula;
  /** Where they differ from the subject's own. */
  readonly routes?: readonly string[];
  /** Where it is about some stages alone. */
  readonly stages?: readonly string[];
  readonly related?: readonly Note[];
  /** Facts that belong to the finding: "the region is the default of parameter `Region`". */
  readonly notes?: readonly string[];
  /** What to do, in the imperative. */
  readonly remedy?: string;
  /** What to do instead in the code of a CDK app, which writes the template anew. */
  readonly inCode?: string;
  /** The same as a change that can be made for the author. */
  readonly fix?: Remedy | Refusal | undefined;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Place;
  readonly label: string | undefined;
  /** The authored resource; `null` in a bare OpenAPI file. */
  readonly logicalId: string | null;
  readonly api: string | null;
  readonly routes: readonly string[];
  /** Where it is about some stages alone. */
  readonly stages?: readonly string[] | undefined;
  /** "IsProd and not IsEU"; `null` for always. */
  readonly when: string | null;
  /** The same as a formula, over the conditions of the template that it was found in. */
  readonly guard?: Formula;
  /** What made the resource, in the code of a CDK app. */
  readonly construct: Construct | undefined;
  /** The stack of a CDK app that it was found in. */
  readonly cdk?: CdkStack | undefined;
  /** The stack of a stack set that it was found in, by its region, and all the regions of that stack set. */
  readonly stackSet?: { readonly region: string | undefined; readonly regions: readonly string[] } | undefined;
  readonly related: readonly Note[];
  readonly notes: readonly string[];
  readonly remedy: string | undefined;
  /** What nothing uses any more once it is mended, where the template is its author's own. */
  readonly freed?: readonly string[] | undefined;
  /** The remedy where the code of a CDK app wrote the template. */
  readonly inCode?: string | undefined;
  /** What would mend it, before it is known how its author would write that. */
  readonly change?: Change | undefined;
  /** The change that mends it, where there is one that can be made for the author. */
  readonly fix?: Fix | undefined;
  /** Why the change cannot be made for the author. */
  readonly unfixed?: string | undefined;
  /** Why it is not told, before that is sorted out: nobody asked for it, or the configuration turned it off. */
  readonly off?: { readonly kind: "unasked" } | { readonly kind: "config"; readonly reason: string; readonly at: Span } | undefined;
  /** 16 hexadecimal digits: the same after moved lines, reordered resources and YAML ↔ JSON. */
  readonly fingerprint: string;
  /** The URL of the rule's page, `null` where it has none; the rules that are ours have theirs in our repository. */
  readonly help?: string | null | undefined;
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Pick<Finding, "severity">[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
