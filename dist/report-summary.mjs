import {
  SEVERITIES
} from "./lint-finding.mjs";

function summaryLine({ summary, notChecked, errors }) {
  const counts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = summary[severity];
    return count === 0 ? [] : [severity === "info" ? `${count} info` : plural(count, severity)];
  });
  const unread = new Set(errors.map(({ file }) => file)).size;
  return [
    `${counts.join(", ") || "no findings"} in ${plural(summary.files, "file")} (${plural(summary.routes, "route")})`,
    ...summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`],
    ...notChecked.length === 0 ? [] : [`${notChecked.length} not checked`],
    ...unread === 0 ? [] : [`${plural(unread, "file")} with errors`]
  ].join("; ");
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export {
  summaryLine
};
