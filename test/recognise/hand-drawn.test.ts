import { MANNERS, ratesOf, type Rate } from "../support/hand-drawn/rates";

const share = ({ right, total }: Rate): number => right / total;

describe("random flows drawn as people draw them", () => {
  test.each(Object.entries(MANNERS))("%s", (name, manner) => {
    const { symbols, arrows, ends, sure, silent } = ratesOf(manner, 40);
    const percent = (rate: Rate): string => `${(share(rate) * 100).toFixed(1)} %`;
    process.stdout.write(
      `${name}: symbols ${percent(symbols)}, arrows ${percent(arrows)} (ends ${percent(ends)}) of ${arrows.total}, without a question ${percent(sure)}, wrong and not asked ${percent(silent)}\n`,
    );
    expect(share(symbols)).toBeGreaterThanOrEqual(0.95);
    expect(share(arrows)).toBeGreaterThanOrEqual(0.9);
  });
});
