/** A message of office.js to its host page, as JSON text in `postMessage`. */
export interface Request {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

export enum RequestType {
  Invoke = 0,
  RegisterEvent = 1,
  UnregisterEvent = 2,
}

const REQUEST = 0;
const RESPONSE = 1;

/** Reads a message; null for anything that office.js did not send to its host. */
export function parseRequest(data: unknown): Request | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Request;
    return message._messageType === REQUEST && typeof message._actionName === "string" ? message : null;
  } catch {
    return null;
  }
}

/** The answer to a message, or an event that it subscribed to. */
export const response = (request: Request, host: string, data: unknown, isEvent = false): string =>
  JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: host,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
