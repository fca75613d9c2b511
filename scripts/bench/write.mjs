// A template as text.

/** The text of a template: yaml, json, or long-yaml, which has `Fn::GetAtt:` in place of `!GetAtt`. */
export function textOf(template, format) {
  if (format === "json") return `${JSON.stringify(template, null, 1)}\n`;
  return `${linesOf(template, format === "yaml").join("\n")}\n`;
}

/** The lines of a map or a list that is not empty. */
function linesOf(value, isShort) {
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => {
    const head = isList ? "-" : `${scalar(key)}:`;
    const inline = inlined(item, isShort);
    if (inline !== undefined) return [`${head} ${inline}`];
    const inner = linesOf(item, isShort);
    if (isList) return inner.map((line, index) => `${index === 0 ? "-" : " "} ${line}`);
    return [head, ...inner.map((line) => `  ${line}`)];
  });
}

function inlined(value, isShort) {
  if (typeof value !== "object") return scalar(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return Array.isArray(value) ? "[]" : "{}";
  const [[name, argument]] = entries;
  if (!isShort || entries.length > 1) return undefined;
  if (name === "Ref" || name === "Fn::Sub") return `!${name.replace("Fn::", "")} ${scalar(argument)}`;
  return name === "Fn::GetAtt" ? `!GetAtt ${argument.join(".")}` : undefined;
}

/** What could be read as anything but its own text stands in quotes, of which YAML and JSON have the same. */
function scalar(value) {
  if (typeof value !== "string") return String(value);
  const isPlain = /^[a-z/][\w/.:*${}+-]*$/i.test(value) && !value.endsWith(":") && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
