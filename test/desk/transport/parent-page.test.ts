/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { Engine } from "../../../src/desk/engine/engine";
import { attachPane, interceptMessages } from "../../../src/desk/transport/parent-page";
import { docxOf, paragraph } from "../../support/office-docx";

const frame = () => {
  const iframe = document.createElement("iframe");
  document.body.append(iframe);
  return iframe;
};
const engine = () => Engine.open(docxOf(paragraph("satu")), { profile: "web" });

// jsdom lacks what every browser has.
beforeAll(() => void Object.assign(globalThis, { TextDecoder, TextEncoder }));

beforeEach(() => {
  globalThis.fetch = jest
    .fn()
    .mockResolvedValue({ json: async () => ({ apiSets: [], enumTypes: [], clientObjectTypes: [] }) });
});

test("the pane is told its host by name and address, before its own fragment", () => {
  const iframe = frame();
  attachPane(iframe, engine(), { src: "/taskpane.html?aksi=templat#langkah" });
  expect(JSON.parse(iframe.name)).toMatchObject({ xdmInfo: expect.stringContaining(`|https://${location.host}`) });
  expect(iframe.getAttribute("src")).toMatch(
    /^\/taskpane\.html\?aksi=templat&_host_Info=Word%24Web%2416\.01%24id-ID.*#langkah$/,
  );
});

test("messages of office.js are answered into the frame, whatever origin they were meant for", async () => {
  const iframe = frame();
  const pane = attachPane(iframe, engine(), { src: "about:blank" });
  const answers: MessageEvent[] = [];
  iframe.contentWindow?.addEventListener("message", (event) => answers.push(event));
  const message = {
    _messageType: 0,
    _actionName: "richApiMessage",
    _conversationId: "c",
    _correlationId: 1,
    _actionType: 1,
    _data: {},
  };
  window.postMessage(JSON.stringify(message), "https://meja.test");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answers.map(({ origin, data }) => [origin, JSON.parse(data as string)._responseType])).toEqual([
    [`https://${location.host}`, 0],
  ]);
  pane.detach();
  expect(iframe.getAttribute("src")).toBe("about:blank");
});

test("other messages go on to the window as ever", async () => {
  const seen: unknown[] = [];
  window.addEventListener("message", ({ data }) => seen.push(data));
  const original = window.postMessage;
  const release = interceptMessages(window, (data) => data === "meja");
  window.postMessage("meja", "*");
  window.postMessage("lain", "*");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(["lain"]);
  release();
  expect(window.postMessage).toBe(original);
});
