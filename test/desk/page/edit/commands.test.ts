import { Engine } from "../../../../src/desk/engine/engine";
import {
  caretAt,
  enter,
  backspace,
  erase,
  lineBreak,
  paste,
  type,
  type Caret,
} from "../../../../src/desk/page/edit/commands";
import { buildSample } from "../../../../src/desk/samples";

const open = (): Engine => Engine.open(buildSample("surat"), { profile: "web" });
const START = 5;
const texts = (engine: Engine): string[] =>
  engine
    .paragraphs()
    .slice(START, START + 4)
    .map(({ text }) => text);

/** Paragraph 5 and those that follow: "Yth. Para Kepala Bidang", "di Tempat", "". */
const cases: [name: string, command: (engine: Engine) => Caret, texts: string[], caret: Caret][] = [
  ["Enter", (engine) => enter(engine, caretAt(5, 4)), ["Yth.", " Para Kepala Bidang", "di Tempat"], caretAt(6, 0)],
  [
    "Enter over a selection",
    (engine) => enter(engine, { paragraph: 5, start: 4, end: 17 }),
    ["Yth.", "Bidang", "di Tempat"],
    caretAt(6, 0),
  ],
  [
    "Shift+Enter",
    (engine) => lineBreak(engine, caretAt(6, 2)),
    ["Yth. Para Kepala Bidang", "di\v Tempat"],
    caretAt(6, 3),
  ],
  ["Backspace", (engine) => backspace(engine, caretAt(6, 0)), ["Yth. Para Kepala Bidangdi Tempat", ""], caretAt(5, 23)],
  ["Delete", (engine) => erase(engine, caretAt(5, 23)), ["Yth. Para Kepala Bidangdi Tempat", ""], caretAt(5, 23)],
  [
    "Backspace over a sign of two code units",
    (engine) => backspace(engine, type(engine, caretAt(6, 2), "😀")),
    ["Yth. Para Kepala Bidang", "di Tempat"],
    caretAt(6, 2),
  ],
  [
    "Delete within the text",
    (engine) => erase(engine, caretAt(6, 2)),
    ["Yth. Para Kepala Bidang", "diTempat"],
    caretAt(6, 2),
  ],
  [
    "Backspace over a selection",
    (engine) => backspace(engine, { paragraph: 6, start: 0, end: 3 }),
    ["Yth. Para Kepala Bidang", "Tempat"],
    caretAt(6, 0),
  ],
  [
    "typing after Enter",
    (engine) => type(engine, enter(engine, caretAt(6, 2)), "x"),
    ["Yth. Para Kepala Bidang", "di", "x Tempat"],
    caretAt(7, 1),
  ],
  [
    "paste",
    (engine) => paste(engine, caretAt(6, 3), "a\r\nb\nc"),
    ["Yth. Para Kepala Bidang", "di a", "b", "cTempat"],
    caretAt(8, 1),
  ],
];

test.each(cases)("%s", (_, command, expected, caret) => {
  const engine = open();
  expect(command(engine)).toEqual(caret);
  expect(texts(engine).slice(0, expected.length)).toEqual(expected);
});

test("nothing is joined at the start of a cell", () => {
  const engine = Engine.open(buildSample("bersih"), { profile: "web" });
  const index = engine.paragraphs().findIndex(({ text }) => text === "3 Maret 2025");
  expect(backspace(engine, caretAt(index, 0))).toEqual(caretAt(index, 0));
  expect(engine.paragraphs()[index]?.text).toBe("3 Maret 2025");
});
