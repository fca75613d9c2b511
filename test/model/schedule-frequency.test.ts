import { expect, test } from "@jest/globals";
import { frequencyOf } from "../../src/model/schedule-frequency.ts";

test.each([
  ["rate(1 minute)", "steady"],
  ["rate(5 minutes)", "steady"],
  [" rate( 15 minutes ) ", "steady"],
  ["rate(16 minutes)", "rare"],
  ["rate(1 hour)", "rare"],
  ["rate(1 day)", "rare"],
  ["rate(5 weeks)", "at-times"],
  ["rate(soon)", "at-times"],
  ["cron(* * * * ? *)", "steady"],
  ["cron(*/5 * * * ? *)", "steady"],
  ["cron(0/15 * ? * * *)", "steady"],
  ["cron(0/15 0-23 ? * * *)", "steady"],
  ["cron(0/15 */1 ? * * *)", "steady"],
  ["cron(0,15,30,45 * * * ? *)", "steady"],
  ["cron(0-59/10 * * * ? *)", "steady"],
  // The longest pause is over the end of the hour.
  ["cron(0-30/10 * * * ? *)", "rare"],
  ["cron(7/20 * * * ? *)", "rare"],
  ["cron(5,10 * * * ? *)", "rare"],
  ["cron(0 6 * * ? *)", "rare"],
  ["cron(0/5 8-17 ? * MON-FRI *)", "at-times"],
  ["cron(0/5 * ? * MON-FRI *)", "at-times"],
  ["cron(0/5 */2 * * ? *)", "at-times"],
  ["cron(0/0 * * * ? *)", "at-times"],
  ["cron(70 * * * ? *)", "at-times"],
  ["cron(x * * * ? *)", "at-times"],
  ["cron()", "at-times"],
  ["at(2030-01-01T00:00:00)", "rare"],
  ["", "at-times"],
])("%s is %s", (expression, frequency) => {
  expect(frequencyOf(expression)).toBe(frequency);
});
