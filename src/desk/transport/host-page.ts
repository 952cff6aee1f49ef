import type { Engine } from "../engine/engine";
import { appContext } from "./app-context";
import { parseRequest, RequestType, response, type Request } from "./messages";

/** Dispatch id of a Rich API request among the methods of the Common API. */
const RICH_API = 93;

interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
}

/** The page around the pane, as office.js knows it: answers its messages from an engine. */
export class HostPage {
  readonly #events = new Map<string, Request>();
  readonly #unsubscribe: () => void;

  constructor(
    private readonly engine: Engine,
    /** Address that the page claims; office.js insists on https. */
    private readonly address: string,
    /** Takes a message to the pane. */
    private readonly deliver: (message: string) => void,
    /** Called when office.js has loaded its classes and waits for its context. */
    private readonly onBoot: () => Promise<void> | void = () => {},
  ) {
    const stopMessages = engine.onMessage((entries) => this.#raise("richApiMessage", { ArrayData: entries }));
    const stopSelection = engine.onSelection(() => this.#raise("documentSelectionChanged", {}));
    this.#unsubscribe = () => {
      stopMessages();
      stopSelection();
    };
  }

  /** Takes a message that the pane posted. False when it was not meant for the host. */
  receive(data: unknown): boolean {
    const request = parseRequest(data);
    if (!request) return false;
    void this.#answer(request);
    return true;
  }

  close(): void {
    this.#unsubscribe();
    this.#events.clear();
  }

  async #answer(request: Request): Promise<void> {
    const data = await this.#resultOf(request);
    if (data !== undefined) this.deliver(response(request, this.address, data));
  }

  /** Data of the answer; nothing for messages that want none. */
  async #resultOf(request: Request): Promise<unknown> {
    const { _actionType: type, _actionName: action } = request;
    if (type === RequestType.RegisterEvent) this.#events.set(action, request);
    if (type === RequestType.UnregisterEvent) this.#events.delete(action);
    if (type !== RequestType.Invoke) return { Error: 0, Version: 1 };
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        await this.onBoot();
        return appContext(this.engine, this.address);
      case "ContextActivationManager_notifyHost":
        return undefined;
      case "executeMethod":
        return { Version: 1, ...(await this.#call(request._data as MethodCall)) };
      default:
        return null;
    }
  }

  async #call(method: MethodCall): Promise<object> {
    const { DispatchId } = method.DdaMethod;
    if (DispatchId !== RICH_API) return (await this.engine.dispatch(DispatchId, method)) as object;
    const body = await this.engine.execute(String(method.ArrayData?.[4]));
    return { Error: 0, Data: [200, [], body] };
  }

  #raise(event: string, data: object): void {
    for (const [action, request] of this.#events) {
      if (action.toLowerCase() === event.toLowerCase()) this.deliver(response(request, this.address, data, true));
    }
  }
}
