import type { Noun } from "../../model/model.ts";
import type { Severity } from "../finding.ts";
import type { FactName } from "./facts.ts";

/** A rule that a configuration declares, without code: which things it is about, and what must or must not be so of them. */
export interface DeclaredRule {
  /** Kebab-case; states the matter. */
  readonly id: string;
  readonly on: Noun;
  /** It is about those of which all of this is so. */
  readonly select: Conditions;
  /** Each of these has to be so. */
  readonly require: readonly Conditions[];
  /** None of these may be so. */
  readonly forbid: readonly Conditions[];
  /** What is so where it is not as wished; `{route}` stands for the fact of that name. */
  readonly message: string;
  readonly severity: Severity;
  /** What to do, in the imperative. */
  readonly remedy: string | undefined;
  /** The URL of a page about it. */
  readonly help: string | undefined;
}

/** What must be so of facts, all of it at once. */
export type Conditions = ReadonlyMap<FactName, readonly Wanted[]>;

/** What a fact may be: a pattern, a number within bounds, a choice; or whether there is anything at all. */
export type Wanted =
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "presence"; readonly present: boolean };
