var SEVERITIES = ["info", "warning", "error"];

export {
  SEVERITIES
};
