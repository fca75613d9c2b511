// Begins a rule: `npm run new-rule -- ID --on NOUN`. It makes the folder, with examples, a page and a rule that finds something in one of
// them, and the line in rules/index.ts. What is a person's to write says so; a test does not let it pass.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const root = path.resolve(import.meta.dirname, "..");
const skeleton = path.join(import.meta.dirname, "new-rule");

/** What each noun of the model is called in a rule, what a message names of it, and what tells the example that passes. */
const NOUNS = {
  api: { subject: "api", name: "api.name", isOther: 'api.kind !== "rest"' },
  stage: { subject: "stage", name: "stage.name", isOther: 'stage.api.kind !== "rest"' },
  route: { subject: "route", name: "route.name", isOther: 'route.api.kind !== "rest"' },
  authorizer: { subject: "authorizer", name: "authorizer.name", isOther: 'authorizer.api.kind !== "rest"' },
  integration: { subject: "integration", name: "integration.api.name", isOther: 'integration.api.kind !== "rest"' },
  function: { subject: "lambda", name: "lambda.logicalId", isOther: '!lambda.callers.some(({ call }) => call.api.kind === "rest")' },
  path: { subject: "path", name: "path.route.name", isOther: 'path.api.kind !== "rest"' },
};

const fault = run();
if (fault !== undefined) {
  console.error(`new-rule: ${fault}\nusage: npm run new-rule -- ID --on ${Object.keys(NOUNS).join("|")}`);
  process.exitCode = 2;
}

/** What is wrong with the command line; nothing where the rule is there now. */
function run() {
  const given = readArguments();
  if (typeof given === "string") return given;
  const { id, noun } = given;
  const found = faultIn(id) ?? (Object.hasOwn(NOUNS, noun) ? undefined : `\`${noun}\` is no noun of the model`);
  if (found !== undefined) return found;
  const folder = path.join(root, "rules", id);
  mkdirSync(folder);
  for (const file of readdirSync(skeleton)) {
    writeFileSync(path.join(folder, file.replace(/\.txt$/, "")), filledIn(readFileSync(path.join(skeleton, file), "utf8"), { id, noun, ...NOUNS[noun] }));
  }
  const list = path.join(root, "rules/index.ts");
  writeFileSync(list, withRule(readFileSync(list, "utf8"), id));
  console.log(`rules/${id} is begun. Next: UPDATE_OUT=1 npm test -- test/rules.test.ts`);
  return undefined;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: { on: { type: "string" } }, allowPositionals: true });
    if (positionals.length !== 1) return positionals.length === 0 ? "the rule needs an id" : "one rule at a time";
    if (values.on === undefined) return "`--on` says what the rule is about";
    return { id: positionals[0], noun: values.on };
  } catch (error) {
    return error.message;
  }
}

function faultIn(id) {
  // A single word states no matter, and might be one of the language's own.
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)+$/.test(id)) return `\`${id}\` is no id: two or more words in lower case, with dashes between, that state the matter`;
  return existsSync(path.join(root, "rules", id)) ? `there is a rule \`${id}\` already` : undefined;
}

function filledIn(text, values) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

/** The list with one more rule: its import among the others in the order of the alphabet, the rule itself at the end. */
function withRule(list, id) {
  const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const line = `import ${name} from "./${id}/rule.ts";`;
  const imports = [...list.match(/^import \w+ from "\.\/.*$/gm), line].sort(byFolder);
  return list
    .replace(/^(?:import \w+ from "\.\/.*\n)+/m, `${imports.join("\n")}\n`)
    .replace(/^\];$/m, `  ${name},\n];`);
}

function byFolder(a, b) {
  const [left, right] = [a, b].map((line) => line.replace(/^.*"\.\/|\/rule\.ts";$/g, ""));
  return left < right ? -1 : 1;
}
