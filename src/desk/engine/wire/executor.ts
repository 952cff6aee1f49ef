import { RichApiError } from "../errors";
import { Handle } from "../model/targets";
import type { Host } from "../model/host";
import { call, write } from "./members";
import type { Paths } from "./paths";
import { load, selectionOf } from "./query";
import { ActionType, type Action, type Answer, type RequestBody } from "./wire";

/** Runs the actions of a request in order. The first that fails ends it; what came before stays done, as in Word. */
export function execute(request: RequestBody, paths: Paths, host: Host): Answer {
  const answer: Answer = { Results: [], TraceIds: [] };
  const keep = request.AutoKeepReference === true;
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) answer.TraceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: run(action, paths, host, keep) });
    } catch (error) {
      const { code, message, location = "", status } = RichApiError.from(error);
      const Error = { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
      return { ...answer, Error };
    }
  }
  return answer;
}

function run(action: Action, paths: Paths, host: Host, keep: boolean): unknown {
  // Office.js calls event registrations back on the result of the trace that goes with them.
  if (action.ActionType === ActionType.Trace) return null;
  const handle = paths.resolve(action.ObjectPathId);
  if (!handle) return null;
  switch (action.ActionType) {
    case ActionType.Instantiate: {
      const name = host.keptAs(handle);
      return name ? { _ReferenceId: name } : {};
    }
    case ActionType.Query: {
      const info = action.QueryInfo ?? {};
      return load(handle, selectionOf(info), host, keep, info);
    }
    case ActionType.Method:
      return invoke(handle, action, paths, host);
    case ActionType.SetProperty:
      write(handle, action.Name, paths.args(action.ArgumentInfo)[0], host);
      return null;
    default:
      throw new RichApiError("ApiNotFound", `action ${action.ActionType}`);
  }
}

function invoke(handle: Handle, action: Action, paths: Paths, host: Host): unknown {
  if (action.Name === "_KeepReference") {
    host.reference(handle);
    return null;
  }
  const registration = /^_(Register|Unregister)(\w+)$/.exec(action.Name);
  if (registration) {
    host.listen(registration[2] as string, handle, registration[1] === "Register");
    return null;
  }
  const result = call(handle, action.Name, paths.args(action.ArgumentInfo), host);
  return result instanceof Handle ? {} : (result ?? null);
}
