const { readFileSync } = require("node:fs");

/** The numbers of the faults that Stryker has put into a file. */
const faultsIn = (file) =>
  new Set([...readFileSync(file, "utf8").matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id]) => id));

/**
 * Which tests try which fault: those of the `most` nearest files that come by it. What is run while a file of tests is loaded (word
 * lists, patterns) is tried by all of its tests.
 * @param sources files with faults
 * @param runs what was seen of each file of tests: ids of its tests, faults that were passed while it was loaded and in each test
 * @param nearest the files of tests that reach a source, nearest first
 * @returns how often each test passes each fault that it shall try, as Stryker wants it
 */
function faultsByTest(sources, runs, nearest, most) {
  const chosen = {};
  for (const source of sources) {
    const near = nearest(source).filter((file) => runs.has(file));
    for (const fault of faultsIn(source)) {
      const trying = near.map((file) => testsWith(fault, runs.get(file))).filter((tests) => tests.length > 0);
      for (const [test, hits] of trying.slice(0, most).flat()) (chosen[test] ??= {})[fault] = hits;
    }
  }
  return chosen;
}

function testsWith(fault, { tests, whileLoading, perTest }) {
  const loading = whileLoading[fault] ?? 0;
  return tests.map((test) => [test, loading + (perTest[test]?.[fault] ?? 0)]).filter(([, hits]) => hits > 0);
}

module.exports = { faultsByTest };
