import type { Json } from "../../src/template/print-yaml.ts";

type Section = Readonly<Record<string, Json>>;

/** Two templates that say together what one said. */
export interface Split {
  readonly parent: Section;
  readonly child: Section;
}

/** How a value of the other template is named, and where it is put for that. */
interface Crossing {
  name(value: Json, key: string): Json;
}

/** Moves resources to a nested stack: what they refer to is given to it, what refers to them has its outputs. */
export function nestedSplit(template: Section, moved: ReadonlySet<string>): Split {
  const given: Record<string, Json> = Object.fromEntries(namesIn(template, "Parameters").map((name) => [name, { Ref: name }]));
  const outputs: Record<string, Json> = {};
  const toChild = { name: (value: Json, key: string): Json => ((given[key] = value), { Ref: key }) };
  const toParent = { name: (value: Json, key: string): Json => ((outputs[key] = { Value: value }), { "Fn::GetAtt": ["Child", `Outputs.${key}`] }) };
  const resources = parted(template, moved, toParent, toChild);
  const stack = { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "child.json", Parameters: given } };
  const parameters = { ...section(template, "Parameters"), ...Object.fromEntries(Object.keys(given).filter((key) => !(key in section(template, "Parameters"))).map((key) => [key, { Type: "String" }])) };
  return {
    parent: { ...template, Resources: { ...resources.kept, Child: stack } },
    child: { ...template, Parameters: parameters, Resources: resources.moved, Outputs: outputs },
  };
}

/** Moves resources to a stack of its own: both export what the other one imports. */
export function sideBySide(template: Section, moved: ReadonlySet<string>): Split {
  const [own, other]: [Record<string, Json>, Record<string, Json>] = [{}, {}];
  const through = (outputs: Record<string, Json>, stack: string): Crossing => ({
    name: (value, key) => ((outputs[key] = { Value: value, Export: { Name: `${stack}-${key}` } }), { "Fn::ImportValue": `${stack}-${key}` }),
  });
  const resources = parted(template, moved, through(other, "b"), through(own, "a"));
  // Stacks that share nothing stay two.
  const link = { Type: "AWS::Lambda::Function", Properties: { Handler: "i.handler" } };
  return {
    parent: { ...template, Resources: resources.kept, Outputs: { ...own, Link: { Value: { "Fn::ImportValue": "b-Link" } } } },
    child: { ...template, Resources: { ...resources.moved, Link: link }, Outputs: { ...other, Link: { Value: { Ref: "Link" }, Export: { Name: "b-Link" } } } },
  };
}

function section(template: Section, name: string): Section {
  return (template[name] ?? {}) as Section;
}

function namesIn(template: Section, name: string): string[] {
  return Object.keys(section(template, name));
}

function parted(template: Section, moved: ReadonlySet<string>, ofMoved: Crossing, ofKept: Crossing): { kept: Section; moved: Section } {
  const all = Object.entries(section(template, "Resources"));
  const names = all.map(([id]) => id);
  const [gone, staying] = [new Set(names.filter((id) => moved.has(id))), new Set(names.filter((id) => !moved.has(id)))];
  return {
    kept: Object.fromEntries(all.filter(([id]) => staying.has(id)).map(([id, value]) => [id, across(value, gone, ofMoved)])),
    moved: Object.fromEntries(all.filter(([id]) => gone.has(id)).map(([id, value]) => [id, across(value, staying, ofKept)])),
  };
}

/** A value with every reference to foreign resources through what crosses the border. */
function across(value: Json, foreign: ReadonlySet<string>, crossing: Crossing): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => across(item, foreign, crossing));
  const object = value as Section;
  const [name, argument] = Object.entries(object)[0] ?? ["", null];
  if (name === "Ref" && foreign.has(argument as string)) return crossing.name(value, argument as string);
  if (name === "Fn::GetAtt" && foreign.has((argument as readonly string[])[0] ?? "")) return crossing.name(value, (argument as readonly string[]).join(""));
  if (name === "Fn::Sub" && typeof argument === "string") return substituted(argument, foreign, crossing);
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, across(item, foreign, crossing)]));
}

function substituted(text: string, foreign: ReadonlySet<string>, crossing: Crossing): Json {
  const variables: Record<string, Json> = {};
  const pattern = text.replaceAll(/\$\{([A-Za-z]+)(?:\.([A-Za-z]+))?\}/g, (whole, id: string, attribute: string | undefined) => {
    if (!foreign.has(id)) return whole;
    const key = `${id}${attribute ?? ""}`;
    variables[key] = crossing.name(attribute === undefined ? { Ref: id } : { "Fn::GetAtt": [id, attribute] }, key);
    return `\${${key}}`;
  });
  return { "Fn::Sub": Object.keys(variables).length === 0 ? text : [pattern, variables] };
}
