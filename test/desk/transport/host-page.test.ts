import { Engine } from "../../../src/desk/engine/engine";
import { HostPage } from "../../../src/desk/transport/host-page";
import { parseRequest } from "../../../src/desk/transport/messages";
import { moment, open, word } from "../../support/desk";
import { docxOf, paragraph } from "../../support/office-docx";

const ADDRESS = "https://meja.test";

function page(profile: "web" | "ltsc2021" = "web") {
  const engine = Engine.open(docxOf(paragraph("satu")), { profile });
  const answers: Record<string, never>[] = [];
  const host = new HostPage(engine, ADDRESS, (message) => answers.push(JSON.parse(message)));
  const send = async (action: string, data: unknown, type = 0) => {
    const message = {
      _messageType: 0,
      _actionName: action,
      _conversationId: "c",
      _correlationId: answers.length,
      _actionType: type,
      _data: data,
    };
    const taken = host.receive(JSON.stringify(message));
    await moment(5);
    return { taken, answer: answers.at(-1) as unknown as { _data: never; _responseType: number; _errorCode: number } };
  };
  return { engine, host, answers, send };
}

test.each([
  ["an object", { a: 1 }],
  ["other text", "hello"],
  ["JSON of another kind", '{"type":"webpackOk"}'],
  ["an answer", '{"_messageType":1,"_actionName":"x"}'],
])("%s is not for the host", (_name, data) => {
  expect(parseRequest(data)).toBeNull();
  expect(page().host.receive(data)).toBe(false);
});

test("the context names the host and its requirement sets", async () => {
  const { send } = page("ltsc2021");
  const { answer } = await send("ContextActivationManager_getAppContextAsync", ["x"]);
  const context = answer._data as { _requirementMatrix: string; _clientMode: number; _appUILocale: string };
  expect(JSON.parse(context._requirementMatrix)).toMatchObject({ WordApi: 1.3, CustomXmlParts: 1.1, Settings: 1.1 });
  expect([context._clientMode, context._appUILocale]).toEqual([1, "id-ID"]);
});

test("messages that want no answer get none", async () => {
  const { send, answers } = page();
  expect((await send("ContextActivationManager_notifyHost", [])).taken).toBe(true);
  expect(answers).toEqual([]);
});

test("a subscription is answered, then gets its events, until it ends", async () => {
  const { send, engine, answers } = page();
  await send("documentSelectionChanged", {}, 1);
  engine.setSelection(0, 1);
  expect(answers.map(({ _responseType }) => _responseType)).toEqual([0, 1]);
  await send("documentSelectionChanged", {}, 2);
  engine.setSelection(0, 2);
  expect(answers.map(({ _responseType }) => _responseType)).toEqual([0, 1, 0]);
});

test("a method that the host does not have is an error, not silence", async () => {
  const { send } = page();
  const { answer } = await send("executeMethod", { DdaMethod: { DispatchId: 64 } });
  expect(answer._data).toEqual({ Version: 1, Error: 5000 });
});

test("a closed page hears and says no more", async () => {
  const { send, host, engine, answers } = page();
  await send("documentSelectionChanged", {}, 1);
  host.close();
  engine.setSelection(0, 1);
  expect(answers).toHaveLength(1);
});

test("the whole way through messages gives what the bridge gives", async () => {
  const read = () =>
    word((context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/style,items/uniqueLocalId");
      return () => paragraphs.items.map((one) => one.toJSON());
    });
  await open(paragraph("satu") + paragraph("dua"), { transport: "bridge" });
  const bridged = await read();
  await open(paragraph("satu") + paragraph("dua"), { transport: "page" });
  expect(await read()).toEqual(bridged);
});
