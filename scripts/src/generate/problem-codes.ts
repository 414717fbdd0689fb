import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** What a caller may be told went wrong. */
export interface ProblemCode {
  code: string;
  /** Mostly one; the gateway says of a service that it does not reach it, or waited in vain. */
  statuses: number[];
  title: string;
}

type Found = Omit<ProblemCode, 'statuses'> & { status: number };

/** The errors of the domain, and what problem.ts makes of them. */
const statusOfError: Readonly<Record<string, number>> = {
  BadRequestError: 400,
  UnauthenticatedError: 401,
  ForbiddenError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  GoneError: 410,
  InvalidError: 422,
  TooManyRequestsError: 429,
  UnavailableError: 503,
};

/**
 * Every problem that the services and the gateway answer with, by its code: read from where they are
 * made, so that none can be forgotten.
 *
 * @param root of the repository
 */
export async function problemCodes(root: string): Promise<ProblemCode[]> {
  const sources = await readSources(root);
  const parents = new Map(sources.flatMap((source) => [...parentsIn(source)]));
  const found = sources.flatMap((source) => problemsIn(source, parents));
  const ofGateway = await readFile(join(root, 'docker/nginx/problems.conf'), 'utf8');
  const problems = new Map<string, ProblemCode>();
  // What the services say comes last and holds: the gateway repeats some of it in its own words.
  for (const { code, status, title } of [...gatewayProblems(ofGateway), ...found]) {
    const statuses = new Set([...(problems.get(code)?.statuses ?? []), status]);
    problems.set(code, { code, statuses: [...statuses].sort(), title });
  }
  return [...problems.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

async function readSources(root: string): Promise<ts.SourceFile[]> {
  const services = ['auth', 'main', 'notification', 'edge'].map((name) => `services/${name}/src`);
  const all = ['shared/src', ...services].map(async (folder) => {
    const paths = await readdir(join(root, folder), { recursive: true });
    return paths
      .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^testing\//.test(path))
      .map((path) => join(root, folder, path));
  });
  const files = (await Promise.all(all)).flat();
  return Promise.all(
    files.map(async (file) =>
      ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true),
    ),
  );
}

/** Each class of a file with the one that it extends. */
function parentsIn(source: ts.SourceFile): Map<string, string> {
  const parents = new Map<string, string>();
  walk(source, (node) => {
    if (!ts.isClassDeclaration(node) || node.name === undefined) return;
    const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText();
    if (parent !== undefined) parents.set(node.name.text, parent);
  });
  return parents;
}

/** Every error that is made there with a code of its own, or with one of those of a table. */
function problemsIn(source: ts.SourceFile, parents: ReadonlyMap<string, string>): Found[] {
  const problems: Found[] = [];
  walk(source, (node) => {
    const made = madeBy(node);
    if (made === undefined) return;
    const { name, values } = made;
    const own = name === 'HttpRefusal' ? values[0] : statusOf(name, parents);
    const [code, title] = name === 'HttpRefusal' ? values.slice(1) : values;
    if (typeof own !== 'number') return;
    const codes = typeof code === 'string' ? { [code]: title } : tableIn(source);
    for (const [each, text] of Object.entries(codes)) {
      const words = title ?? text;
      if (isCode.test(each) && typeof words === 'string' && isTitle.test(words))
        problems.push({ code: each, status: own, title: words });
    }
  });
  return problems;
}

const isCode = /^[a-z]+(_[a-z0-9]+)*$/;
const isTitle = /^[A-Z]/;

/** What a file's constant says of each of several codes. */
function tableIn(source: ts.SourceFile): Record<string, string> {
  const table: Record<string, string> = {};
  walk(source, (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isStringLiteralLike(node.initializer)) return;
    const key = node.name.getText();
    if (key.includes('_')) table[key] = node.initializer.text;
  });
  return table;
}

/** The class of what is made, by `new` or as the parent's part of it, and its literal arguments. */
function madeBy(
  node: ts.Node,
): { name: string; values: (string | number | undefined)[] } | undefined {
  const isSuper = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
  if (!isSuper && !ts.isNewExpression(node)) return undefined;
  const name = isSuper ? parentOf(node) : node.expression.getText();
  const values = (node.arguments ?? []).map((argument) => {
    if (ts.isNumericLiteral(argument)) return Number(argument.text);
    return ts.isStringLiteralLike(argument) ? argument.text : undefined;
  });
  return name === undefined ? undefined : { name, values };
}

function parentOf(node: ts.Node): string | undefined {
  const owner = ts.findAncestor(node, ts.isClassDeclaration);
  return owner?.heritageClauses?.[0]?.types[0]?.expression.getText();
}

function statusOf(name: string, parents: ReadonlyMap<string, string>): number | undefined {
  const parent = parents.get(name);
  return statusOfError[name] ?? (parent === undefined ? undefined : statusOf(parent, parents));
}

/** nginx answers with whole documents in quotation marks. */
function gatewayProblems(configuration: string): Found[] {
  return [...configuration.matchAll(/'(\{"type":.*\})'/g)].map(([, document = '{}']) => {
    const { code, status, title } = JSON.parse(document) as Found;
    return { code, status, title };
  });
}

function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}
