import type { Engine } from "../engine/engine";

/** Name of the conversation and of the add-in in all messages; there is one pane per page. */
export const CONVERSATION = "desk-conversation";
export const ADDIN = "tata-sop";

/** `OSF.AppName` of Word on the web. */
const WORD_ON_THE_WEB = 32;
const TASK_PANE = 1;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 };

/** What office.js asks for first: who the host is and what it can do. Names are those of its `OfficeAppContext`. */
export function appContext(engine: Engine, host: string): object {
  return {
    _id: ADDIN,
    _appName: WORD_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: engine.hostVersion,
    _appUILocale: engine.locale,
    _dataLocale: engine.locale,
    _docUrl: `${host}/dokumen.docx`,
    _clientMode: engine.faults.hanyaBaca ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: engine.settings(),
    _reason: 0,
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: CONVERSATION,
    _appInstanceId: ADDIN,
    _addinName: "Tata SOP",
    _appDomains: [],
    _featureGates: {},
    _requirementMatrix: JSON.stringify(engine.requirementMatrix()),
  };
}

/** `window.name` of the pane: where office.js finds its host before anything else. */
export function frameName(host: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: "__officeExtFrame_1",
    hostInfo: `Word|Web|16.01|${locale}|${CONVERSATION}|||0`,
    xdmInfo: `${CONVERSATION}|${ADDIN}|${host}`,
    flights: "[]",
  });
}

/** The query of the pane's address that names the host, in the older form that office.js reads as well. */
export const hostQuery = (locale: string): string =>
  `_host_Info=${encodeURIComponent(`Word$Web$16.01$${locale}$${CONVERSATION}$$$0`)}`;
