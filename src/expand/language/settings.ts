/** What the language extensions settle before a template is deployed. */
export interface LanguageSettings {
  readonly region: string | undefined;
  readonly account?: string | undefined;
  readonly partition?: string | undefined;
  readonly parameters?: ReadonlyMap<string, string>;
  /** Parameters whose values nobody here knows, not even by their defaults. */
  readonly openParameters?: ReadonlySet<string> | undefined;
}
