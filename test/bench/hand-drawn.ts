import { MANNERS, ratesOf, type Rate } from "../support/hand-drawn/rates";

/** Random flows in each manner of drawing. */
const DOCUMENTS = 25;

/** Prints how much of drawings by hand is read back: right of all, symbols and arrows with their labels. */
export function printHandDrawn(): void {
  const of = ({ right, total }: Rate): string => `${right}/${total}`.padStart(9);
  console.log(`\n${"drawn by hand".padEnd(40)}  symbols    arrows      ends   wrong and not asked`);
  for (const [name, manner] of Object.entries(MANNERS)) {
    const { symbols, arrows, ends, silent } = ratesOf(manner, DOCUMENTS);
    console.log(
      `${name.padEnd(40)}${of(symbols)} ${of(arrows)} ${of(ends)}   ${silent.right} of ${DOCUMENTS} documents`,
    );
  }
}
