import { settingsOf as lintSettings } from "../../src/lint/options.ts";
import { shapeOf } from "../../src/model/identity.ts";
import { formulaKey, type Guarded } from "../../src/resolve/formula.ts";
import { createScope, type Scope } from "../../src/resolve/scope.ts";
import type { Settings } from "../../src/resolve/settings.ts";
import type { Text, Token } from "../../src/resolve/text.ts";
import type { Node } from "../../src/template/node.ts";
import type { Reading } from "../../src/template/read.ts";
import { readQuickly } from "../../src/template/read-template.ts";

export interface Deployment {
  readonly region?: string;
  readonly account?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What could be read, and its one document; a text that is not sound is a mistake of the test. */
export function readOne(text: string, file = "template.yaml"): { readonly reading: Reading; readonly root: Node } {
  const reading = readQuickly({ file, text });
  const root = reading?.documents[0];
  if (!reading || !root || reading.problems.length > 0) throw new Error(`The test's own text cannot be read: ${text}`);
  return { reading, root };
}

export function settingsOf({ region, account, parameters = {} }: Deployment): Settings {
  return lintSettings({ region, account, parameters: new Map(Object.entries(parameters)) });
}

export function scopeOf(text: string, deployment: Deployment = {}): Scope {
  const { reading, root } = readOne(text);
  return createScope(new Map([[reading.source.file, reading.source]]), root, settingsOf(deployment), shapeOf);
}

/**
 * A text with what each part is: `${Fn.Arn}` is a reference, `${import Fn::ImportValue(x)}` an unknown with its source,
 * `${Stage=dev}` a parameter's default.
 */
export function spell(text: Text | undefined): string {
  if (text === undefined) return "(absent)";
  return text.length === 0 ? "(empty)" : text.map(spellToken).join("");
}

function spellToken(token: Token): string {
  if (token.kind === "literal") return token.parameter === undefined ? token.text : `\${${token.parameter}=${token.text}}`;
  if (token.kind === "unknown") return `\${${token.source} ${token.id}}`;
  return token.attribute === undefined ? `\${${token.logicalId}}` : `\${${token.logicalId}.${token.attribute}}`;
}

/** "IsProd: value" for each alternative, and the value alone where it is always so. */
export function spellAll<T>(alternatives: readonly Guarded<T>[], spellOne: (value: T) => string): string[] {
  return alternatives.map(({ when, value }) => (when === true ? spellOne(value) : `${formulaKey(when)}: ${spellOne(value)}`));
}
