import type { Line } from "../line";
import { withoutColon } from "./groups";

/**
 * Values in a cell beside one with several labels, line by line as these: each begins at its colon, or is a line of its own where none
 * has one. Null where they are not as many as the labels.
 */
export function parallelValues(lines: readonly Line[], labels: number): Line[][] | null {
  const colons = lines.some(({ text }) => text.startsWith(":"));
  const values: Line[][] = [];
  for (const line of lines) {
    if (line.text === "" && !line.placeholder) continue;
    if (!colons || line.text.startsWith(":") || values.length === 0) values.push([line]);
    else values.at(-1)?.push(line);
  }
  return values.length === labels ? values.map(withoutColon) : null;
}
