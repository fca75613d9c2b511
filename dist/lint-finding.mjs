var SEVERITIES = ["info", "warning", "error"];
function countsOf(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

export {
  SEVERITIES,
  countsOf
};
