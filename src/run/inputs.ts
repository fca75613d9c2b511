import path from "node:path";
import type { LintFile } from "../lint/lint-file.ts";
import type { Report } from "../lint/report.ts";
import type { Assemblies } from "../project/cdk/assemblies.ts";
import { fromApp, withPrintedConstructs } from "../project/cdk/from-app.ts";
import type { FoundFile } from "../project/find-files.ts";
import { decode, isUtf16, UTF16_BYTE } from "../project/decode.ts";
import { glance } from "../project/disk.ts";
import { type DeploymentFile, type PlacedFile, withDeployments } from "../project/deployments.ts";
import { deployedTemplate } from "../project/parameter-values.ts";
import type { BrokenSamconfig } from "../project/samconfig.ts";
import { documentsOf, isTemplateOfTemplates, NEEDLES } from "../project/sniff.ts";
import type { Node } from "../template/node.ts";
import { readSource } from "../template/read-template.ts";
import { internalError, systemReason } from "./failure.ts";
import type { Progress, Surroundings } from "./surroundings.ts";

/** What standard input is called where the user gives it no name. */
export const STDIN = "<stdin>";

export interface Inputs {
  readonly files: readonly LintFile[];
  /** Named files that could not be read at all. */
  readonly errors: Report["errors"];
  /** Named files that are no templates. */
  readonly foreign: readonly string[];
  /** What became of each file, and what was known of its deployment: for those who ask. */
  readonly trail: readonly string[];
  /** What of a samconfig could not be followed. */
  readonly notes: readonly string[];
  readonly broken: readonly BrokenSamconfig[];
}

type Input =
  | { readonly kind: "template"; readonly file: LintFile }
  | { readonly kind: "deployment"; readonly file: string; readonly root: Node }
  | { readonly kind: "unreadable"; readonly file: string; readonly message: string }
  | { readonly kind: "foreign"; readonly file: string }
  | { readonly kind: "passed-over"; readonly why: string };

/** How inputs are read. */
export interface Reading extends Pick<Surroundings, "cwd" | "disk" | "stdin"> {
  readonly apps: Assemblies;
  /** Told of each file that is through. */
  readonly progress: Progress;
}

/** Files of which a look at the bytes is enough, and the others. */
export interface Sifted {
  readonly likely: readonly FoundFile[];
  readonly others: readonly FoundFile[];
}

/** Looks which files may be templates: where a search turns up thousands, most are not, and nothing more is to be found out about them. */
export function sifted(found: readonly FoundFile[], disk: Surroundings["disk"]): Sifted {
  const likely: FoundFile[] = [];
  const others: FoundFile[] = [];
  for (const file of found) (file.isNamed || isLikely(file.path, disk) ? likely : others).push(file);
  return { likely, others };
}

/** What cannot be read is told of when it is to be read. */
function isLikely(file: string, disk: Surroundings["disk"]): boolean {
  try {
    return glance(disk, file, mayBeTemplate);
  } catch {
    return true;
  }
}

/** Bytes, as Latin-1, of which a file that may be a template holds at least one. */
export const WORDS: readonly string[] = [...NEEDLES, UTF16_BYTE];

/** What is said of files of which a look was enough. */
export function passedOver(files: readonly FoundFile[]): string[] {
  return files.flatMap(({ file }) => trailOf(file, FOREIGN));
}

const FOREIGN = { kind: "passed-over", why: "it mentions neither `AWS::` nor API Gateway's extensions" } as const;

/** Reads what was found. A file that a search turned up and that is no template is passed over without a word. */
export async function readInputs(found: readonly FoundFile[], reading: Reading): Promise<Inputs> {
  const inputs: Input[] = [];
  for (const file of found) {
    inputs.push(await readInput(file, reading));
    reading.progress.step();
  }
  reading.progress.end();
  const { files, origins, notes, broken } = await withDeployments(
    found.flatMap((file, index) => placed(file, inputs[index], reading.cwd)),
    found.flatMap((file, index) => deploymentFile(file, inputs[index])),
    reading,
  );
  return {
    files: files.map(withPrintedConstructs),
    notes, broken,
    errors: inputs.flatMap((input) => (input.kind === "unreadable" ? [{ file: input.file, message: input.message }] : [])),
    foreign: inputs.flatMap((input) => (input.kind === "foreign" ? [input.file] : [])),
    trail: [...found.flatMap(({ file }, index) => trailOf(file, inputs[index])), ...origins],
  };
}

function placed({ path: at, file }: FoundFile, input: Input | undefined, cwd: string): PlacedFile[] {
  if (input?.kind !== "template") return [];
  // What an editor pipes to us may have a name, and then a place.
  const where = at === "-" ? (file === STDIN ? undefined : path.resolve(cwd, file)) : at;
  return [{ path: where, lintFile: input.file }];
}

function deploymentFile({ path: at }: FoundFile, input: Input | undefined): DeploymentFile[] {
  return input?.kind === "deployment" ? [{ path: at, file: input.file, root: input.root }] : [];
}

function trailOf(file: string, input: Input | undefined): string[] {
  switch (input?.kind) {
    case "template":
      return [`${file}: ${input.file.problems.some(({ severity }) => severity === "error") ? "linted as far as it can be read" : "linted"}`];
    case "deployment":
      return [`${file}: no template, but it tells how one is deployed`];
    case "passed-over":
      return [`${file}: passed over: ${input.why}`];
    // These are told of in any case.
    case "foreign":
    case "unreadable":
    case undefined:
      return [];
  }
}

async function readInput(found: FoundFile, { disk, stdin, apps }: Reading): Promise<Input> {
  const { file, isNamed } = found;
  let bytes: Uint8Array;
  try {
    bytes = found.path === "-" ? await readAll(stdin) : disk.read(found.path);
  } catch (error) {
    const message = `the file cannot be read: ${systemReason(error)}`;
    return isNamed ? { kind: "unreadable", file, message } : { kind: "passed-over", why: message };
  }
  if (!isNamed && !mayBeTemplate(bytes)) return FOREIGN;
  try {
    return await readTemplate(decode(bytes), found, apps);
  } catch (error) {
    return { kind: "unreadable", file, message: internalError(error) };
  }
}

async function readTemplate(text: string, found: FoundFile, apps: Assemblies): Promise<Input> {
  const { file, isNamed } = found;
  const reading = await readSource({ file, text });
  const { source, documents, problems } = reading;
  if (!isNamed && isTemplateOfTemplates(reading)) return { kind: "passed-over", why: "it is written in another template language" };
  const ours = documentsOf(documents).map((document) => fromApp(document, found, apps));
  // What of a broken file can still be read may not show what it is; where it was named, the error is what matters.
  const isBroken = problems.some(({ severity }) => severity === "error");
  if (ours.length > 0 || (isNamed && isBroken)) return { kind: "template", file: { source, documents: ours, problems } };
  const deployment = documents.find((root) => deployedTemplate(root) !== undefined);
  if (deployment) return { kind: "deployment", file, root: deployment };
  return isNamed ? { kind: "foreign", file } : { kind: "passed-over", why: "it is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions" };
}

/** Whether bytes hold a word without which nothing that a search turns up is a template. */
export function mayBeTemplate(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf16(bytes) || NEEDLES.some((needle) => buffer.includes(needle));
}

async function readAll(stdin: Surroundings["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
