import { Refused, refusalOf } from "../../src/word/refused";
import { troubleOf, WordTrouble } from "../../src/word/trouble";

describe("what Word throws", () => {
  test.each([
    ["AccessDenied", "aksesDitolak"],
    ["NotAllowed", "aksesDitolak"],
    ["ApiNotFound", "tidakDidukung"],
    ["ItemNotFound", "tempatTidakDitemukan"],
    ["GeneralException", "wordMenolak"],
    ["SomethingNew", "wordMenolak"],
  ])("%s is %s", (code, kind) => {
    const trouble = troubleOf({ code, message: "m", debugInfo: { errorLocation: "Body.insertOoxml" } });
    expect(trouble.kind).toBe(kind);
    expect(trouble.message).toBe(`${code}: m: Body.insertOoxml`);
  });

  test.each([[undefined], [null], ["text"], [new TypeError("x")]])("%p is trouble too", (thrown) => {
    expect(troubleOf(thrown)).toBeInstanceOf(WordTrouble);
  });
});

describe("the report of a write that failed", () => {
  test.each([
    [new Refused("isiBerubah"), { ok: false, reason: "isiBerubah" }],
    [new Refused("wordMenolak", "gambar"), { ok: false, reason: "wordMenolak", detail: "gambar" }],
    [new WordTrouble("aksesDitolak", "m"), { ok: false, reason: "dokumenTerlindung", detail: "m" }],
    [new WordTrouble("terlaluBesar", "m"), { ok: false, reason: "wordMenolak", detail: "m" }],
  ])("%s", (error, report) => expect(refusalOf(error)).toEqual(report));
});
