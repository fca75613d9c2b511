import {
  SEVERITIES
} from "./lint-finding.mjs";

function failing(findings, { given, configured, otherwise }) {
  return findings.filter(({ severity, at }) => {
    const least = given ?? configured.get(at.file) ?? otherwise;
    return least !== "never" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
  });
}
function failOnIn(configs = /* @__PURE__ */ new Map()) {
  return new Map([...configs].flatMap(([file, { failOn }]) => failOn ? [[file, failOn.value]] : []));
}

export {
  failing,
  failOnIn
};
