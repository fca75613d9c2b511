import {
  printable
} from "./report-printable.mjs";

function headline({ message, when }) {
  return printable(when === null ? message : `${message} (when ${when})`);
}

export {
  headline
};
