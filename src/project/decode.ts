/** The text of a file: UTF-8, or UTF-16 where its byte order mark says so (PowerShell's `>` writes that). The mark stays. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

/** A byte, as Latin-1, that the byte order marks of UTF-16 have and no text in UTF-8. */
export const UTF16_BYTE = "\u00ff";

export function isUtf16(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== "utf-8";
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
