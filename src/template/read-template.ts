import { NO_COMMENTS, readJson } from "./json.ts";
import { readPrintedJson } from "./json-printed.ts";
import { MAX_LENGTH, MAX_RECOVERY_LENGTH, TOO_DEEP } from "./limits.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import type { Reading, Source, SyntaxProblem } from "./read.ts";
import { parseYaml } from "./yaml-events.ts";
import { documentsFrom } from "./yaml.ts";

/** What could be read, and whether another parser may yet make more of it. */
interface Attempt {
  readonly isFinished: boolean;
  readonly reading: Reading;
}

/** Reads JSON or YAML text, as `readSource` does; nothing where that needs the parser that is loaded on demand. */
export function readQuickly(source: Source): Reading | undefined {
  const { isFinished, reading } = read(source);
  return isFinished ? reading : undefined;
}

/** Reads JSON or YAML text. Whatever the text, the result is what could be read and what is wrong with the rest. */
export async function readSource(source: Source): Promise<Reading> {
  const { isFinished, reading } = read(source);
  if (isFinished) return reading;
  const { recover } = await import("./yaml-recovery.ts");
  return recover(source) ?? reading;
}

function read(source: Source): Attempt {
  const { file, text } = source;
  if (text.length > MAX_LENGTH) return finished(source, `the file is longer than ${MAX_LENGTH / 1024 / 1024} MB`, 0);
  const nul = text.indexOf("\0");
  if (nul >= 0) return finished(source, "this is no text: it holds a NUL character", nul);
  const isJson = /\.json$/i.test(file);
  if (!isJson && !/^\ufeff?\s*[{[]/.test(text)) return readYaml(source);
  const json = readPrintedJson(source) ?? readJson(source);
  return isJson || firstError(json) === undefined ? { isFinished: true, reading: json } : better(json, readYaml(source));
}

/** YAML in brackets looks like JSON, and bad JSON may be YAML: whichever reader gets further has understood more of it. */
function better(json: Reading, yaml: Attempt): Attempt {
  const jsonReach = Math.max(...json.documents.map(({ end }) => end), json.problems.at(-1)?.at.start ?? 0);
  const yamlReach = firstError(yaml.reading) ?? Infinity;
  return yamlReach > jsonReach && !hasSlashComment(json) ? yaml : { isFinished: true, reading: json };
}

/** To YAML such a comment is text, and becomes part of the next key: nobody means that. */
function hasSlashComment({ source, problems }: Reading): boolean {
  return problems.some(({ message, at }) => message === NO_COMMENTS && source.text[at.start] === "/");
}

function firstError({ problems }: Reading): number | undefined {
  return problems.find(({ severity }) => severity === "error")?.at.start;
}

function readYaml(source: Source): Attempt {
  const plain = readPlainYaml(source);
  if (plain !== undefined) return { isFinished: true, reading: plain };
  const parsed = parseYaml(source.text);
  if (parsed.kind === "accepted") {
    const problems: SyntaxProblem[] = [];
    const documents = documentsFrom(source, parsed.events, problems);
    return { isFinished: true, reading: { source, documents, problems } };
  }
  // Too deep for one parser is too deep for the other.
  if (parsed.reason.startsWith("nesting exceeded")) return finished(source, TOO_DEEP, parsed.offset);
  return { ...finished(source, parsed.reason, parsed.offset), isFinished: source.text.length > MAX_RECOVERY_LENGTH };
}

function finished(source: Source, message: string, offset: number): Attempt {
  const { file, text } = source;
  const at = { file, start: offset, end: Math.min(offset + 1, text.length) };
  return { isFinished: true, reading: { source, documents: [], problems: [{ severity: "error", message, at }] } };
}
