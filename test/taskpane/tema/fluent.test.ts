import { tokens as fluentTokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tokens } from "../../../src/taskpane/tema/tokens";

const ROOT = join(__dirname, "../../..");
const isi: (css: string) => string = jest.requireActual(join(ROOT, "scripts/fluent-css.cjs"));
const css = isi(readFileSync(join(ROOT, "src/taskpane/tema/tema.css"), "utf8"));
const terang = css.slice(0, css.indexOf(":root[data-tema"));
const gelap = css.slice(terang.length);

it("our short table of names says what Fluent's long one says", () => {
  const semua = Object.keys(fluentTokens) as (keyof typeof fluentTokens)[];
  const nama = semua.filter((satu) => !satu.startsWith("zIndex"));
  expect(nama.length).toBeGreaterThan(400);
  expect(nama.map((satu) => tokens[satu])).toEqual(nama.map((satu) => fluentTokens[satu]));
});

it("the style sheet sets every variable of the light theme, and for the dark one those that differ", () => {
  const dalam = (teks: string, tema: object) =>
    Object.entries(tema).filter(([nama, nilai]) => teks.includes(`--${nama}: ${nilai};`)).length;
  const beda = Object.entries(webDarkTheme).filter(
    ([nama, nilai]) => webLightTheme[nama as keyof typeof webLightTheme] !== nilai,
  );
  expect(dalam(terang, webLightTheme)).toBe(Object.keys(webLightTheme).length);
  expect(dalam(gelap, webDarkTheme)).toBe(beda.length);
  expect(beda.length).toBeGreaterThan(200);
});
