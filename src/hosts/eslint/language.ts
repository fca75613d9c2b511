import path from "node:path";
import type { Report } from "../../lint/report.ts";
import { shownPath } from "../../project/shown-path.ts";
import { NEEDLES } from "../../project/sniff.ts";
import type { Answer, Ask } from "../../run/sync/request.ts";
import { type Position, positionAt, readLines } from "../../template/lines.ts";
import type { TemplateLanguageOptions } from "./eslint.d.mts";
import { askedBy, checkLanguageOptions } from "./language-options.ts";
import { sitesIn } from "./site.ts";
import { type Linted, type Template, TemplateSourceCode } from "./source-code.ts";

/** A file as ESLint hands it over: without its byte order mark. */
interface File {
  readonly path: string;
  readonly body: string | Uint8Array;
}

type Parsed =
  | ({ readonly ok: true } & Linted)
  | { readonly ok: false; readonly errors: readonly ParseError[] };

interface ParseError extends Position {
  readonly message: string;
}

export interface TemplateLanguage {
  readonly fileType: "text";
  readonly lineStart: 1;
  readonly columnStart: 1;
  readonly nodeTypeKey: "type";
  readonly visitorKeys: Readonly<Record<string, readonly string[]>>;
  readonly validateLanguageOptions: (options: Readonly<Record<string, unknown>>) => void;
  readonly parse: (file: File, context: { readonly languageOptions: TemplateLanguageOptions }) => Parsed;
  readonly createSourceCode: (file: File, parsed: Extract<Parsed, { ok: true }>) => TemplateSourceCode;
}

const START: Position = { line: 1, column: 1 };

/**
 * What ESLint must know to lint templates. A file is linted while it is parsed, once for all rules; what is no template is a file
 * without anything to report.
 */
export function templateLanguage(ask: Ask): TemplateLanguage {
  return {
    fileType: "text",
    lineStart: 1,
    columnStart: 1,
    nodeTypeKey: "type",
    visitorKeys: { Template: [] },
    validateLanguageOptions: checkLanguageOptions,
    parse: (file, { languageOptions }) => parse(file, languageOptions, ask),
    createSourceCode: ({ body }, parsed) => new TemplateSourceCode(textOf(body), parsed),
  };
}

function parse({ path: named, body }: File, options: TemplateLanguageOptions, ask: Ask): Parsed {
  const text = textOf(body);
  if (/\.[cm]?[jt]sx?$/.test(named)) return refused("this language is for templates: the configuration that brings it needs `files`, such as `**/*.yaml`");
  const cwd = process.cwd();
  const file = shownPath(named, cwd);
  const root = templateOf(text);
  // Most YAML and JSON of a project is no template, and what is not ours need not be right.
  if (!NEEDLES.some((needle) => text.includes(needle))) return { ok: true, ast: root, file, report: undefined, siteOf: () => undefined };
  const absolute = path.resolve(cwd, named);
  const answer = ask({
    ...askedBy(options, cwd),
    cwd, paths: [absolute], texts: new Map([[absolute, text]]),
    // ESLint decides what is said of what is found.
    severities: new Map(), preset: "all", onlyTemplates: true, withFixes: true,
  });
  return parsedBy(answer, root, file);
}

function parsedBy(answer: Answer, ast: Template, file: string): Parsed {
  if (answer.kind === "failed") return refused(answer.message);
  const { report } = answer;
  if (report.errors.length > 0) return { ok: false, errors: report.errors.map((error) => errorIn(file, error, report)) };
  return { ok: true, ast, file, report, siteOf: sitesIn(file, report) };
}

/** What kept us from understanding a file. ESLint has no other place for what is wrong with another file that this one needs. */
function errorIn(file: string, error: Report["errors"][number], { sources }: Report): ParseError {
  const position = error.at && positionAt(readLines(sources.get(error.at.file)?.text ?? ""), error.at.start);
  if (error.file === file) return { ...position ?? START, message: error.message };
  return { ...START, message: `${error.file}${position ? `:${position.line}:${position.column}` : ""}: ${error.message}` };
}

function refused(message: string): Parsed {
  return { ok: false, errors: [{ ...START, message }] };
}

function templateOf(text: string): Template {
  return { type: "Template", range: [0, text.length], loc: { start: START, end: positionAt(readLines(text), text.length) } };
}

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : Buffer.from(body).toString();
}
