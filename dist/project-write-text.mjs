import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
function writeText(file, text) {
  makeFolder(path.dirname(file));
  writeFileSync(file, text);
}
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

export {
  writeText
};
