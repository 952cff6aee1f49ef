/**
 * Describes the namespace `Word` of @types/office-js in the form that `OfficeExtension.LibraryBuilder` of office.js
 * takes. The office.js of npm stops at WordApi 1.4; the desk and the tests add what it lacks from this description.
 */
const fs = require("node:fs");
const ts = require("typescript");

const TYPINGS = require.resolve("@types/office-js/index.d.ts");

/** Bits of `behaviorFlags`, as LibraryBuilder reads them. */
const COLLECTION = 1;
const TRACKABLE = 2;
const SCALAR = { json: 1, readOnly: 2, date: 8 };
const LINK = { json: 1, readOnly: 2, collection: 16 };
const CALL = { read: 2, collection: 4, onceOnly: 8, indexer: 16 };
/** Bit of `apiFlags`: may run beside other requests. */
const CONCURRENT = 4;

/** Members that LibraryBuilder makes by itself, or that exist only on the client. */
const BUILT_IN = new Set(["load", "set", "toJSON", "retrieve", "update", "setMockData", "ensureUnchanged"]);
const CLIENT_ONLY = new Set(["context", "items", "isNullObject"]);
const READING = /^(get|search|compareLocationWith|is[A-Z])/;

/** The description, as plain JSON. Reading the typings takes about half a second. */
function wordMetadata(typings = TYPINGS) {
  const source = ts.createSourceFile(typings, fs.readFileSync(typings, "utf8"), ts.ScriptTarget.Latest, true);
  const statements = source.statements.filter(isWordNamespace).flatMap((namespace) => [...namespace.body.statements]);
  const classes = new Map(statements.filter(isClientObject).map((node) => [node.name.text, node]));
  const sets = requirementSets(source.text);
  const context = { classes, setOf: sets.ordinalOf };
  return {
    version: "1.0.0",
    name: "Word",
    defaultApiSetName: "WordApi",
    hostName: "Word",
    strings: [],
    enumTypes: statements.filter(ts.isEnumDeclaration).map(enumType),
    clientObjectTypes: [...classes].map(([name, node]) => clientObjectType(name, node, context)),
    apiSets: sets.list,
  };
}

const isWordNamespace = (node) => ts.isModuleDeclaration(node) && node.name.text === "Word";

const isClientObject = (node) =>
  ts.isClassDeclaration(node) &&
  node.heritageClauses?.[0]?.types[0]?.expression.getText() === "OfficeExtension.ClientObject";

/** Requirement sets, numbered from 1 in order of appearance; WordApi 1.1 is 0, for it is everywhere. */
function requirementSets(text) {
  const list = [];
  const ordinals = new Map([["WordApi 1.1", 0]]);
  const ordinalOf = (node) => {
    const remark = text.slice(node.getFullStart(), node.getStart());
    const [, name, version] = /Api set:\s*(\w+)\s+([\d.]+)/.exec(remark) ?? [null, "WordApi", "1.1"];
    const key = `${name} ${version}`;
    if (!ordinals.has(key)) {
      list.push([version, name]);
      ordinals.set(key, list.length);
    }
    return ordinals.get(key);
  };
  return { list, ordinalOf };
}

function enumType(node) {
  const valueOf = (member) => (member.initializer ? literal(member.initializer) : pascal(nameOf(member)));
  return { name: node.name.text, fields: Object.fromEntries(node.members.map((m) => [nameOf(m), valueOf(m)])) };
}

function clientObjectType(name, node, context) {
  const item = itemClass(node, context.classes);
  const type = {
    name,
    behaviorFlags: item ? COLLECTION : 0,
    collectionPropertyPath: "",
    newObjectServerTypeFullName: "",
    newObjectApiFlags: 0,
    childItemTypeFullName: item ? `Word.${item}` : "",
    scalarProperties: [scalar("_ReferenceId", SCALAR.readOnly, 0)],
    navigationProperties: [],
    scalarMethods: [call("_KeepReference", 0, 0, { flags: CALL.read, apiFlags: CONCURRENT })],
    navigationMethods: [],
    events: [],
  };
  for (const member of node.members) addMember(type, member, context);
  if (item) {
    const flags = CALL.indexer | CALL.read;
    type.navigationMethods.push({ ...call("_GetItem", 0, 1, { flags, apiFlags: CONCURRENT }), ...returning(item) });
  }
  return type;
}

