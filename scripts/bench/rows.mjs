// What is measured: each row is our work, what it is set against, and the most that their ratio may be.
import path from "node:path";
import { templateFilesIn, WORD } from "./inputs.mjs";
import { run } from "./meter.mjs";
import { guardCounts, readableByGuard, validateCounts } from "./peers.mjs";

const NODE = "`node -e 0`";
const GUARD = "native `cfn-guard`, three rules";
const VALIDATE = "`@aws/cloudformation-validate`, three rules";
const ROUTES = [200, 800, 3200];
/** Of what grows beside the routes. */
const SIZES = [100, 400, 1600];
const NEEDS_CORPUS = { missing: "--corpus FOLDER, or CFN_LATENCY_LINT_CORPUS" };

/** Small work is measured often, the rest less. */
const OFTEN = 15;
const SELDOM = 5;

/**
 * The rows. `prepare` makes what a row needs and gives commands to compare, `points` of growth, or what is `missing`. Those with
 * `isUnit` are set against the start of Node, which is another with every major.
 */
export const ROWS = [
  { name: "small", work: "60-line SAM template", against: NODE, aim: 1.35, isUnit: true, count: OFTEN, prepare: (bench) => unitPair(bench, bench.inputs.small()) },
  { name: "yaml", work: "300 resources, 5,000 lines of YAML", against: NODE, aim: 2.8, isUnit: true, count: OFTEN, prepare: (bench) => unitPair(bench, bench.inputs.large()) },
  { name: "cdk", work: "1 MB of CDK JSON", against: NODE, aim: 2.6, isUnit: true, count: OFTEN, prepare: (bench) => unitPair(bench, bench.inputs.cdk()) },
  { name: "guard-cdk", work: "1 MB of CDK JSON", against: GUARD, aim: 0.35, count: OFTEN, prepare: (bench) => guardPair(bench, bench.inputs.cdk()) },
  { name: "guard-corpus", work: "corpus, by folder", against: GUARD, aim: 0.5, count: SELDOM, prepare: guardCorpus },
  { name: "validate-corpus", work: "corpus, by folder", against: VALIDATE, aim: 0.1, count: SELDOM, prepare: validateCorpus },
  { name: "routes", work: "200 → 3,200 routes in a body", against: "itself, a route", aim: 1.15, count: SELDOM, prepare: (bench) => fromNothing(bench, "routes", bodyOf) },
  { name: "search", work: "10,000 files, 1 % templates, searched", against: "`git grep -l` of a word", aim: 2, count: SELDOM, prepare: searched },
  { name: "memory", work: "peak memory, 1 MB of CDK JSON", against: NODE, aim: 2, isUnit: true, quantity: "peak", count: OFTEN, prepare: (bench) => unitPair(bench, bench.inputs.cdk()) },

  { name: "startup", work: "`--version`", against: NODE, count: OFTEN, prepare: (bench) => pair(bench, [bench.ours(["--version"]), bench.unit]) },
  { name: "corpus", work: "corpus, by folder", against: NODE, count: SELDOM, prepare: (bench) => (bench.corpus === undefined ? NEEDS_CORPUS : unitPair(bench, corpusOf(bench))) },
  { name: "guard-small", work: "60-line SAM template", against: GUARD, count: OFTEN, prepare: (bench) => guardPair(bench, bench.inputs.small()) },
  { name: "guard-yaml", work: "300 resources, 5,000 lines of YAML", against: GUARD, count: OFTEN, prepare: (bench) => guardPair(bench, bench.inputs.large()) },
  { name: "validate-cdk", work: "1 MB of CDK JSON", against: VALIDATE, count: SELDOM, prepare: validateCdk },
  { name: "methods", work: "200 → 3,200 routes as methods", against: "itself, a route", count: SELDOM, prepare: (bench) => fromNothing(bench, "methods", methodsOf) },
  { name: "functions", work: "100 → 1,600 more functions", against: "itself, a function", count: SELDOM, prepare: (bench) => fromTemplate(bench, "functions", (count) => ({ routes: 100, functions: 100 + count, plant: { role: 5 } })) },
  { name: "permissions", work: "100 → 1,600 more permissions", against: "itself, a permission", count: SELDOM, prepare: (bench) => fromTemplate(bench, "permissions", (permissions) => ({ routes: 200, functions: 400, permissions, plant: { role: 5 } })) },
  { name: "findings", work: "100 → 1,600 findings", against: "itself, a finding", count: SELDOM, prepare: (bench) => fromTemplate(bench, "findings", (role) => ({ ...bodyOf(1600), plant: { role } })) },
  { name: "conditions", work: "100 → 1,600 conditions", against: "itself, a condition", count: SELDOM, prepare: (bench) => fromTemplate(bench, "conditions", (conditions) => ({ ...methodsOf(1600), conditions })) },
  { name: "files", work: "100 → 1,600 small files", against: "itself, a file", count: SELDOM, prepare: (bench) => growth(bench, bench.unit, SIZES, (count) => bench.inputs.files(count)) },

  ...[["small", OFTEN], ["large", OFTEN], ["cdk", OFTEN]].map(([name, count]) => baselineRow(name, count, (bench) => bench.inputs[name]())),
  baselineRow("routes", SELDOM, (bench) => bench.inputs.planned("routes-3200", bodyOf(3200))),
  baselineRow("corpus", SELDOM, (bench) => (bench.corpus === undefined ? undefined : corpusOf(bench))),
];

