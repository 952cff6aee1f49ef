import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { temaGelap, warnaPeramban } from "../../../src/taskpane/app/tema";
import { aksiDari } from "../../../src/taskpane/app/aksi";
import { hariIni } from "../../../src/taskpane/session/konteks";

it.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false, true],
  [{ isDarkTheme: false }, true, false],
  [{ bodyBackgroundColor: "#262626" }, false, true],
  [{ bodyBackgroundColor: "ffffff" }, true, false],
  [{ bodyBackgroundColor: "Window" }, true, true],
  [undefined, true, true],
  [undefined, false, false],
])("theme %j in a window that is dark (%s): dark %s", (tema, jendela, gelap) => {
  expect(temaGelap(tema, jendela)).toBe(gelap);
});

it("the browser draws its own parts in the colours of the theme", () => {
  expect([webDarkTheme, webLightTheme].map(warnaPeramban)).toEqual(["dark", "light"]);
});

it.each([
  ["?aksi=periksa", { tempat: "periksa", periksaLengkap: true }],
  ["?aksi=bagan&_host_Info=Word", { tempat: "langkah", periksaLengkap: false }],
  ["?aksi=toString", { tempat: "periksa", periksaLengkap: false }],
])("%s", (alamat, aksi) => {
  expect(aksiDari(alamat)).toEqual(aksi);
});

it("today is the day where the person sits", () => {
  expect(hariIni(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