function addMember(type, member, context) {
  const name = member.name && nameOf(member);
  if (!name || isStatic(member)) return;
  const set = context.setOf(member);
  if (ts.isPropertyDeclaration(member) && !CLIENT_ONLY.has(name)) addProperty(type, name, member, set, context.classes);
  if (ts.isMethodDeclaration(member) && !BUILT_IN.has(name)) addMethod(type, name, member, set, context.classes);
}

function addProperty(type, name, member, set, classes) {
  const text = member.type?.getText() ?? "";
  if (/^OfficeExtension\.EventHandlers\b/.test(text)) return addEvent(type, name, set);
  const readOnly = ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly;
  const target = classOf(text, classes);
  if (!target) {
    const flags = SCALAR.json | (readOnly ? SCALAR.readOnly : 0) | (text === "Date" ? SCALAR.date : 0);
    type.scalarProperties.push(scalar(name, flags, set));
    return;
  }
  const flags = (itemClass(classes.get(target), classes) ? LINK.collection : LINK.json) | LINK.readOnly;
  const api = { getMethodApiFlags: CONCURRENT, setMethodApiFlags: 0 };
  type.navigationProperties.push({ ...named(name, flags, set), ...api, propertyTypeFullName: `Word.${target}` });
}

/** Numbers of event types are the host's; the host fills them in when it installs the description. */
function addEvent(type, name, set) {
  const event = name.replace(/^on/, "");
  const [register, unregister] = [`_Register${event}`, `_Unregister${event}`];
  const targetIdExpression = type.name === "Document" ? "" : "this._ReferenceId";
  const wiring = { typeExpression: "", targetIdExpression, register, unregister };
  type.events.push({ name: event, behaviorFlags: 0, apiSetInfoOrdinal: set, ...wiring });
  for (const method of [register, unregister]) {
    type.scalarMethods.push(call(method, 0, 0, { flags: CALL.read, apiFlags: CONCURRENT }));
  }
}

function addMethod(type, name, member, set, classes) {
  if (name === "track" || name === "untrack") {
    type.behaviorFlags |= TRACKABLE;
    return;
  }
  const target = classOf(member.type?.getText() ?? "", classes);
  const reads = READING.test(name);
  const methods = target ? type.navigationMethods : type.scalarMethods;
  if (methods.some((known) => known.name === name)) return;
  const collection = target && itemClass(classes.get(target), classes) ? CALL.collection : 0;
  const flags = (reads ? CALL.read : target ? CALL.onceOnly : 0) | collection;
  const method = call(name, set, member.parameters.length, { flags, apiFlags: reads ? CONCURRENT : 0 });
  methods.push(target ? { ...method, ...returning(target) } : method);
}

const named = (name, behaviorFlags, apiSetInfoOrdinal) => ({
  name,
  behaviorFlags,
  apiSetInfoOrdinal,
  originalName: name.startsWith("_") ? name : pascal(name),
  undoableApiSetInfoOrdinal: 0,
});

const scalar = (name, flags, set) => ({ ...named(name, flags, set), setMethodApiFlags: 0 });

const call = (name, set, parameterCount, { flags, apiFlags }) => ({
  ...named(name, flags, set),
  apiFlags,
  parameterCount,
});

const returning = (target) => ({ returnTypeFullName: `Word.${target}`, returnObjectGetByIdMethodName: null });

/** Name of the class of a collection's items; null for a class that is no collection. */
function itemClass(node, classes) {
  const items = node.members.find((member) => member.name?.getText() === "items");
  return items ? classOf(items.type.getText().replace(/^readonly\s+|\[\]$/g, ""), classes) : null;
}

function classOf(type, classes) {
  const [, name] = /^Word\.(\w+)$/.exec(type.replace(/\s*\|\s*(undefined|null)/g, "").trim()) ?? [];
  return name && classes.has(name) ? name : null;
}

const isStatic = (member) => (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
const nameOf = (member) => member.name.getText().replace(/^["']|["']$/g, "");
const literal = (node) => (ts.isStringLiteral(node) ? node.text : Number(node.getText()));
const pascal = (name) => name[0].toUpperCase() + name.slice(1);

module.exports = { wordMetadata };
