import type { ESLint, Linter } from "eslint";

/** What is known of the stacks that linted templates become: ESLint's `languageOptions`. */
export interface TemplateLanguageOptions {
  /** The region that the stacks are deployed to: "eu-central-1". */
  readonly region?: string;
  /** Values of template parameters, by name. */
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  /** A configuration file for all templates, or `false` for none; else for each the one that stands nearest. */
  readonly config?: string | false;
}

/** A language for templates, and a rule for each of the linter's. */
declare const plugin: ESLint.Plugin & {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly languages: { readonly cloudformation: object };
  readonly rules: Readonly<Record<string, object>>;
  /** For templates alone: give them `files`. */
  readonly configs: { readonly recommended: Linter.Config; readonly all: Linter.Config };
};

export default plugin;
