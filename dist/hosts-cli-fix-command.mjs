import {
  obstacleOf,
  writeTogether
} from "./hosts-cli-fix-write.mjs";
import {
  progressOver
} from "./hosts-cli-progress.mjs";
import {
  UNSEEN,
  prepare,
  reported
} from "./run-prepare.mjs";
import {
  REAL_DISK,
  admit,
  boundaryOf,
  decode,
  overlaid
} from "./project-config-custom-rules-check.mjs";
import {
  apart,
  filesIn,
  soundTogether,
  textsWith,
  withoutOverlaps
} from "./resolve-evaluate.mjs";
import "./template-json.mjs";
import "./lint-finding.mjs";
import {
  pathKeys
} from "./template-place.mjs";
import {
  lineStarts,
  positionAt
} from "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

import path2 from "node:path";

function applyFixes(fixes, sources) {
  const files = filesIn(sources);
  const groups = apart(withoutOverlaps([...new Set(fixes)]).chosen).map((group) => soundTogether(group, files));
  const made = new Set(groups.flat());
  const texts = groups.flatMap((group) => [...textsWith(group, files) ?? []]);
  return {
    texts: new Map(texts.filter(([file, text]) => text !== sources.get(file)?.text)),
    made: fixes.filter((fix) => made.has(fix))
  };
}

import path from "node:path";
function fixPlaceOf(file, linted, { cwd, disk, paths, obstacle }) {
  const given = path.resolve(cwd, file);
  if (MADE.test(given)) return { kind: "foreign", why: `\`${file}\` is left as it is: a tool makes it` };
  if (!linted.has(file)) return { kind: "foreign", why: `\`${file}\` is left as it is: it is only referred to; name it to have it fixed` };
  const admission = admit(given, boundaryOf(given, paths.map((each) => path.resolve(cwd, each)), disk), disk);
  if (admission.kind === "refused") return { kind: "obstructed", why: `\`${file}\` cannot be fixed: it ${admission.reason}` };
  const before = disk.read(admission.real);
  const why = isUtf8(before) ? obstacle(admission.real) : "it is not UTF-8";
  return why === void 0 ? { kind: "ours", path: admission.real, before } : { kind: "obstructed", why: `\`${file}\` cannot be fixed: ${why}` };
}
var MADE = /[\\/](?:cdk\.out|\.aws-sam|\.serverless|node_modules)[\\/]/;
function isUtf8(bytes) {
  return Buffer.from(decode(bytes)).equals(bytes);
}

function worseForIt(before, after, fixed) {
  const [had, has] = [counted(before.findings), counted(after.findings)];
  const error = after.errors[before.errors.length];
  if (error) return `then ${error.message}`;
  const other = after.findings.find((finding) => isMore(keyOf(finding), has, had));
  if (other) return `then ${other.message} (\`${other.rule}\`)`;
  const isLeft = [...counted(fixed)].some(([key, count]) => (has.get(key) ?? 0) > (had.get(key) ?? 0) - count);
  return isLeft ? "it would be found all the same" : void 0;
}
function isMore(key, has, had) {
  return (has.get(key) ?? 0) > (had.get(key) ?? 0);
}
function counted(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}
function keyOf({ rule, at }) {
  return JSON.stringify([rule, at.file, pathKeys(at.path).map((key) => /^\d+$/.test(key) ? "#" : key)]);
}

var MAX_RUNS = 40;
async function fixAll(lintOn, settings) {
  const places = /* @__PURE__ */ new Map();
  const first = await lintOn(settings.disk);
  let state = { linted: first, files: /* @__PURE__ */ new Map(), made: [], withdrawn: /* @__PURE__ */ new Map(), runs: 0 };
  for (let made2 = -1; made2 < state.made.length; ) {
    made2 = state.made.length;
    state = await advanced(state, lintOn, places, settings);
  }
  const { linted: last, made, withdrawn } = state;
  const reasons = (kind) => [...places.values()].flatMap((place) => place.kind === kind ? [place.why] : []);
  return {
    first,
    last,
    count: made.length,
    files: setsOf(state),
    faults: reasons("obstructed"),
    notes: reasons("foreign"),
    withdrawn: [...withdrawn.values()]
  };
}
async function advanced(state, lintOn, places, settings) {
  const withdrawn = new Map(state.withdrawn);
  const queue = [fixablesIn(state.linted, places, settings).filter(({ finding }) => !withdrawn.has(keyOf2(finding)))];
  let { runs } = state;
  while (queue.length > 0 && runs < MAX_RUNS) {
    const attempt = attempted(queue.shift() ?? [], state, places);
    if (!attempt) continue;
    const { files, made } = attempt;
    const linted = await lintOn(withFixed(settings, [...files.values()]));
    runs += 1;
    const why = worseForIt(state.linted.report, linted.report, made.map(({ finding }) => finding));
    if (why === void 0) return { linted, files, made: [...state.made, ...made], withdrawn, runs };
    const half = made.length >> 1;
    if (half > 0) queue.unshift(made.slice(0, half), made.slice(half));
    else for (const { finding } of made) withdrawn.set(keyOf2(finding), { finding, why });
  }
  return { ...state, withdrawn, runs };
}
function attempted(fixables, { linted, files }, places) {
  const { texts, made } = applyFixes(fixables.map(({ fix }) => fix), linted.report.sources);
  if (texts.size === 0) return void 0;
  const fixed = new Set(made);
  const changed = [...texts].flatMap(([file, text]) => {
    const place = places.get(file);
    return place?.kind === "ours" ? [[file, { file, path: place.path, before: place.before, text }]] : [];
  });
  return { files: new Map([...files, ...changed]), made: fixables.filter(({ fix }) => fixed.has(fix)) };
}
function fixablesIn({ report, prepared }, places, settings) {
  const spared = new Set(report.suppressed.map(({ finding: { at } }) => spanKey(at)));
  const linted = new Set(prepared.files.map(({ source }) => source.file));
  return report.findings.flatMap((finding) => {
    const { fix, at } = finding;
    if (!fix || fix.safety !== "safe" && settings.level !== "all") return [];
    const taken = (fix.steps ?? []).flatMap((step) => step.kind === "insert" ? [] : [spanKey(step.at)]);
    if ([spanKey(at), ...taken].some((key) => spared.has(key))) return [];
    const isOurs = fix.edits.every(({ file }) => {
      const place = places.get(file) ?? fixPlaceOf(file, linted, settings);
      places.set(file, place);
      return place.kind === "ours";
    });
    return isOurs ? [{ finding, fix }] : [];
  });
}
function spanKey({ file, start, end }) {
  return `${file}:${start}-${end}`;
}
function setsOf({ files, made }) {
  const shared = made.map(({ fix }) => fix).filter(({ edits }) => new Set(edits.map(({ file }) => file)).size > 1);
  const stepsIn = shared.flatMap(({ steps = [] }) => steps.flatMap((step) => step.kind === "insert" ? [] : [step.at.file]));
  const takes = new Set(stepsIn);
  const sets = [...files.keys()].map((file) => /* @__PURE__ */ new Set([file]));
  for (const { edits } of shared) {
    const own = sets.filter((set) => edits.some(({ file }) => set.has(file)));
    const [first, ...others] = own;
    for (const other of others) {
      for (const file of other) first?.add(file);
      sets.splice(sets.indexOf(other), 1);
    }
  }
  return sets.map((set) => [...set].toSorted((a, b) => Number(takes.has(a)) - Number(takes.has(b))).flatMap((file) => files.get(file) ?? []));
}
function withFixed({ disk, cwd }, files) {
  return overlaid(disk, new Map(files.flatMap(({ file, path: real, text }) => [[path2.resolve(cwd, file), text], [real, text]])));
}
function keyOf2({ rule, at, fingerprint }) {
  return `${rule} ${at.file} ${fingerprint}`;
}

