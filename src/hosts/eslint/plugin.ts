import type { Severity } from "../../lint/finding.ts";
import type { Rule } from "../../lint/rule.ts";
import type { Ask } from "../../run/sync/request.ts";
import { type TemplateLanguage, templateLanguage } from "./language.ts";
import { PLUGIN, type TemplateRule, templateRule } from "./template-rule.ts";

interface Bare {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly languages: { readonly cloudformation: TemplateLanguage };
  readonly rules: Readonly<Record<string, TemplateRule>>;
}

interface Config {
  readonly name: string;
  readonly plugins: Readonly<Record<string, Bare>>;
  readonly language: string;
  readonly rules: Readonly<Record<string, "error" | "warn">>;
}

/** What ESLint takes for a plugin. */
export interface Plugin extends Bare {
  readonly configs: { readonly recommended: Config; readonly all: Config };
}

// ESLint has no third severity.
const LEVEL = { error: "error", warning: "warn", info: "warn" } as const satisfies Record<Severity, string>;

/** ESLint's view of us: a language, our rules, and what to begin with. */
export function createPlugin(rules: readonly Rule[], ask: Ask, version: string): Plugin {
  const bare: Bare = {
    meta: { name: PLUGIN, version, namespace: PLUGIN },
    languages: { cloudformation: templateLanguage(ask) },
    rules: Object.fromEntries(rules.map((rule) => [rule.id, templateRule(rule)])),
  };
  const config = (name: string, chosen: readonly Rule[]): Config => ({
    name: `${PLUGIN}/${name}`,
    plugins: { [PLUGIN]: bare },
    language: `${PLUGIN}/cloudformation`,
    rules: Object.fromEntries(chosen.map(({ id, severity }) => [`${PLUGIN}/${id}`, LEVEL[severity]])),
  });
  // ESLint wants one object for one name, in whatever configurations a plugin is given: it is the plugin that gets them.
  return Object.assign(bare, {
    configs: { recommended: config("recommended", rules.filter(({ presets }) => presets.includes("recommended"))), all: config("all", rules) },
  });
}
