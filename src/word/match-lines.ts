/**
 * Finds the lines of one outline in another, in order, as many as possible. Among equal lines those before `limit` are
 * matched from the top, the others from the bottom.
 * @returns for each line on the left its place on the right, or null
 */
export function matchLines(left: readonly string[], right: readonly string[], limit = Infinity): (number | null)[] {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < Math.min(shorter, limit) && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const middle = longestCommon(left.slice(start, left.length - end), right.slice(start, right.length - end));
  return left.map((_, index) => {
    if (index < start) return index;
    if (index >= left.length - end) return index - left.length + right.length;
    const found = middle[index - start] ?? null;
    return found === null ? null : found + start;
  });
}

/** Longest common subsequence, by the table of lengths of all remainders. */
function longestCommon(left: readonly string[], right: readonly string[]): (number | null)[] {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let j = 0;
  return left.map((line, i) => {
    while (j < right.length && line !== right[j] && at(i, j + 1) >= at(i + 1, j)) j += 1;
    if (line !== right[j]) return null;
    j += 1;
    return j - 1;
  });
}
