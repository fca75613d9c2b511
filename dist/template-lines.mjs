var LF = 10;
var CR = 13;
var BYTE_ORDER_MARK = 65279;
function lineStarts(text) {
  const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR && text.charCodeAt(at + 1) !== LF) starts.push(at + 1);
  }
  return starts;
}
function lineIndexAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function positionAt(starts, offset) {
  const index = lineIndexAt(starts, offset);
  return { line: index + 1, column: Math.max(0, offset - (starts[index] ?? 0)) + 1 };
}

export {
  lineStarts,
  lineIndexAt,
  positionAt
};
