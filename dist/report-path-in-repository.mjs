import path from "node:path";
function repositoryPath(file, prefix) {
  if (prefix === "" || path.posix.isAbsolute(file)) return file;
  const joined = path.posix.join(prefix, file);
  return joined.startsWith("../") ? file : joined;
}

import path2 from "node:path";

var ABSOLUTE = /^(?:\/|\\\\|[A-Za-z]:[\\/])/;
function isAbsolutePath(file) {
  return ABSOLUTE.test(file);
}

function pathInRepository(file, prefix) {
  if (isAbsolutePath(file)) return void 0;
  const inside = path2.posix.normalize(repositoryPath(file, prefix));
  return inside === ".." || inside.startsWith("../") ? void 0 : inside;
}
function fileInRepository(file, prefix) {
  return pathInRepository(file, prefix) ?? file;
}

export {
  isAbsolutePath,
  repositoryPath,
  pathInRepository,
  fileInRepository
};