async function runAndFix(choice, settings, io, rules, engine) {
  const { cwd } = io;
  const lintOn = linterOf(settings, io, rules, engine);
  const fixing = await fixAll(lintOn, { cwd, disk: REAL_DISK, paths: settings.paths, level: choice.level, obstacle: obstacleOf });
  const tell = (line) => io.stderr.write(`cfn-latency-lint: ${line}
`);
  for (const note of [...fixing.first.notes, ...settings.quiet ? [] : fixing.notes, ...fixing.faults]) tell(note);
  if (settings.verbose && !settings.quiet) for (const line of unfixedLines(fixing)) tell(line);
  const isWorthTelling = fixing.count > 0 && !settings.quiet;
  const files = fixing.files.flat();
  if (choice.kind === "show") {
    io.stdout.write(await diffOf(files));
    if (isWorthTelling) tell(`would fix ${summaryOf(fixing)}`);
    return { ...fixing.first, isComplete: fixing.faults.length === 0 };
  }
  const unwritten = new Map(onePerPath(fixing.files).flatMap(writeTogether).map(({ file, why }) => [file.path, why]));
  const failed = files.filter((file) => unwritten.has(file.path));
  for (const file of failed) tell(`\`${file.file}\` cannot be fixed: ${unwritten.get(file.path) ?? ""}`);
  const written = files.filter((file) => !failed.includes(file));
  if (failed.length > 0) return { ...await lintOn(withFixed({ disk: REAL_DISK, cwd }, written)), isComplete: false };
  if (isWorthTelling) tell(`fixed ${summaryOf(fixing)}`);
  return { ...fixing.last, isComplete: fixing.faults.length === 0 };
}
function linterOf(settings, io, rules, engine) {
  let isFirst = true;
  return async (disk) => {
    const progress = isFirst ? (total) => progressOver(total, io, settings.quiet) : () => UNSEEN;
    isFirst = false;
    const prepared = await prepare(settings, { cwd: io.cwd, stdin: io.stdin, disk, progressOver: progress }, rules);
    return { ...reported(prepared, (files) => engine(files, prepared.rules, prepared.options)), prepared };
  };
}
async function diffOf(files) {
  if (files.length === 0) return "";
  const { unifiedDiff } = await import("./fix-unified-diff.mjs");
  return files.map(({ file, before, text }) => unifiedDiff(file, decode(before), text)).join("");
}
function onePerPath(sets) {
  const known = /* @__PURE__ */ new Set();
  return sets.map((files) => files.filter((file) => {
    const isNew = !known.has(file.path);
    known.add(file.path);
    return isNew;
  }));
}
function unfixedLines({ last: { report }, withdrawn }) {
  const starts = /* @__PURE__ */ new Map();
  const line = ({ rule, at }, why) => {
    const known = starts.get(at.file) ?? lineStarts(report.sources.get(at.file)?.text ?? "");
    starts.set(at.file, known);
    return `no fix for \`${rule}\` at ${at.file}:${positionAt(known, at.start).line}: ${why}`;
  };
  const reasons = new Map(withdrawn.map(({ finding, why }) => [`${finding.at.file} ${finding.fingerprint}`, why]));
  return report.findings.flatMap((finding) => {
    const why = reasons.get(`${finding.at.file} ${finding.fingerprint}`) ?? finding.unfixed;
    return why === void 0 ? [] : [line(finding, why)];
  });
}
function summaryOf({ count, files }) {
  const written = files.flat().length;
  return `${count} ${count === 1 ? "finding" : "findings"} in ${written} ${written === 1 ? "file" : "files"}`;
}
export {
  runAndFix
};
