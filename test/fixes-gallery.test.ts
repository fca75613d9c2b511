import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { fixed } from "./helpers/fixed.ts";

// With UPDATE_OUT=1 what the fixes make is written anew, to be read before it is kept.
const UPDATE = process.env["UPDATE_OUT"] === "1";
const GALLERY = "fixtures/fixes";

const folders = readdirSync(GALLERY).toSorted();

test("there is a gallery", () => {
  expect(folders.length).toBeGreaterThanOrEqual(30);
});

describe.each(folders)("%s", (folder) => {
  const [before = ""] = readdirSync(`${GALLERY}/${folder}`).filter((file) => file.startsWith("before."));
  const after = before.replace("before", "after");

  test("is written as an engineer would have", () => {
    const result = fixed(before, readFileSync(`${GALLERY}/${folder}/${before}`, "utf8"));
    if (UPDATE && result) writeFileSync(`${GALLERY}/${folder}/${after}`, result.text);
    expect(result?.text).toBe(readFileSync(`${GALLERY}/${folder}/${after}`, "utf8"));
    expect(result?.text).not.toBe(readFileSync(`${GALLERY}/${folder}/${before}`, "utf8"));
  });

  test("and leaves nothing to fix", () => {
    const text = readFileSync(`${GALLERY}/${folder}/${after}`, "utf8");
    const again = fixed(after, text);
    expect({ text: again?.text, rounds: again?.rounds, findings: again?.last.findings.flatMap(({ fix }) => fix ?? []) }).toEqual({ text, rounds: 0, findings: [] });
  });
});
