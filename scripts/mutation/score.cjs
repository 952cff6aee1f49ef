/** What became of a fault, as Stryker says it: one that takes too long has been found as well. */
const found = ({ status }) => status === "Killed" || status === "Timeout";
const missed = ({ status }) => status === "Survived" || status === "NoCoverage";

/** The share of faults that were found, as a line begins with it; those that could not be tried count on neither side. */
function score(faults) {
  const good = faults.filter(found).length;
  const all = good + faults.filter(missed).length;
  const rest = faults.length - all;
  const share = all === 0 ? "--" : `${Math.round((100 * good) / all)} %`;
  return `${share.padStart(5)} of ${all} faults${rest === 0 ? "" : ` (${rest} not tried)`}:`;
}

/** Where a fault is that no test finds, and what it puts there. */
function describe({ location, mutatorName, replacement, status }) {
  const { line, column } = location.start;
  return `    ${line}:${column} ${mutatorName} ${status}: ${replacement.replace(/\s+/g, " ").slice(0, 100)}`;
}

module.exports = { describe, missed, score };
