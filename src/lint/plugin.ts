import type { Model, Noun } from "../model/model.ts";
import type { Problem, Severity } from "./finding.ts";
import type { Preset, Rule, RuleOptions } from "./rule.ts";

/** A rule as a plugin writes it. */
export interface PluginRule<N extends Noun = Noun, O extends RuleOptions = RuleOptions> {
  /** Kebab-case; states the matter. Reports put the plugin's name before it: "acme/no-http-integrations". */
  readonly id: string;
  /** What it is about: the engine visits each of these once. */
  readonly on: N | readonly N[];
  readonly severity: Severity;
  /** One line, imperative: what to do. */
  readonly summary: string;
  /** One paragraph: what it costs not to. */
  readonly why?: string;
  /** The URL of its page. */
  readonly help?: string;
  /** The presets besides `all` that have it; every one if not given. */
  readonly presets?: readonly Preset[];
  /** What users can set of it beside its severity, with what it is if they do not. */
  readonly options?: O;
  /** Yields what is wrong with one thing. */
  check(subject: Model[N][number], model: Model, options: O): Iterable<Problem>;
}

/** Rules that belong together. */
export interface Plugin {
  /** Kebab-case; the rules' ids begin with it. */
  readonly name: string;
  readonly rules: readonly PluginRule[];
}

/** What a module gave as a plugin: its rules as the engine takes them, and what is wrong with it, in sentences. */
export interface PluginReading {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly faults: readonly string[];
}

const NOUNS = ["api", "stage", "route", "authorizer", "integration", "function", "path"] as const satisfies readonly Noun[];
const SEVERITIES: readonly string[] = ["error", "warning", "info"] satisfies readonly Severity[];
const PRESETS = ["recommended", "security-first"] as const satisfies readonly Preset[];
const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a text is an id as rules have them: "no-http-integrations". */
function isKebab(text: unknown): text is string {
  return typeof text === "string" && KEBAB.test(text);
}

/** Reads what somebody else's code gave: anything. `nameless` is what it is called where it does not say. It never throws. */
export function readPlugin(given: unknown, nameless: string): PluginReading {
  try {
    return read(given, nameless);
  } catch (error) {
    return { name: nameless, rules: [], faults: [`it cannot be read: ${reasonOf(error)}`] };
  }
}

function read(given: unknown, nameless: string): PluginReading {
  if (!isRecord(given)) return { name: nameless, rules: [], faults: ["it exports no plugin: `export default { name, rules: [...] }`"] };
  const { name = nameless, rules } = given;
  if (!isKebab(name)) return { name: nameless, rules: [], faults: [`its name is to be in kebab-case, not ${shown(name)}`] };
  if (!Array.isArray(rules)) return { name, rules: [], faults: ["its `rules` are to be a list"] };
  const readings = rules.map((rule: unknown, index) => readRule(rule, name, index));
  const sound = readings.flatMap((reading) => (typeof reading === "string" ? [] : [reading]));
  const twice = sound.filter(({ id }, index) => sound.findIndex((other) => other.id === id) < index);
  return {
    name,
    rules: sound.filter((rule) => !twice.includes(rule)),
    faults: [...readings.filter((reading) => typeof reading === "string"), ...twice.map(({ id }) => `it has two rules \`${id}\``)],
  };
}

/** A rule, or what is wrong with it. */
function readRule(given: unknown, plugin: string, index: number): Rule | string {
  if (!isRecord(given)) return `\`rules[${index}]\` is no rule`;
  const fault = faultOf(given);
  if (fault !== undefined) return `${isKebab(given["id"]) ? `rule \`${given["id"]}\`` : `\`rules[${index}]\``}: ${fault}`;
  const rule = given as unknown as PluginRule;
  const { id, on, severity, summary, why = summary, help = null, presets = PRESETS, options = {} } = rule;
  return {
    id: `${plugin}/${id}`, on: typeof on === "string" ? [on] : [...on], severity, summary, why, help, presets, plugin,
    // What it finds may hang on anything.
    varies: true,
    options: { schema: Object.fromEntries(Object.keys(options).map((name) => [name, {}])), defaults: options },
    check: (subject, model, given) => rule.check(subject as Model[Noun][number], model, given),
  };
}

function faultOf({ id, on, severity, summary, why, help, presets, options, check }: Readonly<Record<string, unknown>>): string | undefined {
  if (!isKebab(id)) return `its id is to be in kebab-case, not ${shown(id)}`;
  const nouns: readonly unknown[] = Array.isArray(on) ? on : [on];
  const wrong = nouns.find((noun) => !isOneOf(NOUNS, noun));
  if (nouns.length === 0 || wrong !== undefined || on === undefined) return `it is to be \`on\` one or some of ${NOUNS.join(", ")}${wrong === undefined ? "" : `, not ${shown(wrong)}`}`;
  if (!isOneOf(SEVERITIES, severity)) return `its severity is one of ${SEVERITIES.join(", ")}, not ${shown(severity)}`;
  if (!isText(summary)) return "it has no `summary`";
  if ([why, help].some((text) => text !== undefined && !isText(text))) return "its `why` and `help` are to be texts";
  if (isText(help) && !/^https?:\/\//.test(help)) return "its `help` is to be a URL";
  if (presets !== undefined && !(Array.isArray(presets) && presets.every((preset) => isOneOf(PRESETS, preset)))) return `its presets are some of ${PRESETS.join(", ")}`;
  if (options !== undefined && !isRecord(options)) return "its `options` are to be a map of names to what they are if nobody sets them";
  return typeof check === "function" ? undefined : "it has no `check`";
}

function isOneOf(choices: readonly string[], value: unknown): boolean {
  return typeof value === "string" && choices.includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return typeof value === "string" ? `\`${value}\`` : value === undefined ? "nothing" : typeof value;
}

/** What an error of somebody else's code says, in one line. Even that may fail. */
export function reasonOf(error: unknown): string {
  try {
    const text = isRecord(error) && "message" in error ? String(error["message"]) : String(error);
    return text.split("\n", 1)[0]?.trim() ?? "";
  } catch {
    return "it says nothing";
  }
}
