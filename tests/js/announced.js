/**
 * Finds functions that announce something in the same run as they send a command or a request: what is announced may then not be
 * so. Reads the sources as a call graph: functions by scope and by import; callbacks and methods by their names, so rather too much
 * than too little.
 */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import * as acorn from "acorn";

/** @typedef {any} Node of acorn's syntax tree */
/** @typedef {{node: Node, file: string, calls: Call[], asks_if_ok: number[], sends: boolean, announces: boolean}} Fun */
/**
 * @typedef {object} Call
 * @property {number} at
 * @property {string} name what is called
 * @property {Fun[]} to the functions that it may be
 * @property {boolean} sends by itself
 * @property {boolean} announces by itself
 * @property {boolean} awaited
 * @property {boolean} leaves what it is returned with: nothing follows it
 */

const sends_itself = /^(act|actAll|put|putAll|retry|emit|emitWithAck|fetch)$/;
const is_later =
  /^(then|catch|finally|setTimeout|setInterval|requestAnimationFrame|addEventListener|on|onAnswer|effect|computed|use[A-Z]\w*)$/;
const is_function = /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/;

/**
 * @param {string[]} files
 * @param {string} root
 * @returns {string[]} `path:line` of each announcement that comes with a send
 */
export function announcedTooEarly(files, root, read = (/** @type {string} */ file) => readFileSync(file, "utf8")) {
  const program = readProgram(files, read);
  spread(program.functions);
  return program.functions.flatMap(fun =>
    tooEarly(fun).map(({ at }) => `${fun.file.slice(root.length + 1)}:${lineOf(read(fun.file), at)}`),
  );
}

/** A function sends, or announces at once, if something that it calls does. @param {Fun[]} functions */
function spread(functions) {
  for (let changed = true; changed; ) {
    changed = false;
    for (const fun of functions) {
      const sends = fun.calls.some(isSend);
      const announces = fun.calls.some(
        call => isAnnouncement(call) && !fun.calls.some(({ at, awaited }) => awaited && at < call.at),
      );
      if (sends === fun.sends && announces === fun.announces) continue;
      Object.assign(fun, { sends: sends || fun.sends, announces: announces || fun.announces });
      changed = true;
    }
  }
}

const isSend = (/** @type {Call} */ call) => call.sends || call.to.some(({ sends }) => sends);
const isAnnouncement = (/** @type {Call} */ call) => call.announces || call.to.some(({ announces }) => announces);

/** Announcements that neither follow the answer to a send nor leave the function before it. @param {Fun} fun */
function tooEarly({ calls, asks_if_ok }) {
  const sends = calls.filter(isSend);
  const isEarly = (/** @type {Call} */ call) => {
    const last = sends.filter(({ at }) => at < call.at).at(-1);
    if (last) return !(last.awaited && asks_if_ok.some(at => last.at < at && at < call.at));
    return !call.leaves && sends.some(send => send !== call);
  };
  return calls.filter(call => isAnnouncement(call) && isEarly(call));
}

const lineOf = (/** @type {string} */ text, /** @type {number} */ at) => text.slice(0, at).split("\n").length;

