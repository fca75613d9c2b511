import {
  pageOf,
  routesHtml
} from "./report-routes-html-style.mjs";
import "./report-routes-words.mjs";
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
  pageOf,
  routesHtml
};
