import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { lineDates } from "../../../src/project/git/line-dates.ts";
import { folderOf } from "../../folder.ts";
import { commitAll, git, repositoryWith, shallowClone } from "./repository.ts";

/** "2024-01-01", "uncommitted", "unknown": the day of each line. */
function days(file: string, lines: readonly number[]): (string | undefined)[] {
  const dates = lineDates(file, lines);
  return lines.map((line) => {
    const date = dates.get(line);
    return date?.kind === "committed" ? date.on : date?.kind;
  });
}

function commitOn(folder: string, day: string, files: Readonly<Record<string, string>>): void {
  commitAll(folder, files);
  git(folder, "commit", "--amend", "--no-edit", `--date=${day}T23:30:00+0000`);
}

describe("the day of a line", () => {
  const folder = repositoryWith({ "a.yaml": "one\n" });
  commitOn(folder, "2024-01-31", { "a.yaml": "one\ntwo\nthree\n", "b/:(top) c.yaml": "x\n" });
  commitOn(folder, "2025-02-28", { "a.yaml": "one\nTWO\nthree\n" });

  test("is that of the change that made it what it is", () => {
    expect(days(path.join(folder, "a.yaml"), [3, 2, 3])).toEqual(["2024-01-31", "2025-02-28", "2024-01-31"]);
    expect(days(path.join(folder, "b/:(top) c.yaml"), [1])).toEqual(["2024-01-31"]);
  });

  test("is known of many lines, too", () => {
    const file = "many.yaml";
    commitOn(folder, "2024-06-01", { [file]: "x\n".repeat(300) });
    const all = Array.from({ length: 300 }, (_, index) => index + 1);
    expect(new Set(days(path.join(folder, file), all))).toEqual(new Set(["2024-06-01"]));
  });

  test("has not come where it is in no commit", () => {
    const other = repositoryWith({ "a.yaml": "one\n" });
    commitOn(other, "2024-01-31", { "a.yaml": "one\ntwo\n" });
    git(other, "init", "unborn");
    const write = folderOf({ "b.yaml": "x\n" });
    expect(days(path.join(write, "b.yaml"), [1])).toEqual([undefined]);
    expect(days(path.join(other, "not-there.yaml"), [1])).toEqual(["uncommitted"]);
    expect(days(path.join(other, "unborn", "not-there.yaml"), [1])).toEqual(["uncommitted"]);
  });

  test("is not known where history is cut off, nor of a line that is not there", () => {
    expect(days(path.join(shallowClone(folder, 1), "a.yaml"), [1, 2])).toEqual(["unknown", "unknown"]);
    expect(days(path.join(folder, "a.yaml"), [99])).toEqual(["unknown"]);
  });
});

test("a line that is changed and not committed has none yet", () => {
  const folder = repositoryWith({ "a.yaml": "one\ntwo\n" });
  writeFileSync(path.join(folder, "a.yaml"), "one\nTWO\n");
  expect(days(path.join(folder, "a.yaml"), [2])).toEqual(["uncommitted"]);
});
