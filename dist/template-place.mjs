function pathKeys(path) {
  const keys = [];
  for (let at = path; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
}
function isAuthored({ generatedBy }) {
  return generatedBy === void 0 || generatedBy.startsWith("Fn::") && !generatedBy.includes("; SAM: ");
}
function placeOf({ file, start, end, path, generatedBy }) {
  return generatedBy === void 0 ? { file, start, end, path } : { file, start, end, path, generatedBy };
}

export {
  pathKeys,
  isAuthored,
  placeOf
};
