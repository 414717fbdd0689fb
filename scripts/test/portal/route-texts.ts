import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { webFolder } from '../../src/system/angular.js';

const app = join(webFolder, 'src', 'app');

/** A route as its declaration says: what it loads, by which title, with which texts. */
export interface LoadedRoute {
  /** The file that is loaded, as its path below the application. */
  file: string;
  texts: string[];
  title: string | undefined;
  declaredIn: string;
}

/** Every route that loads something, in the files of routes. */
export function loadedRoutes(files: readonly string[]): LoadedRoute[] {
  return files.flatMap((file) => routesIn(file));
}

function routesIn(file: string): LoadedRoute[] {
  const source = parse(file);
  const constants = listsIn(source);
  const loads = loadsIn(source);
  const routes: LoadedRoute[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node)) return;
    const name = node.expression.getText();
    const isPage = name === 'page';
    if (!isPage && name !== 'withTexts') return;
    const [texts, load] = isPage ? node.arguments.slice(2) : node.arguments;
    const loaded = load && importedBy(load, loads);
    if (texts === undefined || loaded === undefined) return;
    const title = isPage ? node.arguments[1] : titleBeside(node);
    routes.push({
      file: `${join(dirname(file), loaded)}.ts`,
      texts: ts.isIdentifier(texts) ? (constants.get(texts.text) ?? []) : namesIn(texts),
      title: title && ts.isStringLiteral(title) ? title.text : undefined,
      declaredIn: file,
    });
  });
  return routes;
}

/** What each list of the file that has a name lists. */
function listsIn(source: ts.SourceFile): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  walk(source, (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined)
      if (ts.isArrayLiteralExpression(node.initializer))
        lists.set(node.name.getText(), namesIn(node.initializer));
  });
  return lists;
}

const namesIn = (node: ts.Node): string[] =>
  ts.isArrayLiteralExpression(node) ? node.elements.map((element) => element.getText()) : [];

/** What each function of the file that has a name fetches, where several use it. */
function loadsIn(source: ts.SourceFile): Map<string, string> {
  const loads = new Map<string, string>();
  walk(source, (node) => {
    if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return;
    const from = ts.isArrowFunction(node.initializer) && importedBy(node.initializer.body);
    if (from) loads.set(node.name.getText(), from);
  });
  return loads;
}

/** @param loads what is fetched by a function with a name */
function importedBy(load: ts.Node, loads?: ReadonlyMap<string, string>): string | undefined {
  let found: string | undefined;
  walk(load, (node) => {
    if (!ts.isCallExpression(node)) return;
    const [path] = node.arguments;
    if (node.expression.kind !== ts.SyntaxKind.ImportKeyword)
      found = loads?.get(node.expression.getText()) ?? found;
    else if (path !== undefined && ts.isStringLiteral(path)) found = path.text;
  });
  return found;
}

/** `title: title('…')` of the same route. */
function titleBeside(call: ts.CallExpression): ts.Node | undefined {
  const route = ts.findAncestor(call, ts.isObjectLiteralExpression);
  const title = route?.properties.find((property) => property.name?.getText() === 'title');
  const value = title && ts.isPropertyAssignment(title) ? title.initializer : undefined;
  return value && ts.isCallExpression(value) ? value.arguments[0] : undefined;
}

/**
 * The keys that a file and all that it brings along name; what they load later is not theirs.
 *
 * @param keys every key that there is
 * @returns each with the file that names it
 */
export function keysSaidFrom(file: string, keys: ReadonlySet<string>): Map<string, string> {
  const said = new Map<string, string>();
  for (const one of broughtAlong(file)) {
    for (const key of literalsIn(one)) if (keys.has(key)) said.set(key, one);
    for (const beginning of putTogetherIn(one))
      for (const key of keys) if (key.startsWith(beginning)) said.set(key, one);
  }
  return said;
}

/** A file, what it imports, and the templates of all of them. */
function broughtAlong(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!file.endsWith('.ts')) return found;
  walk(parse(file), (node) => {
    const from = broughtFrom(node);
    if (from?.startsWith('.') === true) broughtAlong(join(dirname(file), `${from}.ts`), found);
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'templateUrl')
      if (ts.isStringLiteral(node.initializer))
        broughtAlong(join(dirname(file), node.initializer.text), found);
  });
  return found;
}

/** From where something is imported, or handed on, that is there at run time. */
function broughtFrom(node: ts.Node): string | undefined {
  const isImport = ts.isImportDeclaration(node);
  if (!isImport && !ts.isExportDeclaration(node)) return undefined;
  if (isImport && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return undefined;
  const from = node.moduleSpecifier;
  return from !== undefined && ts.isStringLiteral(from) ? from.text : undefined;
}

/** What stands in quotation marks, in templates as well; titles are their routes'. */
function literalsIn(file: string): string[] {
  const text = readFileSync(join(app, file), 'utf8');
  const withoutTitles = text.replace(/\btitle\('[^']*'\)|\bpage\(\s*'[^']*',\s*'[^']*'/g, '');
  return [...withoutTitles.matchAll(/'([\w.]+)'/g)].map(([, literal = '']) => literal);
}

/** How keys begin that are put together, as `permission.${name}` is. */
function putTogetherIn(file: string): string[] {
  const text = readFileSync(join(app, file), 'utf8');
  return [...text.matchAll(/`([\w.]+\.)\$\{[^}]*\}`/g)].map(([, beginning = '']) => beginning);
}

function parse(file: string): ts.SourceFile {
  const path = join(app, file);
  if (!existsSync(path)) throw new Error(`${relative(webFolder, path)} does not exist`);
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}
