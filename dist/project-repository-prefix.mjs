import {
  exists
} from "./project-config-custom-rules-check.mjs";

import path from "node:path";
function repositoryPrefix(folder, disk) {
  for (let at = folder; ; at = path.dirname(at)) {
    if (exists(disk, path.join(at, ".git"))) return path.relative(at, folder).split(path.sep).join("/");
    if (path.dirname(at) === at) return "";
  }
}

export {
  repositoryPrefix
};
