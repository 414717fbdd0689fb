// Writes the code of services and scripts anew without a look at types, which takes a tenth of the time:
// `tsc -b` has to know the types of a file to write down what others see of it, and nobody asks for that
// who only wants it to run. Sources that are older than their code are left alone. What the portal is built
// from is compiled as always: its compiler asks for types.
// node scripts/transpile.mjs [<workspace> …]
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(
  // Each workspace is of modules; a file alone does not say so.
  { ...config.compilerOptions, module: 'ESNext', moduleResolution: 'Bundler' },
  root,
);

const [...asked] = process.argv.slice(2);
for (const workspace of asked) transpile(join(root, workspace));
if (asked.length === 0) await compileAll();

/** Side by side: most machines can do two things at once. */
async function compileAll() {
  const self = fileURLToPath(import.meta.url);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const services = ['auth', 'main', 'notification', 'edge'].map((name) => `services/${name}`);
  const run = (...args) => promisify(execFile)(process.execPath, args, { cwd: root });
  await Promise.all([
    run(tsc, '-b', 'openapi', 'shared/codes', 'shared/texts', 'clients/api', 'clients/offline'),
    run(self, 'shared', 'scripts').then(() => run(self, ...services)),
  ]);
}

/** @param {string} workspace */
function transpile(workspace) {
  const hash = createHash('sha256');
  for (const file of sourcesIn(workspace)) {
    const text = readFileSync(join(workspace, file), 'utf8');
    hash.update(file).update(text);
    const code = join(workspace, 'dist', file.replace(/\.ts$/, '.js'));
    if (isOlder(code, join(workspace, file))) write(code, text, join(workspace, file));
  }
  // What the compiler leaves there tells one state of the sources from another, and so does this. It has
  // another name: without its own the compiler begins anew when it is asked about types.
  writeFileSync(join(workspace, 'dist', '.transpiled'), hash.digest('hex'));
}

/** @param {string} workspace */
function sourcesIn(workspace) {
  return ['src', 'migrations']
    .filter((folder) => existsSync(join(workspace, folder)))
    .flatMap((folder) =>
      readdirSync(join(workspace, folder), { recursive: true }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.ts$/.test(file) && !/\.(test|d)\.ts$/.test(file))
    .sort();
}

/**
 * @param {string} code
 * @param {string} source
 */
function isOlder(code, source) {
  return !existsSync(code) || statSync(code).mtimeMs < statSync(source).mtimeMs;
}

/**
 * @param {string} code
 * @param {string} text
 * @param {string} source
 */
function write(code, text, source) {
  const { outputText, sourceMapText = '{}' } = ts.transpileModule(text, {
    compilerOptions: options,
    fileName: source,
  });
  const map = { ...JSON.parse(sourceMapText), sources: [relative(dirname(code), source)] };
  mkdirSync(dirname(code), { recursive: true });
  writeFileSync(code, outputText);
  writeFileSync(`${code}.map`, JSON.stringify(map));
}
