import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The program; another version than the machine's own with SOFFICE. */
const SOFFICE = process.env["SOFFICE"] ?? "soffice";

/** What LibreOffice says of itself ("LibreOffice 25.2.3.2 …"), and its major number; 0 when there is none. */
export function libreOffice(): { readonly name: string; readonly major: number } {
  try {
    const name = execFileSync(SOFFICE, ["--version"], { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
    return { name, major: Number(/\d+/.exec(name)?.[0] ?? 0) };
  } catch {
    return { name: "no LibreOffice", major: 0 };
  }
}

export interface Word {
  readonly text: string;
  /** Points from the left and the top of the page. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Lays out documents with LibreOffice: the pages of each with the places of their words. Needs `soffice` and `pdftotext`. */
export const layOut = (files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Page[]>> => asPdf(files, wordsOf);

/** Draws documents with LibreOffice: the pages of each as SVG, one user unit to the point. Needs `soffice` and `pdftocairo`. */
export const draw = (files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string[]>> => asPdf(files, svgOf);

/**
 * Turns documents into PDF, all in one run, and reads what is wanted of each.
 * @param read gets the path of a PDF without its ending
 */
async function asPdf<T>(
  files: ReadonlyMap<string, Uint8Array>,
  read: (file: string) => Promise<T>,
): Promise<Map<string, T>> {
  const folder = await mkdtemp(join(tmpdir(), "sop-soffice-"));
  try {
    const names = [...files.keys()];
    await Promise.all(names.map((name) => writeFile(join(folder, `${name}.docx`), files.get(name) as Uint8Array)));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const documents = names.map((name) => join(folder, `${name}.docx`));
    await run(SOFFICE, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...documents]);
    return new Map(await Promise.all(names.map(async (name) => [name, await read(join(folder, name))] as const)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Passes documents through another format of LibreOffice and back, in one run each: docx → odt → docx, docx → doc → docx. */
export async function passThrough(
  files: ReadonlyMap<string, Uint8Array>,
  format: "odt" | "doc" | "rtf",
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "sop-soffice-"));
  const names = [...files.keys()];
  const convert = (from: string, to: string, out: string): Promise<unknown> =>
    run(SOFFICE, [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      join(folder, out),
      ...names.map((name) => join(folder, from, `${name}.${from}`)),
    ]);
  try {
    await mkdir(join(folder, "docx"));
    await Promise.all(
      names.map((name) => writeFile(join(folder, "docx", `${name}.docx`), files.get(name) as Uint8Array)),
    );
    await convert("docx", format, format);
    await convert(format, "docx", "back");
    return new Map(
      await Promise.all(
        names.map(
          async (name) => [name, new Uint8Array(await readFile(join(folder, "back", `${name}.docx`)))] as const,
        ),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function wordsOf(file: string): Promise<Page[]> {
  await run("pdftotext", ["-bbox", `${file}.pdf`, `${file}.html`]);
  const html = await readFile(`${file}.html`, "utf8");
  return html
    .split("<page ")
    .slice(1)
    .map((page) => ({
      width: number(page, "width"),
      height: number(page, "height"),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, place = "", text = ""]) => ({
        text: decode(text),
        left: number(place, "xMin"),
        top: number(place, "yMin"),
        right: number(place, "xMax"),
        bottom: number(place, "yMax"),
      })),
    }));
}

async function svgOf(file: string): Promise<string[]> {
  const { stdout } = await run("pdfinfo", [`${file}.pdf`]);
  const pages: string[] = [];
  for (let page = 1; page <= Number(/Pages:\s*(\d+)/.exec(stdout)?.[1]); page++) {
    // Unasked it would fit the page to the printer's paper.
    const asItIs = ["-svg", "-noshrink", "-nocenter", "-f", String(page), "-l", String(page)];
    await run("pdftocairo", [...asItIs, `${file}.pdf`, `${file}.svg`]);
    pages.push(await readFile(`${file}.svg`, "utf8"));
  }
  return pages;
}

const number = (text: string, name: string): number => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(text)?.[1]);

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
