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
  const routes: LoadedRoute[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node)) return;
    const name = node.expression.getText();
    const isPage = name === 'page';
    if (!isPage && name !== 'withTexts') return;
    const [texts, load] = isPage ? node.arguments.slice(2) : node.arguments;
    const loaded = load && importedBy(load);
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

function importedBy(load: ts.Node): string | undefined {
  let found: string | undefined;
  walk(load, (node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
    const [path] = node.arguments;
    if (path !== undefined && ts.isStringLiteral(path)) found = path.text;
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
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const path = `${node.moduleSpecifier.text}.ts`;
      if (path.startsWith('.') && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
        broughtAlong(join(dirname(file), path), found);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'templateUrl')
      if (ts.isStringLiteral(node.initializer))
        broughtAlong(join(dirname(file), node.initializer.text), found);
  });
  return found;
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
