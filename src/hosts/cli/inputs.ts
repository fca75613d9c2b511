import { readFileSync } from "node:fs";
import type { LintFile } from "../../lint/lint-file.ts";
import type { Report } from "../../lint/report.ts";
import type { FoundFile } from "../../project/find-files.ts";
import { documentsOf, NEEDLES } from "../../project/sniff.ts";
import { readSource } from "../../template/read-template.ts";
import { decode, isUtf16 } from "./decode.ts";
import { internalError, systemReason } from "./failure.ts";
import type { Io } from "./io.ts";

export interface Inputs {
  readonly files: readonly LintFile[];
  /** Named files that could not be read at all. */
  readonly errors: Report["errors"];
  /** Named files that are no templates. */
  readonly foreign: readonly string[];
}

type Input =
  | { readonly kind: "template"; readonly file: LintFile }
  | { readonly kind: "unreadable"; readonly file: string; readonly message: string }
  | { readonly kind: "foreign"; readonly file: string }
  | { readonly kind: "passed-over" };

/** Reads what was found. A file that a search turned up and that is no template is passed over without a word. */
export async function readInputs(found: readonly FoundFile[], stdin: Io["stdin"]): Promise<Inputs> {
  const inputs: Input[] = [];
  for (const file of found) inputs.push(await readInput(file, stdin));
  return {
    files: inputs.flatMap((input) => (input.kind === "template" ? [input.file] : [])),
    errors: inputs.flatMap((input) => (input.kind === "unreadable" ? [{ file: input.file, message: input.message }] : [])),
    foreign: inputs.flatMap((input) => (input.kind === "foreign" ? [input.file] : [])),
  };
}

async function readInput(found: FoundFile, stdin: Io["stdin"]): Promise<Input> {
  const { file, isNamed } = found;
  let bytes: Uint8Array;
  try {
    bytes = found.path === "-" ? await readAll(stdin) : readFileSync(found.path);
  } catch (error) {
    return isNamed ? { kind: "unreadable", file, message: `the file cannot be read: ${systemReason(error)}` } : { kind: "passed-over" };
  }
  if (!isNamed && !mayBeTemplate(bytes)) return { kind: "passed-over" };
  try {
    return await readTemplate(decode(bytes), found);
  } catch (error) {
    return { kind: "unreadable", file, message: internalError(error) };
  }
}

async function readTemplate(text: string, { file, isNamed }: FoundFile): Promise<Input> {
  const { source, documents, problems } = await readSource({ file, text });
  const ours = documentsOf(documents);
  // What of a broken file can still be read may not show what it is; where it was named, the error is what matters.
  const isBroken = problems.some(({ severity }) => severity === "error");
  if (ours.length > 0 || (isNamed && isBroken)) return { kind: "template", file: { source, documents: ours, problems } };
  return isNamed ? { kind: "foreign", file } : { kind: "passed-over" };
}

function mayBeTemplate(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf16(bytes) || NEEDLES.some((needle) => buffer.includes(needle));
}

async function readAll(stdin: Io["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
