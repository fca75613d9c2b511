// Measures what the linter costs, as ratios within this run: `npm run bench -- --help`. It fails where something planted is not found.
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { inputsIn } from "./inputs.mjs";
import { meterHere, rounds, run } from "./meter.mjs";
import { guardIn, validateIn } from "./peers.mjs";
import { headOf, resultOf, tableOf } from "./results.mjs";
import { ROWS } from "./rows.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const HELP = `usage: npm run bench -- [OPTIONS]

  --only ROW,ROW     these rows alone: ${ROWS.map(({ name }) => name).join(", ")}
  --quick            three counted rounds of everything
  --rounds N         so many counted rounds of everything (15 of small work, 5 of the rest)
  --corpus FOLDER    a folder of templates, for the rows about one (or CFN_LATENCY_LINT_CORPUS)
  --peers FOLDER     where other engines are installed, beside this project
  --node FILE        the Node that runs what is measured
  --bin FILE         what is measured, in place of the bin of dist/
  --baseline FOLDER  the dist/ of an older build, for the rows that compare with it
  --json FILE        the results, for machines
  --help             this
`;

const OPTIONS = {
  only: { type: "string" }, quick: { type: "boolean" }, rounds: { type: "string" }, corpus: { type: "string" }, peers: { type: "string" },
  node: { type: "string" }, bin: { type: "string" }, baseline: { type: "string" }, json: { type: "string" }, help: { type: "boolean" },
};

process.exitCode = main();

function main() {
  const settings = settingsOf(process.argv.slice(2));
  if (typeof settings === "string") {
    console.error(`bench: ${settings}\n\n${HELP}`);
    return 2;
  }
  if (settings.isHelp) {
    console.log(HELP);
    return 0;
  }
  const meter = meterHere();
  if (meter === undefined) {
    console.error("bench: neither python3 nor bash is there to measure with");
    return 2;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "cfn-latency-lint-bench-"));
  try {
    return measured(settings, meter, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the command line asks for, or what is wrong with it. */
function settingsOf(argv) {
  const values = valuesOf(argv);
  if (typeof values === "string") return values;
  const names = values.only?.split(",");
  const stranger = names?.find((name) => ROWS.every((row) => row.name !== name));
  if (stranger !== undefined) return `there is no row \`${stranger}\``;
  if (values.rounds !== undefined && !/^[1-9]\d*$/.test(values.rounds)) return "`--rounds` takes a number";
  const settings = {
    isHelp: values.help === true,
    rows: ROWS.filter(({ name, isOptional }) => (names === undefined ? isOptional !== true || values.baseline !== undefined : names.includes(name))),
    count: values.rounds === undefined ? (values.quick ? 3 : undefined) : Number(values.rounds),
    corpus: absolute(values.corpus ?? process.env.CFN_LATENCY_LINT_CORPUS),
    peers: [...(values.peers === undefined ? [] : [path.resolve(values.peers, "node_modules")]), path.join(ROOT, "node_modules")],
    node: absolute(values.node) ?? process.execPath,
    bin: absolute(values.bin) ?? programIn(path.join(ROOT, "dist")),
    baseline: values.baseline === undefined ? undefined : programIn(path.resolve(values.baseline)),
    json: values.json,
  };
  return faultIn(settings) ?? settings;
}

function faultIn({ corpus, node, bin, baseline }) {
  const absent = [node, bin, baseline].find((file) => file !== undefined && !isFile(file));
  if (absent !== undefined) return `there is no program at ${absent}`;
  return corpus === undefined || statSync(corpus, { throwIfNoEntry: false })?.isDirectory() ? undefined : `there is no folder ${corpus}`;
}

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** What is run of a dist/: builds differ in the kind of module that they begin with. */
function programIn(dist) {
  return ["bin.cjs", "bin.mjs"].map((name) => path.join(dist, name)).find((file) => existsSync(file)) ?? dist;
}

function valuesOf(argv) {
  try {
    return parseArgs({ args: argv, options: OPTIONS }).values;
  } catch (error) {
    return error.message;
  }
}

function absolute(file) {
  return file === undefined || file === "" ? undefined : path.resolve(file);
}

function measured(settings, meter, folder) {
  const machine = machineOf(settings.node, meter);
  console.log(headOf(machine));
  const bench = benchOf(settings, folder);
  const results = settings.rows.map((row) => {
    console.error(`${row.name} …`);
    const result = measuredRow(row, bench, { meter, machine, count: settings.count ?? row.count });
    // A whole run takes minutes.
    console.error(`${row.name}: ${result.ratio?.toFixed(2) ?? result.why}`);
    return result;
  });
  console.log(tableOf(results));
  if (settings.json !== undefined) writeFileSync(settings.json, `${JSON.stringify({ machine, loadAfter: os.loadavg()[0], rows: results }, null, 2)}\n`);
  return results.some(({ kind }) => kind === "failed") ? 1 : 0;
}

/** What rows are made of. */
function benchOf({ node, bin, corpus, baseline, peers }, folder) {
  const ours = (args, cwd = folder, program = bin) => ({ argv: [node, program, ...args], cwd, codes: [0, 1] });
  return {
    ours, corpus, baseline,
    unit: { argv: [node, "-e", "0"], cwd: folder },
    lints: (input, program) => ours([input.target], input.folder, program),
    inputs: inputsIn(folder),
    peers: { guard: guardIn(peers, folder), validate: validateIn(peers, node) },
  };
}

/** A row's result; one that is blind, or that does not run, is not measured. */
function measuredRow(row, bench, { meter, machine, count }) {
  const plain = { name: row.name, work: row.work, against: row.against, aim: row.aim };
  try {
    const prepared = row.prepare(bench);
    if (prepared.missing !== undefined) return { ...plain, kind: "skipped", why: `not there: ${prepared.missing}` };
    const faults = prepared.faults();
    if (faults.length > 0) return { ...plain, kind: "failed", why: faults.join("; ") };
    return { ...plain, kind: "measured", note: prepared.note, rounds: count, ...resultOf(row, prepared, rounds(prepared.commands, count, meter.measure), machine) };
  } catch (error) {
    return { ...plain, kind: "failed", why: error.message };
  }
}

function machineOf(node, meter) {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model ?? "unknown", cores: cpus.length, memory: os.totalmem(), system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: run([node, "--version"]).stdout.trim(), meter: meter.name, load: os.loadavg()[0], day: new Date().toISOString().slice(0, 10),
  };
}
