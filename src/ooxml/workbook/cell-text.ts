import { BULAN } from "../../regulation/kata-tanggal";
import { GENERAL } from "./formats";

/** A value as a cell of a workbook holds it. */
export type CellValue = string | number | boolean | Date | null;

const DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The text of a cell as Excel would show it to an Indonesian reader: dates in words, times as "1:30", numbers with the
 * words that their format adds ("10 menit"). A ticked box is a mark.
 */
export function cellText(value: CellValue, code: string): string {
  if (value === null || value === false) return "";
  if (value === true) return "√";
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n").trim();
  return value instanceof Date ? dateText(value, code) : numberText(value, code);
}

/** Without quoted words, colours and escaped characters only what stands for the value is left. */
const bare = (code: string): string => code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

function dateText(date: Date, code: string): string {
  if (/[yd]/i.test(bare(code))) {
    const month = `${BULAN[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
    return /d/i.test(bare(code)) ? `${date.getUTCDate()} ${month}` : month;
  }
  const serial = (date.getTime() - EPOCH) / DAY;
  const seconds = Math.round((/\[h+\]/i.test(code) ? serial : serial % 1) * 86_400);
  const two = (part: number): string => String(part % 60).padStart(2, "0");
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  return `${hours}:${two(minutes)}${seconds % 60 === 0 ? "" : `:${two(seconds)}`}`;
}

function numberText(value: number, code: string): string {
  const [positive = GENERAL] = code.split(";");
  const pattern = positive.replace(/\[[^\]]*\]/g, "");
  const shown = /[0#?]/.test(bare(pattern)) ? pattern : "#";
  const percent = bare(shown).includes("%");
  const digits = written(percent ? value * 100 : value);
  return shown
    .replace(
      /"([^"]*)"|\\(.)|_.|\*.|(?:[0#?][0#?.,]*)/g,
      (part, words?: string, sign?: string) => words ?? sign ?? (/^[0#?]/.test(part) ? digits : ""),
    )
    .trim();
}

/** A number with a decimal comma, without the noise of binary fractions. */
const written = (value: number): string => String(Number(value.toPrecision(12))).replace(".", ",");
