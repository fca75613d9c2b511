import { rules } from "../../rules/index.ts";
import { expandTemplate } from "../../src/expand/expand.ts";
import type { NewValue, Step } from "../../src/lint/change.ts";
import { grounded } from "../../src/lint/remedies/ground.ts";
import type { Subjects } from "../../src/lint/rule.ts";
import { buildModel } from "../../src/model/build-model.ts";
import { shapeOf } from "../../src/model/identity.ts";
import { createScope } from "../../src/resolve/scope.ts";
import { pathKeys, type Span } from "../../src/template/place.ts";
import { readOne, settingsOf } from "./scope.ts";

/** What each finding of a rule would have done to a text, one line a step: "- Credentials: !GetAtt Role.Arn", "+ Name: { … }". */
export function remediesOf(text: string, rule: string): string[][] {
  const { reading, root } = readOne(text);
  const settings = settingsOf({});
  const expanded = expandTemplate(root, settings).root;
  const scope = createScope(new Map([[reading.source.file, reading.source]]), expanded, settings, shapeOf);
  const model = buildModel(expanded, scope, { kind: "cloudformation", isForKnownRegions: false, unseen: undefined });
  const trees = new Map([[reading.source.file, [root]]]);
  const found = rules.filter(({ id }) => id === rule).flatMap((each) => each.on.flatMap((noun) => {
    const subjects: readonly Subjects[keyof Subjects][number][] = noun === "overrun" ? [] : model[noun];
    return subjects.flatMap((subject) => [...each.check(subject, model, each.options?.defaults ?? {})]);
  }));
  return found.map(({ fix }) => {
    const { change, unfixed } = grounded(fix, trees);
    return change ? [`${change.safety}: ${change.title}`, ...change.steps.map((step) => lineOf(step, reading.source.text))] : [`none: ${unfixed ?? "it has none"}`];
  });
}

function lineOf(step: Step, text: string): string {
  const written = ({ start, end }: Span): string => text.slice(start, end);
  switch (step.kind) {
    case "remove":
      return `- ${step.at.path?.key ?? ""}: ${written(step.at)}`;
    case "replace":
      return `~ ${written(step.at)} → ${valueWords(step.value)}`;
    case "insert":
      return `+ ${step.key}: ${permissionWords(step.value) ?? valueWords(step.value)}, in ${pathKeys(step.into.path).join("/")} after ${step.after ?? "all"}`;
  }
}

/** "!Ref Fn for ${Api}/prod/GET/items if IsProd", of a permission that is like all others. */
function permissionWords(value: NewValue): string | undefined {
  const { Type, Condition, Properties } = fieldsOf(value);
  if (Type === undefined || Properties === undefined || valueWords(Type) !== "AWS::Lambda::Permission") return undefined;
  const { Action, FunctionName, Principal, SourceArn, ...others } = fieldsOf(Properties);
  const usual = [Action, Principal].map((field) => field && valueWords(field)).join();
  const source = /^!Sub arn:\$\{AWS::Partition\}:execute-api:\$\{AWS::Region\}:\$\{AWS::AccountId\}:(.*)$/.exec(SourceArn ? valueWords(SourceArn) : "")?.[1];
  if (usual !== "lambda:InvokeFunction,apigateway.amazonaws.com" || !FunctionName || source === undefined || Object.keys(others).length > 0) return undefined;
  return `${valueWords(FunctionName)} for ${source}${Condition ? ` if ${valueWords(Condition)}` : ""}`;
}

function fieldsOf(value: NewValue): Readonly<Record<string, NewValue>> {
  return value.kind === "map" ? Object.fromEntries(value.entries) : {};
}

function valueWords(value: NewValue): string {
  switch (value.kind) {
    case "list":
      return `[${value.items.map(valueWords).join(", ")}]`;
    case "map":
      return `{ ${value.entries.map(([key, each]) => `${key}: ${valueWords(each)}`).join(", ")} }`;
    case "call":
      return `!${value.name.replace("Fn::", "")} ${valueWords(value.argument)}`;
    case "text":
      return value.text;
    case "boolean":
      return String(value.value);
  }
}
