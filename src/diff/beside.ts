/** The file that a location names, seen from a file that names it. */
export function beside(file: string, location: string): string {
  const steps = file.split("/").slice(0, -1);
  for (const step of location.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
