import { describe, expect, test } from "@jest/globals";
import { get } from "../../src/template/node.ts";
import { values, read } from "./trees.ts";

// As PyYAML 6.0.3 reads them; where it makes a date or fails (`0x_`, `=`), the text stays.
const PYYAML: readonly (readonly [string, unknown])[] = [
  ...["on", "On", "ON", "yes", "Yes", "YES", "true", "True", "TRUE"].map((text) => [text, true] as const),
  ...["off", "Off", "OFF", "no", "No", "NO", "false", "False", "FALSE"].map((text) => [text, false] as const),
  ...["~", "null", "Null", "NULL"].map((text) => [text, null] as const),
  ...["y", "n", "Y", "N", "oN", "yEs", "tRue", "nUll", "none"].map((text) => [text, text] as const),
  ...["08", "012345678901", "0o14", "0X1F", "0b102", "0b_", "0x_", "_1"].map((text) => [text, text] as const),
  ...["1e3", "1e+3", "1.5e3", "-.5", "+.5", ".", "._5", "-.nan", "1:60", "0:30", "01:30"].map((text) => [text, text] as const),
  ...["1.2.3", "10.0.0.0/16", "nodejs18.x", "100%", "<<x", "="].map((text) => [text, text] as const),
  ...["2010-09-09", "2012-10-17", "2001-12-14t21:59:43.10-05:00"].map((text) => [text, text] as const),
  ["0", 0], ["00", 0], ["-0", 0], ["07", 7], ["012", 10], ["-012", -10], ["+012", 10], ["0777", 511], ["001234567012", 175304202],
  ["0x1F", 31], ["-0x1f", -31], ["0b101", 5], ["1_000", 1000], ["1__0_", 10], ["10", 10], ["-10", -10], ["+1", 1],
  ["1.5", 1.5], ["1.5e+3", 1500], ["1.5E-3", 0.0015], [".5", 0.5], [".5e+1", 5], ["1.", 1], ["-1.", -1], ["1_0.5_0", 10.5],
  [".inf", Infinity], ["-.inf", -Infinity], ["+.INF", Infinity], [".nan", NaN], [".NAN", NaN],
  ["1:30", 90], ["12:30:45", 45045], ["-1:30", -90], ["190:20:30.15", 685230.15], ["1:30.", 90],
  ["1.10", 1.1], ["3.8", 3.8], ["9007199254740993", 9007199254740992],
];

describe("a plain scalar has the value that PyYAML gives it, and its text", () => {
  test.each(PYYAML)("%s is %j", async (text, value) => {
    const { documents } = await read(`key: ${text}\nlist: [${text}]\n`);
    expect(get(documents[0], "key")).toMatchObject({ kind: "scalar", text, value });
    expect(get(documents[0], "list")).toMatchObject({ items: [{ text, value }] });
  });

  test.each(PYYAML)("%s in quotes is text", async (text) => {
    expect(await values(`["${text}", '${text}']`, "a.yml")).toEqual([[text, text]]);
  });

  test.each(PYYAML)("%s as a key is text", async (text) => {
    expect(await values(`${text}: 1\n`)).toEqual([{ [text]: 1 }]);
  });
});

describe("YAML's own tags", () => {
  test.each([
    ["!!str 012", "012"],
    ["!!str on", "on"],
    ["! on", "on"],
    ["!<tag:yaml.org,2002:str> on", "on"],
    ["!!int '3'", 3],
    ["!!int 0o14", 12],
    ["!!int abc", "abc"],
    ["!!float 3", 3],
    ["!!bool YES", true],
    ["!!bool maybe", "maybe"],
    ["!!null anything", null],
    ["!!binary aGk=", "aGk="],
    ["!!timestamp 2010-09-09", "2010-09-09"],
    ["!!map {a: 1}", { a: 1 }],
    ["!!seq [1]", [1]],
    ["!!omap [{a: 1}]", [{ a: 1 }]],
    ["!!set {a}", { a: null }],
    ["!!python/object:os.system x", "x"],
  ])("%s", async (text, value) => {
    expect(await values(`key: ${text}\n`)).toEqual([{ key: value }]);
  });
});
