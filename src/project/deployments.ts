import path from "node:path";
import type { Deployment, ParameterValues } from "../lint/deployment.ts";
import type { LintFile } from "../lint/lint-file.ts";
import { entriesOf, get, type Node } from "../template/node.ts";
import { readSource } from "../template/read-template.ts";
import { boundaryOf, isBelow } from "./boundary.ts";
import { namesIn } from "./disk.ts";
import { parameterFileFor } from "./parameter-files.ts";
import { deployedTemplate, parameterValuesIn } from "./parameter-values.ts";
import { readBeside } from "./read-beside.ts";
import { type BrokenSamconfig, DEFAULT_TEMPLATES, readSamconfig, type Samconfig, type SamconfigReading } from "./samconfig.ts";
import { shownPath } from "./shown-path.ts";
import type { Where } from "./where.ts";

/** A stack deployment file: what CloudFormation's Git sync reads to deploy a template. */
export interface DeploymentFile {
  /** Absolute. */
  readonly path: string;
  /** As a report shows it. */
  readonly file: string;
  readonly root: Node;
}

/** A template and where it is. */
export interface PlacedFile {
  /** Absolute; nothing for what came from nowhere. */
  readonly path: string | undefined;
  readonly lintFile: LintFile;
}

/** Files with what stands beside them said of each. */
export interface Deployed {
  readonly files: readonly LintFile[];
  /** Which file said something of which template, or why it did not: for those who ask. */
  readonly origins: readonly string[];
  /** What of a samconfig could not be followed. */
  readonly notes: readonly string[];
  readonly broken: readonly BrokenSamconfig[];
}

interface Around {
  readonly where: Where;
  readonly names: (folder: string) => readonly string[];
  readonly samconfig: (folder: string) => Promise<SamconfigReading>;
  /** The stack deployment files that name a template, by its absolute path. */
  readonly deploymentFiles: ReadonlyMap<string, readonly DeploymentFile[]>;
}

/** Parameters, or a reason why there are none; neither where nothing is there to be said. */
interface Parameters {
  readonly values?: ParameterValues;
  readonly origin?: string;
}

/**
 * Gives every template the deployment that stands beside it: that of a samconfig, a stack deployment file of Git sync or a
 * parameter file. What already knows its deployment keeps it.
 */
export async function withDeployments(placed: readonly PlacedFile[], found: readonly DeploymentFile[], where: Where): Promise<Deployed> {
  const names = remembered((folder) => namesIn(where.disk, folder));
  const readings = new Map<string, SamconfigReading>();
  const samconfig = remembered(async (folder) => {
    const reading = await readSamconfig(folder, names(folder), where);
    readings.set(folder, reading);
    return reading;
  });
  const around: Around = { where, names, samconfig, deploymentFiles: byTemplate(found, where) };
  const results: { readonly file: LintFile; readonly origins: readonly string[] }[] = [];
  for (const each of placed) results.push(await deployed(each, around));
  const read = [...readings.values()];
  return {
    files: results.map(({ file }) => file),
    origins: results.flatMap(({ origins }) => origins),
    notes: read.flatMap((reading) => (reading.kind === "read" ? reading.samconfig.notes : [])),
    broken: read.filter((reading) => reading.kind === "broken"),
  };
}

function remembered<T>(make: (folder: string) => T): (folder: string) => T {
  const made = new Map<string, T>();
  return (folder) => {
    const value = made.get(folder) ?? make(folder);
    made.set(folder, value);
    return value;
  };
}

/** Git sync takes the path from the root of the repository, wherever the deployment file lies. */
function byTemplate(files: readonly DeploymentFile[], { cwd, disk }: Where): Map<string, DeploymentFile[]> {
  const named = new Map<string, DeploymentFile[]>();
  for (const file of files) {
    const { folder } = boundaryOf(file.path, [cwd], disk);
    const template = path.resolve(folder, deployedTemplate(file.root) ?? "");
    named.set(template, [...named.get(template) ?? [], file]);
  }
  return named;
}

