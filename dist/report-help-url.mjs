var PAGES = "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules";
function helpUrl(rule) {
  return `${PAGES}/${rule}/README.md`;
}
function helpOf({ rule, help }) {
  return help === void 0 ? helpUrl(rule) : help ?? void 0;
}

export {
  helpUrl,
  helpOf
};
