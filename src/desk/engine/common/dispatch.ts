import { readSettings, writeSettings } from "../document/addin-settings";
import {
  addCustomXml,
  customXmlPart,
  customXmlParts,
  customXmlText,
  deleteCustomXml,
  type CustomXml,
} from "../document/custom-xml";
import type { Parts } from "../document/parts";
import { RichApiError, type ErrorCode } from "../errors";
import { nodeText, nodeXml, partNodes, prefixesOf, relativeNodes, setNodeText, setNodeXml } from "./xml-nodes";

/** Error numbers of the Common API (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const ERRORS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 5002,
  InvalidArgument: 6100,
  ItemNotFound: 6000,
  ApiNotFound: 5000,
};
const INTERNAL_ERROR = 5001;

/** Arguments of a call, under the names of office.js. */
type Arguments = Readonly<Record<string, unknown>>;

interface Method {
  readonly run: (parts: Parts, args: Arguments) => object | void;
  readonly writes?: boolean;
}

const text = (args: Arguments, name: string): string => String(args[name] ?? "");
const dataPart = ({ id }: CustomXml): object => ({ id, DataPartBuiltIn: false });

/** Methods by the dispatch ids of `OSF.DDA.MethodDispId`. */
const METHODS: Readonly<Record<number, Method>> = {
  // Settings.refreshAsync and saveAsync
  75: { run: (parts) => ({ Properties: { Settings: Object.entries(readSettings(parts)) } }) },
  76: { writes: true, run: (parts, args) => writeSettings(parts, Object.fromEntries(settingsIn(args))) },
  // CustomXmlParts
  128: {
    writes: true,
    run: (parts, args) => ({ DataPartProperties: dataPart(addCustomXml(parts, text(args, "xml"))) }),
  },
  129: { run: (parts, args) => ({ DataPartProperties: dataPart(customXmlPart(parts, text(args, "id"))) }) },
  130: {
    run: (parts, args) => ({
      DataPartList: customXmlParts(parts)
        .filter(({ namespace }) => namespace === text(args, "namespace"))
        .map(dataPart),
    }),
  },
  // CustomXmlPart
  131: { run: (parts, args) => ({ Data: customXmlText(parts, text(args, "id")) }) },
  132: { run: (parts, args) => ({ DataNodeList: partNodes(parts, text(args, "id"), text(args, "xpath")) }) },
  133: { writes: true, run: (parts, args) => deleteCustomXml(parts, text(args, "id")) },
  // CustomXmlNode
  134: { run: (parts, args) => ({ Data: nodeText(parts, text(args, "DataNodeHandle")) }) },
  135: { run: (parts, args) => ({ Data: nodeXml(parts, text(args, "DataNodeHandle")) }) },
  136: {
    run: (parts, args) => ({ DataNodeList: relativeNodes(parts, text(args, "DataNodeHandle"), text(args, "xpath")) }),
  },
  137: { writes: true, run: (parts, args) => setNodeText(parts, text(args, "DataNodeHandle"), text(args, "Data")) },
  138: { writes: true, run: (parts, args) => setNodeXml(parts, text(args, "DataNodeHandle"), text(args, "xml")) },
  142: { run: (parts, args) => ({ Data: nodeText(parts, text(args, "DataNodeHandle")) }) },
  // Office.js names the text of setTextAsync by a constant that it never defines.
  143: {
    writes: true,
    run: (parts, args) => setNodeText(parts, text(args, "DataNodeHandle"), text(args, "undefined")),
  },
  // CustomXmlPrefixMappings
  139: { run: (parts, args) => void prefixesOf(parts).set(text(args, "prefix"), text(args, "namespace")) },
  140: { run: (parts, args) => ({ Data: prefixesOf(parts).get(text(args, "prefix")) ?? "" }) },
  141: { run: (parts, args) => ({ Data: prefixFor(parts, text(args, "namespace")) }) },
};

/**
 * Runs a method of the Common API. The answer's `Error` is 0 when it went well. `beforeWrite` throws when the document
 * may not be changed.
 */
export function dispatch(parts: Parts, dispatchId: number, data: unknown, beforeWrite: () => void): object {
  const method = METHODS[dispatchId];
  try {
    if (!method) throw new RichApiError("ApiNotFound");
    if (method.writes) beforeWrite();
    return { Error: 0, ...method.run(parts, data as Arguments) };
  } catch (error) {
    return { Error: ERRORS[RichApiError.from(error).code] ?? INTERNAL_ERROR };
  }
}

function settingsIn({ DdaSettingsMethod }: Arguments): [string, string][] {
  return ((DdaSettingsMethod as { Properties?: [string, string][] } | undefined)?.Properties ?? []) as [
    string,
    string,
  ][];
}

const prefixFor = (parts: Parts, namespace: string): string =>
  [...prefixesOf(parts)].find(([, known]) => known === namespace)?.[0] ?? "ns0";
