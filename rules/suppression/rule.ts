import { defineRule } from "../../src/lint/rule.ts";

export default defineRule({
  id: "suppression",
  // It is about comments and metadata, which are no part of the model: what it finds comes to light where they are applied.
  on: [],
  severity: "warning",
  summary: "Give every suppression a reason, and take it out when it is over.",
  why: "A suppression that is misspelt, over or without a reason does nothing, though its author relies on it; one that is for nothing hides what comes later. Both are told of, so that what is suppressed is what somebody decided.",
  presets: ["recommended", "security-first"],
  check: () => [],
});
