import {
  systemReason
} from "./project-config-custom-rules-check.mjs";

import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
function writeWhole(file, text) {
  const staged = stage(file, text);
  try {
    staged.commit();
  } catch (error) {
    staged.discard();
    throw error;
  }
}
function stage(file, text) {
  const like = statSync(file, { throwIfNoEntry: false });
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const discard = () => {
    rmSync(beside, { force: true });
  };
  const commit = () => {
    renameSync(beside, file);
  };
  const descriptor = openSync(beside, "wx", like?.mode);
  try {
    fill(descriptor, text, like);
  } catch (error) {
    discard();
    throw error;
  }
  return { commit, discard };
}
function fill(descriptor, text, like) {
  try {
    writeFileSync(descriptor, text);
    if (like) giveTo(descriptor, like);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function giveTo(descriptor, { uid, gid, mode }) {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
  }
  fchmodSync(descriptor, mode);
}

import { accessSync, constants, readFileSync, statSync as statSync2 } from "node:fs";
import path2 from "node:path";
var ANYBODY_MAY_WRITE = 146;
function obstacleOf(file) {
  try {
    if ((statSync2(file).mode & ANYBODY_MAY_WRITE) === 0) return "it is read-only";
    accessSync(file, constants.W_OK);
    accessSync(path2.dirname(file), constants.W_OK);
    return void 0;
  } catch (error) {
    return systemReason(error);
  }
}
function writeTogether(files) {
  const staged = [];
  for (const [index, file] of files.entries()) {
    const result = staging(file);
    if (typeof result !== "string") {
      staged.push(result);
      continue;
    }
    for (const other of staged) other.discard();
    const why = (other) => other === file ? result : `it would not be right without \`${file.file}\``;
    return [file, ...files.toSpliced(index, 1)].map((each) => ({ file: each, why: why(each) }));
  }
  return files.flatMap((file, index) => {
    const why = committing(staged[index]);
    return why === void 0 ? [] : [{ file, why }];
  });
}
function staging({ path: file, before, text }) {
  try {
    return readFileSync(file).equals(before) ? stage(file, text) : "it was changed in the meantime";
  } catch (error) {
    return systemReason(error);
  }
}
function committing(staged) {
  try {
    staged?.commit();
    return void 0;
  } catch (error) {
    staged?.discard();
    return systemReason(error);
  }
}

export {
  writeWhole,
  obstacleOf,
  writeTogether
};
