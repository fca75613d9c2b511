import { expandOpenApi } from "../expand/expand.ts";
import { NO_LIBRARY, remedyFor } from "../expand/library.ts";
import { isToolOutput } from "../expand/tool-output.ts";
import { linkStacks } from "../link/link-stacks.ts";
import type { Application, Part } from "../link/stack.ts";
import { buildModel, type Origin } from "../model/build-model.ts";
import { shapeOf } from "../model/identity.ts";
import type { Model, Unchecked } from "../model/model.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Logic } from "../resolve/logic.ts";
import { createScope, type Scope } from "../resolve/scope.ts";
import type { Settings } from "../resolve/settings.ts";
import { entriesOf, get, type Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import { type ActiveRule, activeRules } from "./active-rules.ts";
import { type Account, holdToBudgets } from "./budgets.ts";
import { check, type Checkable, type RuleFault } from "./check.ts";
import { withConstructs } from "./constructs.ts";
import { countsOf, type Finding } from "./finding.ts";
import { withFingerprints } from "./fingerprint.ts";
import type { Changeable, Checked, Fixes } from "./fixes.ts";
import { folded, foldKey } from "./fold.ts";
import type { Document, LintFile } from "./lint-file.ts";
import { type LintOptions, settingsOf } from "./options.ts";
import { fromConfigs, type SuppressionsReport } from "./listed-suppression.ts";
import { inOwnWords, ownWords, rowInOwnWords } from "./own-words.ts";
import type { Report } from "./report.ts";
import type { RouteRow } from "./route-row.ts";
import { routeRows, withFindings } from "./route-rows.ts";
import type { RoutesReport } from "./routes-report.ts";
import type { Rule } from "./rule.ts";
import { standaloneOpenApi } from "./standalone.ts";
import { partedByConfig, settled } from "./settle.ts";
import { type LintStack, nestedStacks, stacksOf } from "./stacks.ts";
import { applySuppressions } from "./suppress/apply-suppressions.ts";

/** Lints files. The same input gives the same report; nothing is thrown for what a template says. */
export function lint(files: readonly LintFile[], rules: readonly Rule[], options: LintOptions): Report {
  const results = lintEach(files, rules, options);
  return reportOf(results, files, rules, options).report;
}

/** The same, with all that was written to suppress findings. */
export function lintSuppressions(files: readonly LintFile[], rules: readonly Rule[], options: LintOptions): SuppressionsReport {
  const { report, listed } = reportOf(lintEach(files, rules, options), files, rules, options);
  return { ...report, listed: [...listed, ...fromConfigs(files.map(({ source }) => source.file), report.suppressed, options)] };
}

/** The same, with every request path of what was read. */
export function lintRoutes(files: readonly LintFile[], rules: readonly Rule[], options: LintOptions): RoutesReport {
  const results = lintEach(files, rules, options, routeRows);
  const { report } = reportOf(results, files, rules, options);
  // What several stacks have in common is one finding; it is about the routes of each.
  const byKey = groupsByKey(report.findings.map((finding, index) => ({ finding, index })), ({ finding }) => foldKey(finding));
  const rows = results.flatMap((result) => {
    const own = [...new Set(result.findings.map(foldKey))].flatMap((key) => byKey.get(key) ?? []).toSorted((a, b) => a.index - b.index);
    const about = own.flatMap(({ finding }) => [...new Set(finding.routes)].map((route) => ({ route, finding })));
    const byRoute = groupsByKey(about, ({ route }) => route);
    return result.rows.map((row) => withFindings(row, (byRoute.get(row.route) ?? []).map(({ finding }) => finding), result.logic));
  });
  // A stack set's stacks have most routes in common, wherever they are.
  const distinct = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return { ...report, rows: [...distinct.values()].toSorted(byPlace) };
}

/** The rows of a model's routes. Most runs ask for none, and then keep no model longer than its template is looked at. */
type RowsOf = (model: Model, logic: Logic) => RouteRow[];

function lintEach(files: readonly LintFile[], rules: readonly Rule[], options: LintOptions, rowsOf: RowsOf = () => []): Result[] {
  const active = activeRules(rules, options, textsOf(files, options).map(({ file }) => file));
  const sources = sourcesOf(files, options);
  const read: Read = { sources, rowsOf, trees: new Map(files.map(({ source, documents }) => [source.file, documents.map(({ root }) => root)])) };
  const applications = linkStacks(files.flatMap((file) => stacksOf(file, options)), nestedStacks(options, sources));
  const results = [
    ...applications.map((application) => lintApplication(application, active, options, read)),
    ...standaloneOpenApi(files, applications.map(({ root }) => root), options.library ?? NO_LIBRARY).map((document) => lintOpenApi(document, active, options, read)),
  ];
  return results.map((result) => ({ ...result, findings: settled(result.findings, options) }));
}

/** The texts that places of the files, of what they refer to and of their configuration point into. */
function sourcesOf(files: readonly LintFile[], options: LintOptions): Sources {
  const configs = [...new Set(options.configs?.values())].flatMap((config) => config.sources);
  return new Map([...configs, ...textsOf(files, options)].map((source) => [source.file, source]));
}

/** The texts that findings may stand in: the files, and what they refer to. */
function textsOf(files: readonly LintFile[], { library = NO_LIBRARY }: LintOptions): Source[] {
  const own = files.map(({ source }): [string, Source] => [source.file, source]);
  return [...new Map([...library.sources, ...own]).values()];
}

function reportOf(results: readonly Result[], files: readonly LintFile[], rules: readonly Rule[], options: LintOptions): { readonly report: Report } & Pick<SuppressionsReport, "listed"> {
  const sources = sourcesOf(files, options);
  const notChecked = once(results.flatMap((result) => result.notChecked)).toSorted(byPlace);
  const each = results.flatMap((result) => result.findings);
  const held = new Set(results.flatMap((result) => result.held));
  const told = folded(each).toSorted(byPosition);
  const all = partedByConfig(withFingerprints(options.fixes?.withFixes(told, held, sources) ?? told));
  // After all that, so that suppressing one finding changes no other.
  const sifted = applySuppressions({ files, sources: textsOf(files, options), each, told: all.told, notChecked }, rules, options);
  const own = partedByConfig(withFingerprints(folded(settled(sifted.own, options)).toSorted(byPosition)));
  const findings = [...sifted.findings, ...own.told].toSorted(byPosition);
  const suppressed = [...all.off, ...sifted.suppressed, ...own.off].toSorted((a, b) => byPosition(a.finding, b.finding));
  const problems = files.flatMap((file) => file.problems);
  const report = {
    findings,
    suppressed,
    notChecked,
    errors: [
      ...problems.flatMap(({ severity, at, message }) => (severity === "error" ? [{ file: at.file, at, message }] : [])),
      ...firstOfEachRule(results.flatMap((result) => result.faults).toSorted(byPlace)),
    ],
    warnings: problems.flatMap(({ severity, at, message }) => (severity === "warning" ? [{ at, message }] : [])),
    summary: {
      files: files.length,
      routes: new Set(results.flatMap(({ routes }) => routes)).size,
      ...countsOf(findings), suppressed: suppressed.length,
    },
    sources,
  };
  return { report, listed: sifted.listed };
}

/** What fails on one thing fails on many; one is enough to mend it. */
function firstOfEachRule(faults: readonly RuleFault[]): Report["errors"] {
  return [...groupsByKey(faults, ({ rule }) => rule).values()].map(([{ file, at, message }]) => ({ file, at, message }));
}

/** The models of all that is to be read in files: one for each application, as rules see it. */
export function modelsOf(files: readonly LintFile[], options: LintOptions): Model[] {
  const sources = sourcesOf(files, options);
  const applications = linkStacks(files.flatMap((file) => stacksOf(file, options)), nestedStacks(options, sources));
  const documents = standaloneOpenApi(files, applications.map(({ root }) => root), options.library ?? NO_LIBRARY);
  return [
    ...applications.map((application) => readApplication(application, sources).model),
    ...documents.map((document) => readOpenApi(document, options, sources).model),
  ];
}

interface Result extends Changeable {
  readonly notChecked: readonly Unchecked[];
  readonly faults: readonly RuleFault[];
  /** Each with what tells it from others, wherever it is deployed. */
  readonly routes: readonly string[];
  readonly logic: Logic;
  readonly rows: readonly RouteRow[];
}

type Sources = ReadonlyMap<string, Source>;

/** What is read of files: all texts, and the trees of those that may be changed. */
interface Read extends Pick<Checkable, "sources" | "trees"> {
  readonly rowsOf: RowsOf;
}

/** What rules look at, and how it came to be. */
interface Understood {
  readonly model: Model;
  readonly scope: Scope;
  readonly origin: Origin;
}

function readApplication({ root, settings, parts }: Application<LintStack>, sources: Sources): Understood {
  const scope = createScope(sources, root, settings, shapeOf);
  const unseen = parts.map(({ stack }) => stack.unseen).find((reason) => reason !== undefined);
  const origin: Origin = { kind: "cloudformation", isForKnownRegions: parts.some(isForKnownRegions), unseen };
  return { model: buildModel(root, scope, origin), scope, origin };
}

function lintApplication(application: Application<LintStack>, rules: readonly ActiveRule[], options: LintOptions, read: Read): Result {
  const { root, settings, parts, notes } = application;
  const { model, scope, origin } = readApplication(application, read.sources);
  const account = accountOf(model, scope, rules, options);
  const said = check(rules, { model, overruns: account.overruns, logic: scope.logic, ...read });
  const checked = { model, findings: said.findings };
  const open = (fixes: Fixes): Checked => {
    // What a tool wrote it writes anew: nothing is to be changed there.
    if (parts.some(({ stack }) => isToolOutput(stack.root))) return { model, findings: [] };
    return hasParameters(root) ? checkOpen(root, fixes.withOpenParameters(settings, root), origin, rules, read) : checked;
  };
  const anywhere = (fixes: Fixes): Checked | undefined => {
    const nowhere = fixes.withOpenPlace(settings, root);
    return nowhere && checkOpen(root, nowhere, origin, rules, read);
  };
  const { findings, held } = changeable(checked, { open, anywhere }, options);
  return {
    findings: withConstructs(findings.map((finding) => inOwnWords(finding, parts)), parts),
    held,
    notChecked: [
      ...parts.flatMap(({ stack }) => stack.notes),
      ...[...notes, ...model.notChecked, ...account.notChecked, ...said.notChecked].map((note) => noteInOwnWords(note, parts)),
    ],
    faults: said.faults,
    routes: routesOf(model.route),
    logic: scope.logic,
    rows: read.rowsOf(model, scope.logic).map((row) => rowInOwnWords(row, parts)),
  };
}

/** What is found where less is known of a deployment. */
interface Otherwise {
  readonly open: (fixes: Fixes) => Checked;
  readonly anywhere: (fixes: Fixes) => Checked | undefined;
}

/** Where nobody asks for fixes, nobody asks either what they would be for another deployment. */
function changeable(checked: Checked, { open, anywhere }: Otherwise, { fixes }: LintOptions): Changeable {
  return fixes ? fixes.withFirmChanges(checked, () => open(fixes), () => anywhere(fixes)) : { findings: checked.findings, held: [] };
}

function hasParameters(root: Node): boolean {
  return entriesOf(get(root, "Parameters")).length > 0;
}

/** What the rules say where nothing is known of the parameters; budgets have no part in it, for they change nothing. */
function checkOpen(root: Node, settings: Settings, origin: Origin, rules: readonly ActiveRule[], read: Read): Checked {
  const scope = createScope(read.sources, root, settings, shapeOf);
  const model = buildModel(root, scope, origin);
  return { model, findings: check(rules, { model, overruns: [], logic: scope.logic, ...read }).findings };
}

/** What the budgets say; most runs have none, and then nobody asks for paths. */
function accountOf(model: Model, scope: Scope, rules: readonly ActiveRule[], { configs }: LintOptions): Account {
  const hasBudgets = [...configs?.values() ?? []].some(({ budgets }) => budgets.length > 0);
  const asking = hasBudgets ? rules.filter(({ rule }) => rule.on.includes("overrun")) : [];
  if (asking.length === 0) return { overruns: [], notChecked: [] };
  const isAsked = (file: string): boolean => asking.some(({ standingIn }) => standingIn(file).kind !== "unasked");
  return holdToBudgets(model, scope, (file) => (isAsked(file) ? configs?.get(file)?.budgets ?? [] : []));
}

function noteInOwnWords(note: Unchecked, parts: Application<LintStack>["parts"]): Unchecked {
  const say = (text: string): string => ownWords(text, note.at, parts);
  return { ...note, what: say(note.what), why: say(note.why), ...(note.remedy !== undefined && { remedy: say(note.remedy) }) };
}

/**
 * Whether a region that is written out says nothing by itself: a tool wrote it, which knew the region, or each region that a
 * stack set deploys to is looked at. A template that the CDK nests in another bears no mark of its own.
 */
function isForKnownRegions({ stack, caller }: Part<LintStack>): boolean {
  return stack.deployment?.cdk !== undefined || isToolOutput(stack.root) || (caller?.regions ?? []).length > 1;
}

function readOpenApi({ root: authored, deployment }: Document, options: LintOptions, sources: Sources): Understood & Pick<Result, "notChecked"> {
  const { root, notes } = expandOpenApi(authored, options.library);
  const scope = createScope(sources, root, settingsOf(options, deployment), shapeOf);
  const origin: Origin = { kind: "openapi", isForKnownRegions: false, unseen: undefined };
  return { model: buildModel(root, scope, origin), scope, origin, notChecked: notes };
}

function lintOpenApi(document: Document, rules: readonly ActiveRule[], options: LintOptions, read: Read): Result {
  const { model, scope, notChecked } = readOpenApi(document, options, read.sources);
  const account = accountOf(model, scope, rules, options);
  const said = check(rules, { model, overruns: account.overruns, logic: scope.logic, ...read });
  const checked = { model, findings: said.findings };
  return {
    // Such a file has no parameters.
    ...changeable(checked, { open: () => checked, anywhere: () => undefined }, options),
    notChecked: [...notChecked, ...model.notChecked, ...account.notChecked, ...said.notChecked],
    faults: said.faults,
    routes: routesOf(model.route),
    logic: scope.logic,
    rows: read.rowsOf(model, scope.logic),
  };
}

function routesOf(routes: Model["route"]): string[] {
  return routes.map(({ api: { at, name }, name: route }) => `${at.file} ${at.start} ${name} ${route}`);
}

function withRemedy(note: Unchecked): Unchecked {
  const remedy = note.remedy ?? remedyFor(note.why);
  return remedy === undefined ? note : { ...note, remedy };
}

/** A template that several stacks deploy says the same each time. */
function once(notes: readonly Unchecked[]): Unchecked[] {
  return [...new Map(notes.map((note) => [`${note.at.file} ${String(note.at.start)} ${note.what} ${note.why}`, withRemedy(note)])).values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace({ at: a }: { readonly at: Span }, { at: b }: { readonly at: Span }): number {
  return compare(a.file, b.file) || a.start - b.start;
}

/** The order in which findings are told. */
export function byPosition(a: Finding, b: Finding): number {
  return byPlace(a, b) || a.at.end - b.at.end || compare(a.rule, b.rule) || compare(a.message, b.message);
}
