/** Whether a file can only be read by running it. */
export function isCode(file: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(file);
}
