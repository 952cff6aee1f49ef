import type { Engine } from "../engine/engine";

/** What office.js expects at `window._richApiNativeBridge` in hosts that hand over Rich API requests directly. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

interface BridgeRequest {
  id: number;
  message: { body: unknown };
}

/** Types of bridge messages. */
const ANSWER = 2;
const EVENTS = 3;

/** A bridge to an engine. `close` ends the events. */
export function hostBridge(engine: Engine): { bridge: NativeBridge; close: () => void } {
  const bridge: NativeBridge = {
    onMessageFromHost: () => {}, // office.js puts its own function here
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as BridgeRequest;
      const request = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void engine.execute(request).then((body) => {
        bridge.onMessageFromHost(JSON.stringify({ id, type: ANSWER, message: { statusCode: 200, headers: {}, body } }));
      });
    },
  };
  const close = engine.onMessage((entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: EVENTS, controlId: "", message: { entries } }));
  });
  return { bridge, close };
}
