import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { withoutFolder } from "../../src/hosts/action/base-disk.ts";
import { findFiles } from "../../src/project/find-files.ts";
import { folderOf } from "../folder.ts";

test.each([true, false])("a search does not come upon a folder that is left out, in a repository: %s", async (isRepository) => {
  const cwd = folderOf({ "a.yaml": "", "base/b.yaml": "", "baseline/c.yaml": "" });
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  if (isRepository) execFileSync("git", ["init"], { cwd, env, stdio: "ignore" });
  const disk = withoutFolder(path.join(cwd, "base"));
  expect((await findFiles(["."], { cwd, disk })).files.map(({ file }) => file)).toEqual(["a.yaml", "baseline/c.yaml"]);
  expect(disk.listed?.(cwd)?.files).toEqual(isRepository ? ["a.yaml", "baseline/c.yaml"] : undefined);
});
