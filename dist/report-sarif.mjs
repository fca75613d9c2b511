import {
  sarifReport
} from "./report-sarif-result.mjs";
import "./report-source-line.mjs";
import "./report-headline.mjs";
import "./report-path-in-repository.mjs";
import "./report-unchecked.mjs";
import "./report-printable.mjs";
import "./report-help-url.mjs";
import "./report-range.mjs";
import "./lint-finding.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./runtime.mjs";
export {
  sarifReport
};
