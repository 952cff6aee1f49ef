import { addCatalogue, fill, ruleText, sentence } from "../../src/rules/catalogue";
import type * as Modul from "../../src/rules/catalogue";

const LOGO = { judul: "Logo", kalimat: {}, mengapa: "", contohBuruk: "", contohBaik: "", caraMemperbaiki: "" };

describe("sentences of a language", () => {
  test("are the Indonesian ones until its own are added", () => {
    const baru = baruDimuat();
    expect(baru.ruleText("logo-ada", "en")).toEqual(baru.ruleText("logo-ada", "id"));
    baru.addCatalogue("en", { "logo-ada": LOGO });
    expect(baru.ruleText("logo-ada", "en")).toBe(LOGO);
    expect(baru.ruleText("logo-ada", "id").judul).not.toBe("Logo");
  });

  function baruDimuat(): typeof Modul {
    let modul: typeof Modul = { addCatalogue, fill, ruleText, sentence };
    jest.isolateModules(() => {
      modul = jest.requireActual("../../src/rules/catalogue");
    });
    return modul;
  }
});

test.each([
  ["Tidak ada.", undefined, "Tidak ada."],
  ["{a} dari {b}, {a}", { a: "1", b: "2" }, "1 dari 2, 1"],
  ["{kosong}.", { kosong: "" }, "."],
])("%s is filled with %j", (kalimat, data, hasil) => {
  expect(fill(kalimat, data)).toBe(hasil);
});

test.each([
  ["a placeholder without a value", () => fill("{a} dari {b}", { a: "1" }), 'No value for {b} in "{a} dari {b}"'],
  ["an unknown rule", () => ruleText("tidak-ada", "id"), 'No messages for the rule "tidak-ada"'],
  ["an unknown sentence", () => sentence("logo-ada", "x", {}, "id"), 'No message "x" for the rule "logo-ada"'],
])("%s is a fault of the caller", (_, salah, pesan) => {
  expect(salah).toThrow(pesan);
});
