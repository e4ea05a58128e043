import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { codeOf, modulesBelow } from './source-imports.ts';

/**
 * What modules of `src/` export and no other file of `src/` imports, as `file: name`, and the same for `tests/`. A test
 * may be the only importer of what its own file uses too, such as the pure part of a command; what only tests use is
 * dead.
 */
export function unusedExports(): string[] {
  const sources = ['astro.config.mjs', ...modulesBelow('src')].map(readExports);
  // Those of the city are among them.
  const tests = ['tests', 'content'].flatMap(modulesBelow).map(readExports);
  const tested = new Set(tests.flatMap(({ imports }) => imports));
  return [...unusedIn(sources, tested), ...unusedIn(tests, new Set())];
}

/** Names that two files of `src/` export, each for a thing of its own; what Astro calls has to have the name it has. */
export function namesOfTwoThings(): string[] {
  const exported = modulesBelow('src')
    .filter((file) => !CALLED_FROM_OUTSIDE.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(DECLARED)].map(([, name = '']) => name));
  return exported.filter((name, at) => exported.indexOf(name) !== at);
}

const DECLARED = /^export (?:async )?(?:function|const|interface|type|class) (\w+)/gmu;

/** What no other of some modules imports. What is in `tested` too may be used by its own module alone. */
function unusedIn(modules: readonly ModuleExports[], tested: ReadonlySet<string>): string[] {
  const imported = new Set(modules.flatMap(({ imports }) => imports));
  return modules
    .filter(({ file }) => !CALLED_FROM_OUTSIDE.test(file) && !file.endsWith('.d.ts'))
    .flatMap(({ file, exports, names }) =>
      exports
        .map((name) => ({ name, key: `${file}#${name}`, isUsedAtHome: (names.get(name) ?? 0) > 1 }))
        .filter(({ key, isUsedAtHome }) => !imported.has(key) && !(isUsedAtHome && tested.has(key)))
        .filter(() => !imported.has(`${file}#*`))
        .map(({ name }) => `${file}: ${name}`),
    );
}

/** By Astro, and by the test runner. */
const CALLED_FROM_OUTSIDE =
  /^(?:astro\.config\.mjs|src\/(?:pages\/.*|content\.config\.ts|middleware\.ts|check\/faults\/editor-logger\.ts)|tests\/(?:vitest\.config|support\/built-sites)\.ts)$/u;

function readExports(file: string): ModuleExports {
  const source = ts.createSourceFile(
    file,
    codeOf(file, readFileSync(file, 'utf8')),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TS,
  );
  const found: ModuleExports = { file, exports: [], imports: [], names: new Map() };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.names.set(node.text, (found.names.get(node.text) ?? 0) + 1);
    found.imports.push(
      ...importsOf(node).map(({ from, name }) => `${posix.join(posix.dirname(file), from)}#${name}`),
    );
    found.exports.push(...exportsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Names that a node takes from another module; `*` for all that it has. */
function importsOf(node: ts.Node): { from: string; name: string }[] {
  const from = moduleOf(node);
  if (!from?.startsWith('.')) return [];
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  const bindings = ts.isExportDeclaration(node) ? node.exportClause : clause?.namedBindings;
  const elements =
    bindings && !ts.isNamespaceImport(bindings) && !ts.isNamespaceExport(bindings)
      ? bindings.elements
      : undefined;
  const named = elements?.map(({ propertyName, name }) => (propertyName ?? name).text);
  const qualified = ts.isImportTypeNode(node) && node.qualifier ? [node.qualifier.getText()] : undefined;
  const names = [
    ...(clause?.name ? ['default'] : []),
    ...(named ?? qualified ?? (clause?.name ? [] : ['*'])),
  ];
  return names.map((name) => ({ from, name }));
}

function moduleOf(node: ts.Node): string | undefined {
  const name =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return name && ts.isStringLiteral(name) ? name.text : undefined;
}

/** Names that a statement exports. */
function exportsOf(node: ts.Node): string[] {
  if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
    return node.exportClause.elements.map(({ name }) => name.text);
  if (!ts.canHaveModifiers(node)) return [];
  const has = (kind: ts.SyntaxKind) =>
    ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false;
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (has(ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText());
  const name = (node as ts.Node & { name?: ts.Node }).name;
  return name ? [name.getText()] : [];
}

interface ModuleExports {
  file: string;
  exports: string[];
  /** `file#name` of what it imports. */
  imports: string[];
  /** How often each name stands in it. */
  names: Map<string, number>;
}
