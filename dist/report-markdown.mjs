import {
  errorLines,
  markdownReport,
  uncheckedLines
} from "./report-markdown-findings.mjs";
import "./report-markdown-text.mjs";
import "./report-source-line.mjs";
import "./report-path-in-repository.mjs";
import "./report-frame.mjs";
import "./report-paint.mjs";
import "./report-summary.mjs";
import "./report-unchecked.mjs";
import "./report-printable.mjs";
import "./report-help-url.mjs";
import "./report-range.mjs";
import "./lint-finding.mjs";
import "./template-lines.mjs";
import "./runtime.mjs";
export {
  errorLines,
  markdownReport,
  uncheckedLines
};
