import path from "node:path";
import { didYouMean } from "../../template/did-you-mean.ts";
import { isRegionCode } from "../../project/region-code.ts";
import type { Request } from "../../run/sync/request.ts";
import type { TemplateLanguageOptions } from "./eslint.d.mts";

const KEYS = ["region", "parameters", "config"] as const satisfies readonly (keyof TemplateLanguageOptions)[];

/** Throws, as ESLint asks for, where options cannot be what their author means. Those of other languages may be among them. */
export function checkLanguageOptions(options: Readonly<Record<string, unknown>>): void {
  const fault = faultIn(options);
  if (fault !== undefined) throw new TypeError(fault);
}

function faultIn(options: Readonly<Record<string, unknown>>): string | undefined {
  const { region, parameters, config } = options;
  if (region !== undefined && !(typeof region === "string" && isRegionCode(region))) return "`region` is a region code such as \"eu-central-1\"";
  if (parameters !== undefined && !areParameters(parameters)) return "`parameters` is a map of parameter names to their values";
  if (config !== undefined && config !== false && typeof config !== "string") return "`config` is the path of a configuration file, or false";
  const misspelled = Object.keys(options).find((key) => !isKey(key) && didYouMean(key, KEYS) !== "");
  return misspelled === undefined ? undefined : `there is no language option \`${misspelled}\`${didYouMean(misspelled, KEYS)}`;
}

/** What the options say of a request. They were checked. */
export function askedBy({ region, parameters = {}, config }: TemplateLanguageOptions, cwd: string): Pick<Request, "region" | "parameterOverrides" | "config"> {
  return {
    region,
    parameterOverrides: new Map(Object.entries(parameters).map(([name, value]) => [name, String(value)])),
    config: configChoice(config, cwd),
  };
}

function configChoice(config: string | false | undefined, cwd: string): Request["config"] {
  if (config === undefined) return { kind: "nearest" };
  return config === false ? { kind: "none" } : { kind: "file", file: path.resolve(cwd, config) };
}

function isKey(key: string): boolean {
  return KEYS.some((each) => each === key);
}

function areParameters(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((each) => ["string", "number", "boolean"].includes(typeof each));
}
