var CODES = { error: "1;31", warning: "1;33", info: "1;36", frame: "1;34", strong: "1" };
function painter(colour) {
  return (style, text) => colour && text !== "" ? `\x1B[${CODES[style]}m${text}\x1B[0m` : text;
}

export {
  painter
};