async function deployed({ path: template, lintFile }: PlacedFile, around: Around): Promise<{ file: LintFile; origins: readonly string[] }> {
  const isOpen = lintFile.documents.some(({ kind, deployment }) => kind === "cloudformation" && deployment === undefined);
  if (template === undefined || !isOpen) return { file: lintFile, origins: [] };
  const { deployment, origins } = await deploymentOf(template, lintFile, around);
  const documents = lintFile.documents.map((document) =>
    (document.kind === "cloudformation" && document.deployment === undefined ? { ...document, deployment } : document));
  return { file: deployment ? { ...lintFile, documents } : lintFile, origins: origins.map((origin) => `${lintFile.source.file}: ${origin}`) };
}

async function deploymentOf(
  template: string,
  lintFile: LintFile,
  around: Around,
): Promise<{ deployment: Deployment | undefined; origins: readonly string[] }> {
  const samconfig = await samconfigOf(template, around);
  const said = samconfig ? whatSays(samconfig) : [];
  const origins = said.length > 0 ? [`${said.join(", ")} from ${samconfig?.file ?? ""}`] : [];
  if (samconfig?.deployment.parameters) return { deployment: samconfig.deployment, origins };
  const { values, origin } = await parametersOf(template, lintFile, around);
  const isKnown = samconfig !== undefined || values !== undefined;
  return {
    deployment: isKnown ? { ...samconfig?.deployment, parameters: values } : undefined,
    origins: origin === undefined ? origins : [...origins, origin],
  };
}

function whatSays({ deployment: { region, stackName, parameters } }: Samconfig): string[] {
  const said = { region, "stack name": stackName, parameters };
  return Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** The nearest samconfig that is about the template: beside it, or above it up to the working directory. */
async function samconfigOf(template: string, around: Around): Promise<Samconfig | undefined> {
  for (let folder = path.dirname(template); ; folder = path.dirname(folder)) {
    const reading = await around.samconfig(folder);
    if (reading.kind === "read" && isAbout(reading.samconfig, template, around)) return reading.samconfig;
    if (!isBelow(around.where.cwd, folder)) return undefined;
  }
}

function isAbout({ folder, templates }: Samconfig, template: string, { names }: Around): boolean {
  if (templates.length > 0) return templates.includes(template);
  const there = names(folder);
  return path.join(folder, DEFAULT_TEMPLATES.find((name) => there.includes(name)) ?? "") === template;
}

async function parametersOf(template: string, lintFile: LintFile, around: Around): Promise<Parameters> {
  const [file, ...others] = around.deploymentFiles.get(template) ?? [];
  if (file && others.length > 0) return { origin: `several stack deployment files name it, and none is used: ${list([file, ...others].map((each) => each.file))}` };
  if (file) return fromDeploymentFile(file);
  const beside = parameterFileFor(path.basename(template), around.names(path.dirname(template)));
  if (beside.kind === "none") return {};
  const folder = path.dirname(template);
  const shown = (name: string) => shownPath(path.join(folder, name), around.where.cwd);
  if (beside.kind === "one") return fromParameterFile(path.join(folder, beside.name), lintFile, around.where);
  const [name = "", ...more] = beside.names;
  if (more.length > 0) return { origin: `there are several parameter files, and none is used: ${list(beside.names.map(shown))}` };
  return { origin: `\`${shown(name)}\` is not used: its name does not tell that it is for this template` };
}

function fromDeploymentFile({ file, root }: DeploymentFile): Parameters {
  const reading = parameterValuesIn(root);
  if (reading.kind === "refused") return { origin: `\`${file}\` is not used: it ${reading.why}` };
  return { values: reading.values, origin: `parameters from ${file}` };
}

/** A file that names what the template does not have is about something else. */
async function fromParameterFile(file: string, { documents }: LintFile, where: Where): Promise<Parameters> {
  const name = shownPath(file, where.cwd);
  const unused = (why: string): Parameters => ({ origin: `\`${name}\` is not used: it ${why}` });
  const beside = readBeside(file, where);
  if (beside.kind === "refused") return unused(beside.reason);
  const { documents: [root], problems } = await readSource(beside.source);
  if (problems.some(({ severity }) => severity === "error")) return unused("cannot be understood");
  const reading = parameterValuesIn(root);
  if (reading.kind === "refused") return unused(reading.why);
  const declared = new Set(documents.flatMap(({ root: each }) => entriesOf(get(each, "Parameters")).map(({ key }) => key)));
  const foreign = [...reading.values.keys()].find((key) => !declared.has(key));
  return foreign === undefined ? { values: reading.values, origin: `parameters from ${name}` } : unused(`names \`${foreign}\`, which is no parameter of the template`);
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
