import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Config, Setting } from "../lint/config.ts";
import { isRecord, readPlugin, reasonOf } from "../lint/plugin.ts";
import type { Report } from "../lint/report.ts";
import type { Rule } from "../lint/rule.ts";
import { admit } from "../project/admit.ts";
import { boundaryOf } from "../project/boundary.ts";
import { packageEntry } from "../project/package-entry.ts";
import type { Where } from "../project/where.ts";
import { quote } from "../template/entry.ts";

/** The rules that configurations bring along as code, and what came of that. */
export interface Plugins extends Pick<Report, "errors"> {
  readonly rules: readonly Rule[];
  /** One sentence for each plugin that was left alone. */
  readonly notes: readonly string[];
  /** Whether rules are missing that a configuration asks for. */
  readonly isIncomplete: boolean;
}

/** A plugin that configurations name, and the files that those are for. */
interface Asked {
  readonly setting: Setting<string>;
  readonly files: ReadonlySet<string>;
}

/** Its name is what the ids of declared rules begin with. */
const TAKEN = "custom";

/**
 * Loads the plugins that configurations name, which are given by file. Their rules are for those files alone. With `areLeft` nothing
 * is run that somebody else wrote.
 */
export async function loadPlugins(configs: ReadonlyMap<string, Config>, areLeft: boolean, where: Where): Promise<Plugins> {
  const asked = askedFor(configs);
  if (areLeft) {
    const notes = asked.map(({ setting: { value } }) => `plugin ${quote(value)} is not run, and its rules say nothing`);
    return { rules: [], errors: [], notes, isIncomplete: asked.length > 0 };
  }
  const loaded = await Promise.all(asked.map((each) => load(each, where)));
  const distinct = loaded.map((each, index) => ({ ...each, faults: [...each.faults, ...clashes(each, loaded.slice(0, index))] }));
  const errors = distinct.flatMap(({ setting: { value, at }, faults }) => faults.map((fault) => ({ file: at.file, at, message: `plugin ${quote(value)}: ${fault}` })));
  return {
    rules: together(distinct.flatMap(({ faults, rules }) => (faults.length === 0 ? rules : []))),
    errors, notes: [], isIncomplete: errors.length > 0,
  };
}

/** A plugin that two configurations name from different places may be one file; it is known when it is loaded. */
function askedFor(configs: ReadonlyMap<string, Config>): Asked[] {
  const byPlace = new Map<string, { readonly setting: Setting<string>; readonly files: Set<string> }>();
  for (const [file, { plugins }] of configs) {
    for (const setting of plugins) {
      const key = JSON.stringify([setting.value, setting.at.file]);
      const known = byPlace.get(key) ?? { setting, files: new Set() };
      known.files.add(file);
      byPlace.set(key, known);
    }
  }
  return [...byPlace.values()];
}

interface Loaded {
  readonly setting: Setting<string>;
  readonly name: string;
  /** Where the module is; `undefined` where there is none. */
  readonly url: string | undefined;
  readonly rules: readonly Rule[];
  readonly faults: readonly string[];
}

async function load({ setting, files }: Asked, where: Where): Promise<Loaded> {
  const found = moduleOf(setting, where);
  if (found.kind === "missing") return { setting, name: "", url: undefined, rules: [], faults: [`it ${found.reason}`] };
  const url = pathToFileURL(found.file).href;
  try {
    const { name, rules, faults } = readPlugin(pluginIn(await import(url)), nameless(setting.value));
    return { setting, name, url, faults, rules: rules.map((rule) => forFiles(rule, files)) };
  } catch (error) {
    return { setting, name: "", url, rules: [], faults: [`it cannot be loaded: ${reasonOf(error)}`] };
  }
}

type Module = { readonly kind: "found"; readonly file: string } | { readonly kind: "missing"; readonly reason: string };

function moduleOf({ value, at }: Setting<string>, { cwd, disk }: Where): Module {
  const from = path.resolve(cwd, at.file);
  const boundary = boundaryOf(from, [cwd], disk);
  if (!/^\.{1,2}\/|^\//.test(value)) return packageEntry(value, path.dirname(from), boundary.folder, disk);
  const admission = admit(path.resolve(path.dirname(from), value), boundary, disk);
  return admission.kind === "admitted" ? { kind: "found", file: admission.real } : { kind: "missing", reason: admission.reason };
}

/** What a module has by default, also where it is CommonJS, or else its own names. */
function pluginIn(module: unknown): unknown {
  if (!isRecord(module)) return module;
  const { default: whole } = module;
  return isRecord(whole) ? whole : module;
}

/** What a plugin is called that does not say: "./latency-rules.mjs" is `latency-rules`, "@acme/rules" is `rules`. */
function nameless(value: string): string {
  return path.posix.basename(value).replace(/\.[cm]?[jt]s$/, "").replace(/^cfn-latency-lint-(?:plugin-)?/, "");
}

function clashes({ name, url }: Loaded, earlier: readonly Loaded[]): string[] {
  if (name === TAKEN) return [`its name cannot be \`${TAKEN}\`: rules that a configuration declares begin so`];
  const other = earlier.find((each) => each.name === name && name !== "" && each.url !== url);
  return other ? [`its name is \`${name}\`, and so is that of ${quote(other.setting.value)}`] : [];
}

function forFiles(rule: Rule, files: ReadonlySet<string>): Rule {
  return { ...rule, check: (subject, model, options) => (files.has(subject.at.file) ? rule.check(subject, model, options) : []) };
}

/** A module that several configurations name is one plugin, whose rules are for the files of each. */
function together(rules: readonly Rule[]): Rule[] {
  const byId = new Map<string, Rule>();
  for (const rule of rules) {
    const first = byId.get(rule.id);
    byId.set(rule.id, first === undefined ? rule : { ...first, check: (...given) => both(first.check(...given), () => rule.check(...given)) });
  }
  return [...byId.values()];
}

/** At most one of them has something to say. */
function* both<T>(first: Iterable<T>, then: () => Iterable<T>): Iterable<T> {
  yield* first;
  yield* then();
}