/** @param {string[]} files @param {(file: string) => string} read */
function readProgram(files, read) {
  /** @type {Fun[]} */
  const functions = [];
  /** @type {Map<Node, Fun>} */
  const by_node = new Map();
  /** Exported functions, `file name`. @type {Map<string, Fun>} */
  const exported = new Map();
  /** Methods of objects and callbacks that are passed to components, by name. @type {Map<string, Fun[]>} */
  const named = new Map();
  /** @type {(() => void)[]} */
  const links = [];

  for (const file of files) {
    const tree = acorn.parse(read(file), { ecmaVersion: "latest", sourceType: "module" });
    visit(tree, newScope(null), newFunction(tree), []);

    /** @param {Node} node @returns {Fun} */
    function newFunction(node) {
      const fun = { node, file, calls: [], asks_if_ok: [], sends: false, announces: false };
      functions.push(fun);
      by_node.set(node, fun);
      return fun;
    }

    /** @param {Node} node @param {Scope} scope @param {Fun} fun which it is run in @param {Node[]} above */
    function visit(node, scope, fun, above) {
      if (!node || typeof node.type !== "string") return;
      const parent = above.at(-1);
      if (node.type === "ImportDeclaration" && String(node.source.value).startsWith("."))
        for (const { local, imported } of node.specifiers)
          scope.names.set(local.name, `${resolve(dirname(file), node.source.value)} ${imported?.name}`);
      if (node.type === "MemberExpression" && nameOf(node) === "ok") fun.asks_if_ok.push(node.end);
      if (node.type === "CallExpression") addCall(node, scope, fun, above);
      let [inner, run] = [scope, fun];
      if (is_function.test(node.type)) {
        inner = newScope(scope);
        for (const name of node.params.flatMap(namesIn)) inner.names.set(name, null);
        if (!isRunAtOnce(node, parent)) run = newFunction(node);
        if (node.id) declare(node.id.name, node, scope);
        if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier")
          declare(parent.id.name, node, scope);
        if (parent?.type === "Property" || parent?.type === "AssignmentExpression")
          alsoNamed(nameOf(parent.key ?? parent.left), run);
      } else if (node.type === "BlockStatement" && !is_function.test(parent?.type)) inner = newScope(scope);
      if (node.type === "TemplateLiteral") nameCallbacks(node, inner);
      if (node.type === "Property" && node.value.type === "Identifier")
        links.push(() => alsoNamed(nameOf(node.key), ...resolved(node.value.name, scope)));
      for (const [key, child] of Object.entries(node))
        if (key !== "type") for (const each of [child].flat()) visit(each, inner, run, [...above, node]);
    }

    /** @param {string} name @param {Node} node @param {Scope} scope */
    function declare(name, node, scope) {
      const fun = by_node.get(node);
      if (!fun) return;
      scope.names.set(name, fun);
      if (!scope.outer) exported.set(`${file} ${name}`, fun);
    }

    /** `onKeep=${keep}`: what is called `onKeep` there may be this. @param {Node} template @param {Scope} scope */
    function nameCallbacks({ quasis, expressions }, scope) {
      for (const [at, expression] of expressions.entries()) {
        const name = /(\w+)=$/.exec(quasis[at].value.raw)?.[1];
        if (!name) continue;
        links.push(() => {
          if (expression.type === "Identifier") alsoNamed(name, ...mayBe(expression.name, scope));
          const fun = by_node.get(expression);
          if (fun) alsoNamed(name, fun);
        });
      }
    }

    /** @param {Node} node @param {Scope} scope @param {Fun} fun @param {Node[]} above */
    function addCall(node, scope, fun, above) {
      const name = nameOf(node.callee);
      const is_method = node.callee.type === "MemberExpression";
      const parent = above.at(-1);
      /** @type {Call} */
      const call = {
        at: node.start,
        name,
        to: [],
        sends: sends_itself.test(name) && (is_method || name === "fetch"),
        announces: name === "announce",
        awaited: parent?.type === "AwaitExpression",
        leaves: leavesWith(node, above),
      };
      fun.calls.push(call);
      if (!call.sends && !call.announces)
        links.push(() => (call.to = is_method ? (named.get(name) ?? []) : mayBe(name, scope)));
    }
  }

  /** @param {string} name @param {...Fun} funs */
  function alsoNamed(name, ...funs) {
    named.set(name, [...new Set([...(named.get(name) ?? []), ...funs])]);
  }

  /** @param {string} name @param {Scope} scope @returns {Fun[]} */
  function resolved(name, scope) {
    const found = lookUp(name, scope);
    const fun = typeof found === "string" ? exported.get(found) : found;
    return fun ? [fun] : [];
  }

  /** The function of this name, or all that are passed on under it. @param {string} name @param {Scope} scope @returns {Fun[]} */
  const mayBe = (name, scope) => (lookUp(name, scope) ? resolved(name, scope) : (named.get(name) ?? []));

  // Twice: a call may be of a callback that is named further down.
  for (const link of [...links, ...links]) link();
  return { functions };
}

/** @typedef {{outer: Scope | null, names: Map<string, Fun | string | null>}} Scope null: known, but not what it is */

/** @param {Scope | null} outer @returns {Scope} */
const newScope = outer => ({ outer, names: new Map() });

/** @param {string} name @param {Scope} scope @returns {Fun | string | null} */
function lookUp(name, scope) {
  for (let at = /** @type {Scope | null} */ (scope); at; at = at.outer) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

/** @param {Node} node @returns {string} */
const nameOf = node =>
  node.type === "MemberExpression" ? nameOf(node.property) : node.type === "Identifier" ? node.name : "";

/** @param {Node} pattern @returns {string[]} */
function namesIn(pattern) {
  if (!pattern) return [];
  if (pattern.type === "Identifier") return [pattern.name];
  if (pattern.type === "AssignmentPattern") return namesIn(pattern.left);
  if (pattern.type === "RestElement") return namesIn(pattern.argument);
  if (pattern.type === "Property") return namesIn(pattern.value);
  return (pattern.properties ?? pattern.elements ?? []).flatMap(namesIn);
}

/** A callback such as `forEach`'s runs in the function around it. @param {Node} node @param {Node} parent */
const isRunAtOnce = (node, parent) =>
  parent?.type === "CallExpression" && parent.callee !== node && !is_later.test(nameOf(parent.callee));

/** `return announce(…)`, also one way of a choice. @param {Node} node @param {Node[]} above @returns {boolean} */
function leavesWith(node, above) {
  const parent = above.at(-1);
  if (parent?.type === "ReturnStatement") return true;
  return parent?.type === "ConditionalExpression" && parent.test !== node && leavesWith(parent, above.slice(0, -1));
}