function baselineRow(name, count, inputOf) {
  const prepare = (bench) => {
    if (bench.baseline === undefined) return { missing: "--baseline DIST" };
    const input = inputOf(bench);
    return input === undefined ? NEEDS_CORPUS : pair(bench, [bench.lints(input), bench.lints(input, bench.baseline)], input);
  };
  return { name: `baseline-${name}`, work: `input of \`${name}\``, against: "the older build", aim: 1.15, count, prepare, isOptional: true };
}

function bodyOf(routes) {
  return { api: "rest-body", routes, functions: routes / 4, plant: { role: routes / 20, missing: 1 } };
}

function methodsOf(routes) {
  return { routes, functions: routes / 4, plant: { role: routes / 20, missing: 1 } };
}

/** Two commands to compare, and what has to be found in the input for that to be worth anything. */
function pair(bench, commands, input, more = {}) {
  return { kind: "pair", commands, faults: () => (input === undefined ? [] : faultsIn(bench, input)), ...more };
}

function unitPair(bench, input) {
  return pair(bench, [bench.lints(input), bench.unit], input);
}

function guardPair(bench, input) {
  const { guard } = bench.peers;
  if (guard.missing !== undefined) return guard;
  const compared = pair(bench, [bench.lints(input), { argv: guard.argv(input.target), cwd: input.folder, codes: guard.codes }], input, { note: guard.name });
  return { ...compared, faults: () => [...compared.faults(), ...sameFaults("Guard", guardCounts(guard, path.join(input.folder, input.target)), input.expected)] };
}

function corpusOf({ corpus }) {
  return { folder: corpus, target: ".", expected: undefined };
}

function guardCorpus(bench) {
  const { corpus, inputs, peers: { guard } } = bench;
  if (corpus === undefined) return NEEDS_CORPUS;
  if (guard.missing !== undefined) return guard;
  const all = templateFilesIn(corpus);
  const read = readableByGuard(guard, all.map((file) => path.join(corpus, file))).map((file) => path.relative(corpus, file));
  const input = inputs.copyOf("guard-corpus", corpus, read);
  const note = `${guard.name}; ${read.length} files, and ${all.length - read.length} left out that it cannot read`;
  return pair(bench, [bench.lints(input), { argv: guard.argv(input.target), cwd: input.folder, codes: guard.codes }], input, { note });
}

function validateCorpus(bench) {
  const { corpus, peers: { validate } } = bench;
  if (corpus === undefined) return NEEDS_CORPUS;
  if (validate.missing !== undefined) return validate;
  const input = corpusOf(bench);
  return pair(bench, [bench.lints(input), { argv: validate.argv("guard", "."), cwd: corpus }], input, { note: `${validate.name}; ${templateFilesIn(corpus).length} files` });
}

function validateCdk(bench) {
  const { validate } = bench.peers;
  if (validate.missing !== undefined) return validate;
  const input = bench.inputs.cdk();
  const compared = pair(bench, [bench.lints(input), { argv: validate.argv("guard", input.target), cwd: input.folder }], input, { note: validate.name });
  return { ...compared, faults: () => [...compared.faults(), ...sameFaults("Validate", validateCounts(validate, path.join(input.folder, input.target)), input.expected)] };
}

function searched(bench) {
  if (run(["git", "--version"]).status !== 0) return { missing: "git" };
  const input = bench.inputs.repository();
  const grep = { argv: ["git", "grep", "-l", WORD], cwd: input.folder };
  const compared = pair(bench, [bench.lints(input), grep], input);
  const listed = run(grep.argv, input.folder).stdout.trim().split("\n").length;
  const other = listed === input.templates ? [] : [`git grep lists ${listed} files, not ${input.templates}`];
  return { ...compared, faults: () => [...compared.faults(), ...other] };
}

/** Growth from the start of Node on: what a template of nothing but these costs. */
function fromNothing(bench, name, planOf) {
  return growth(bench, bench.unit, ROUTES, (count) => bench.inputs.planned(`${name}-${count}`, planOf(count)));
}

/** Growth from a template on that has none of these. */
function fromTemplate(bench, name, planOf) {
  const inputOf = (count) => bench.inputs.planned(`${name}-${count}`, planOf(count));
  return growth(bench, bench.lints(inputOf(0)), SIZES, inputOf);
}

function growth(bench, base, sizes, inputOf) {
  const inputs = sizes.map(inputOf);
  return { kind: "growth", sizes, commands: [base, ...inputs.map((input) => bench.lints(input))], faults: () => inputs.flatMap((input) => faultsIn(bench, input)) };
}

/** What is wrong with what we find in an input; of a corpus it is not known what there is, but something is. */
function faultsIn(bench, input) {
  const { argv, cwd, codes } = bench.lints(input);
  const { status, stdout, stderr } = run([...argv, "--format", "json"], cwd);
  if (!codes.includes(status)) return [`${argv.join(" ")} ended with ${status}: ${stderr.trim()}`];
  const { findings, errors } = JSON.parse(stdout);
  if (input.expected === undefined) return findings.length === 0 ? ["nothing is found in the corpus"] : [];
  const counts = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return [...errors.map(({ message }) => `${input.target}: ${message}`), ...differences(counts, input.expected)];
}

/** What a peer that is asked for some of our rules does not find of what is planted. */
function sameFaults(peer, counts, expected) {
  const asked = Object.fromEntries(Object.entries(expected).filter(([rule]) => rule === "role-credentials" || rule === "encrypted-cache"));
  return differences(counts, asked).map((fault) => `${peer}: ${fault}`);
}

function differences(counts, expected) {
  const rules = [...new Set([...Object.keys(expected), ...Object.keys(counts)])];
  return rules.flatMap((rule) => {
    const [found, planted] = [counts[rule] ?? 0, expected[rule] ?? 0];
    return found === planted ? [] : [`${rule}: ${found} found, ${planted} planted`];
  });
}
