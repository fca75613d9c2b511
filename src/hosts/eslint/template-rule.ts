import type { Rule } from "../../lint/rule.ts";
import { helpUrl } from "../../report/help-url.ts";
import { TemplateSourceCode } from "./source-code.ts";
import { type Violation, violationsOf } from "./violations.ts";

export const PLUGIN = "cfn-latency-lint";

interface Context {
  readonly sourceCode: object;
  readonly report: (violation: Violation) => void;
}

export interface TemplateRule {
  readonly meta: {
    readonly type: "problem" | "suggestion";
    readonly docs: { readonly description: string; readonly url: string; readonly recommended: boolean };
    readonly fixable: "code";
    readonly hasSuggestions: true;
    readonly languages: readonly string[];
    readonly schema: readonly [];
  };
  readonly create: (context: Context) => { readonly Template: () => void };
}

/** A rule of ours as one of ESLint's: it tells what the linter found. */
export function templateRule({ id, severity, summary, presets }: Rule): TemplateRule {
  return {
    meta: {
      type: severity === "error" ? "problem" : "suggestion",
      docs: { description: summary, url: helpUrl(id), recommended: presets.includes("recommended") },
      fixable: "code",
      hasSuggestions: true,
      languages: [`${PLUGIN}/cloudformation`],
      schema: [],
    },
    create: (context) => ({
      Template: () => {
        const { sourceCode } = context;
        if (!(sourceCode instanceof TemplateSourceCode)) return;
        for (const violation of violationsOf(id, sourceCode)) context.report(violation);
      },
    }),
  };
}
