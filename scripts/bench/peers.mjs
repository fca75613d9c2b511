// Other engines that npm brings, where they are installed.
import { chmodSync, copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { run } from "./meter.mjs";

const RULES = path.join(import.meta.dirname, "rules.guard");
const VALIDATE = path.join(import.meta.dirname, "validate.mjs");
const SYSTEMS = { linux: "ubuntu", darwin: "macos" };
const MACHINES = { x64: "x86_64", arm64: "aarch64" };

/** What each of our rules is called in `rules.guard`. */
const COUNTERPARTS = {
  role_of_method: "role-credentials", role_of_integration: "role-credentials",
  cache_of_stage: "encrypted-cache", cache_of_sam_api: "encrypted-cache",
};

/** The binary of CloudFormation Guard, or why there is none. */
export function guardIn(folders, workspace) {
  const inPackage = `@cdklabs/cdk-validator-cfnguard/bin/${SYSTEMS[process.platform]}/${MACHINES[process.arch]}/cfn-guard`;
  const found = folders.map((folder) => path.join(folder, inPackage)).find((file) => existsSync(file));
  if (found === undefined) return { missing: "npm i --no-save @cdklabs/cdk-validator-cfnguard" };
  const binary = path.join(workspace, "cfn-guard");
  // npm does not keep the right to run it.
  copyFileSync(found, binary);
  chmodSync(binary, 0o755);
  return {
    name: run([binary, "--version"]).stdout.trim(),
    // The text report takes longer with every finding and would flatter us.
    argv: (...targets) => [binary, "validate", "-r", RULES, "--structured", "-o", "json", "--show-summary", "none", "-d", ...targets],
    codes: [0, 19],
  };
}

/** AWS CloudFormation Validate, by itself or as the CDK carries it, or why there is none. */
export function validateIn(folders, node) {
  const places = folders.flatMap((folder) => ["@aws/cloudformation-validate", "aws-cdk-lib/node_modules/@aws/cloudformation-validate"].map((name) => path.join(folder, name)));
  // Engines before this one know nothing of Guard's rules beside their own.
  const found = places.find((folder) => existsSync(folder) && readFileSync(path.join(folder, "index.d.ts"), "utf8").includes("CompositeEngine"));
  if (found === undefined) return { missing: "npm i --no-save aws-cdk-lib, which brings @aws/cloudformation-validate" };
  const { version } = JSON.parse(readFileSync(path.join(found, "package.json"), "utf8"));
  return { name: `@aws/cloudformation-validate ${version}`, argv: (which, target) => [node, VALIDATE, found, RULES, which, target], codes: [0] };
}

/** How often Guard finds what our rules find. */
export function guardCounts(guard, file) {
  const [{ not_compliant: failed }] = JSON.parse(run(guard.argv(file)).stdout);
  return inOurWords(failed.map(({ Rule }) => [Rule.name, Rule.checks.length]));
}

/** How often Validate finds what our rules find, when it is asked for nothing else. */
export function validateCounts(validate, file) {
  return inOurWords(Object.entries(JSON.parse(run(validate.argv("guard", file)).stdout)));
}

function inOurWords(counts) {
  const all = {};
  for (const [rule, count] of counts) {
    const name = COUNTERPARTS[rule] ?? rule;
    all[name] = (all[name] ?? 0) + count;
  }
  return all;
}

/** The files that Guard can read: one that it cannot ends the whole run. */
export function readableByGuard(guard, files) {
  if (files.length === 0) return [];
  if (guard.codes.includes(run(guard.argv(...files)).status)) return files;
  if (files.length === 1) return [];
  const half = files.length >> 1;
  return [...readableByGuard(guard, files.slice(0, half)), ...readableByGuard(guard, files.slice(half))];
}
