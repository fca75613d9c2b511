import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { modelsOf } from "../../src/lint/lint.ts";
import type { Report } from "../../src/lint/report.ts";
import type { Authorizer, Integration } from "../../src/model/model.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { commentsIn } from "../../src/template/comments.ts";
import { entriesOf, get, itemsOf, type Node, textOf } from "../../src/template/node.ts";
import type { Reading } from "../../src/template/read.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { type Fixed, fixed } from "../helpers/fixed.ts";
import { WHOLE_TEMPLATES } from "../helpers/whole-templates.ts";

const CORPUS = path.resolve(import.meta.dirname, "../../../shared/corpus/templates");
const isThere = existsSync(CORPUS);
if (!isThere) process.stdout.write("skipped in part: ../shared/corpus is not there\n");

interface Case extends Fixed {
  readonly file: string;
  readonly before: string;
}

/** Templates of ours that hold a bit of everything, and real ones where they are there. */
function templates(): readonly (readonly [file: string, text: string])[] {
  const own = Object.entries(WHOLE_TEMPLATES).map(([name, text]) => [`${name}.yaml`, text] as const);
  if (!isThere) return own;
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:ya?ml|json|template)$/.test(file));
  return [...own, ...files.map((file) => [file, readFileSync(path.join(CORPUS, file), "utf8")] as const)];
}

/** Every template of which a fix changes something. */
function cases(): readonly Case[] {
  return templates().flatMap(([file, before]) => {
    const result = fixed(file, before);
    return result && result.text !== before ? [{ ...result, file, before }] : [];
  });
}

function readingOf(file: string, text: string): Reading {
  const reading = readQuickly({ file, text });
  if (!reading) throw new Error(`${file} cannot be read`);
  return reading;
}

function identify({ findings }: Report, isFixable = false): Set<string> {
  return new Set(findings.flatMap(({ rule, fingerprint, fix }) => (fix !== undefined || !isFixable ? [`${rule} ${fingerprint}`] : [])));
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((each) => all.has(each));
}

/** The calls that are sure to be let in, by whatever right. */
function invocable(file: string, text: string): Set<string> {
  const { source, documents, problems } = readingOf(file, text);
  const models = modelsOf([{ source, documents: documentsOf(documents), problems }], { region: undefined, parameters: new Map(), severities: new Map(), preset: "recommended" });
  const calls: (Integration | Authorizer)[] = models.flatMap(({ integration, authorizer }) => [...integration, ...authorizer]);
  return new Set(calls.flatMap(({ api, target, auth, ...call }) => {
    if (target.kind !== "lambda" || (auth.kind === "resource-policy" && target.admission.kind !== "admitted")) return [];
    const names = "name" in call ? [call.name] : call.routes;
    return names.map((name) => `${api.name} ${name} ${target.logicalId ?? ""}`);
  }));
}

/** The texts of a document, by where they stand in its tree. */
function leavesOf(node: Node, at = ""): [string, string][] {
  if (node.kind === "scalar") return [[at, textOf(node) ?? "null"]];
  if (node.kind === "list") return itemsOf(node).flatMap((item, index) => leavesOf(item, `${at}/${index}`));
  return entriesOf(node).flatMap(({ key, value }) => leavesOf(value, `${at}/${key}`));
}

function changedPaths({ file, before, text }: Case): string[] {
  const [old, now] = [before, text].map((each) => new Map(readingOf(file, each).documents.flatMap((root) => leavesOf(root))));
  const paths = new Set([...old?.keys() ?? [], ...now?.keys() ?? []]);
  return [...paths].filter((leaf) => old?.get(leaf) !== now?.get(leaf));
}

const OURS = /\/(?:Credentials|CredentialsArn|AuthorizerCredentials(?:Arn)?|credentials|authorizerCredentials|InvokeRole|FunctionInvokeRole|EnableFunctionDefaultPermissions)(?:\/|$)/;

function isOurs(leaf: string, { file, text }: Case): boolean {
  const [, section = "", id = ""] = leaf.split("/");
  const resource = readingOf(file, text).documents.map((root) => get(get(root, section), id)).find((node) => node !== undefined);
  const isPermission = textOf(get(resource, "Type")) === "AWS::Lambda::Permission";
  return OURS.test(leaf) || isPermission || /\/(?:Uri|uri|IntegrationUri|AuthorizerUri|authorizerUri)(?:\/|$)/.test(leaf);
}

describe("whole templates, all of them fixed", () => {
  const all = cases();
  const faulty = (isWrong: (each: Case) => boolean): string[] => all.filter(isWrong).map(({ file }) => file);

  test("there are some, and many real ones", () => {
    expect(all.length).toBeGreaterThan(isThere ? 100 : 2);
  });

  test("what can be fixed is fixed, and told no more", () => {
    expect(faulty(({ last }) => last.findings.some(({ fix }) => fix !== undefined))).toEqual([]);
    expect(faulty(({ first, last }) => [...identify(first, true)].some((each) => identify(last).has(each)))).toEqual([]);
  });

  test("nothing new is found", () => {
    expect(faulty(({ first, last }) => !isWithin(identify(last), identify(first)) || last.errors.length > first.errors.length)).toEqual([]);
  });

  test("what could be invoked still can be", () => {
    expect(faulty(({ file, before, text }) => !isWithin(invocable(file, before), invocable(file, text)))).toEqual([]);
  });

  test("no value changes that no fix is about", () => {
    expect(all.flatMap((each) => changedPaths(each).filter((leaf) => !isOurs(leaf, each)).map((leaf) => `${each.file}: ${leaf}`))).toEqual([]);
  });

  test("every comment is still there", () => {
    const comments = (file: string, text: string): string[] => {
      const { source, documents } = readingOf(file, text);
      return commentsIn(source, documents).map(({ start, end }) => source.text.slice(start, end).trim());
    };
    expect(faulty(({ file, before, text }) => comments(file, before).join("\n") !== comments(file, text).join("\n"))).toEqual([]);
  });

  test("a second time changes nothing", () => {
    expect(faulty(({ file, text }) => fixed(file, text)?.text !== text)).toEqual([]);
  });
});
