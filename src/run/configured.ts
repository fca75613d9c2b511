import type { Config } from "../lint/config.ts";
import type { Deployment } from "../lint/deployment.ts";
import type { Document, LintFile } from "../lint/lint-file.ts";
import type { Report } from "../lint/report.ts";
import { didYouMean } from "../template/did-you-mean.ts";
import { quote } from "../template/entry.ts";
import type { Span } from "../template/place.ts";

/**
 * Files with the region and the parameters that their configuration gives. A CDK app knows its own stacks better (`isFromApp`); what
 * merely stands beside a template does not.
 */
export function withConfigured(files: readonly LintFile[], configs: ReadonlyMap<string, Config>, isFromApp: (file: string) => boolean): LintFile[] {
  return files.map((file) => {
    const config = configs.get(file.source.file);
    if (config === undefined || (config.region === undefined && config.parameters.size === 0)) return file;
    const isApps = isFromApp(file.source.file);
    return { ...file, documents: file.documents.map((document) => deployed(document, config, isApps)) };
  });
}

function deployed(document: Document, { region: setting, parameters: settings }: Config, isApps: boolean): Document {
  const { deployment = {} } = document;
  const region = setting?.value;
  const parameters = new Map([...settings].map(([name, { value }]) => [name, value]));
  const known: Deployment = isApps
    ? { ...deployment, region: deployment.region ?? region, parameters: new Map([...parameters, ...deployment.parameters ?? []]) }
    : { ...deployment, region: region ?? deployment.region, parameters: new Map([...deployment.parameters ?? [], ...parameters]) };
  return { ...document, deployment: known };
}

/** What configurations say of rules that are not there, once for each. A rule of a plugin is only known when that is loaded. */
export function unknownRules(configs: ReadonlyMap<string, Config>, ids: readonly string[]): Report["errors"] {
  const known = new Set(ids);
  const settings = [...new Set(configs.values())].flatMap(settingsOfRules).filter(({ id }) => !known.has(id));
  const first = new Map(settings.toSorted((a, b) => b.at.start - a.at.start).map((setting) => [`${setting.at.file} ${setting.id}`, setting]));
  return [...first.values()].toReversed().map(({ id, at: { file, start, end } }) => ({ file, at: { file, start, end }, message: `there is no rule ${quote(id)}${didYouMean(id, ids)}` }));
}

function settingsOfRules({ rules, overrides }: Config): { readonly id: string; readonly at: Span }[] {
  return [
    ...[...rules].flatMap(([id, { severity, options }]) => [...(severity ? [severity] : []), ...options.values()].map(({ at }) => ({ id, at }))),
    ...overrides.flatMap(({ severities }) => [...severities].map(([id, { at }]) => ({ id, at }))),
  ];
}
