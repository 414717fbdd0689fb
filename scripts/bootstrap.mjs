// The only script that runs before anything is installed or compiled: plain JavaScript, no
// dependencies. It makes the checkout runnable, then hands over to scripts/dist/src/<command>.js
// in this same process, so that a signal sent to `npm start` has one addressee.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const help = join(root, 'scripts', 'help');
const commands = readdirSync(help).map((file) => basename(file, '.txt'));
const oldestNode = [20, 19];

const [command = '', ...flags] = process.argv.slice(2);

try {
  await main();
} catch (error) {
  console.error(`gatehouse: ${error.message}`);
  process.exitCode = 1;
}

async function main() {
  requireNode();
  if (!commands.includes(command)) {
    throw new Error(`there is no command "${command}"; there are ${commands.join(', ')}`);
  }
  if (flags.includes('--help') || flags.includes('-h')) {
    process.stdout.write(readFileSync(join(help, `${command}.txt`), 'utf8'));
    return;
  }
  const startedAt = Date.now();
  await installPackages();
  await compile();
  process.env.GATEHOUSE_STARTED_AT ??= String(startedAt);
  process.chdir(root);
  process.argv = [process.argv[0], join(root, 'scripts', 'dist', 'src', `${command}.js`), ...flags];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(process.argv[1]).href);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(
    `Node.js ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node}; see https://nodejs.org/en/download`,
  );
}

/** `npm ci`, unless node_modules was made from this very lock file. */
async function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const marker = join(root, 'node_modules', '.gatehouse-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  await step('Installing packages (npm ci)', npmCommand(), ['ci', '--no-audit', '--no-fund']);
  writeFileSync(marker, lock);
}

/** The npm that started us where there is one: its path is exact, whatever the shell or the system. */
function npmCommand() {
  return process.env.npm_execpath ?? 'npm';
}

/**
 * `npm test` compiles too, but reports errors as a failed stage of its own and goes on. A checkout in which
 * nothing was done yet but started is not asked whether its types agree, which takes four times as long:
 * `npm test`, `npm run build` and `npm run dev` ask, and so does each start after one of them.
 */
async function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    if (command === 'start' && !wasCompiled())
      await step('Compiling what changed', join(root, 'scripts', 'transpile.mjs'), []);
    else await step('Compiling what changed (tsc -b)', tsc, ['-b']);
  } catch (error) {
    const canGoOn = existsSync(join(root, 'scripts', 'dist', 'src', `${command}.js`));
    if (command !== 'test' || !canGoOn) throw error;
  }
}

/** By the compiler itself, and not by scripts/transpile.mjs alone. */
function wasCompiled() {
  return existsSync(join(root, 'scripts', 'dist', '.tsbuildinfo'));
}

/** What it says goes to standard error: standard output is for what the command was asked. */
function step(title, program, args) {
  const startedAt = Date.now();
  process.stderr.write(`${title} …`);
  const [file, ...before] = /\.[cm]?js$|\/tsc$/.test(program)
    ? [process.execPath, program]
    : [program];
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...before, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      process.stderr.write(code === 0 ? ` ${seconds} s\n` : ` failed after ${seconds} s\n`);
      if (code === 0) resolve();
      else reject(new Error(`${title} failed:\n${output.trimEnd()}`));
    });
  });
}
