import { spawn } from 'node:child_process';
import { mkdirSync, createWriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { PlainError } from '../console/plain-error.js';
import type { Progress } from '../console/progress.js';
import { layers, type Teardown } from '../console/teardown.js';
import { findProgram } from './programs.js';

/**
 * Runs as root. A package must not start the distribution's own service: policy-rc.d says no to
 * that, exists only while we install, and one that is there already is left alone. Package lists
 * older than a day (or none, as in a container) are fetched first.
 */
const installScript = `
set -e
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 143' INT TERM HUP
  printf '#!/bin/sh\\nexit 101\\n' > "$policy"
  chmod 755 "$policy"
fi
export DEBIAN_FRONTEND=noninteractive LC_ALL=C
if [ -z "$(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -mtime -1 2>/dev/null | head -n 1)" ]; then
  apt-get -o DPkg::Lock::Timeout=120 update -q
fi
apt-get -o DPkg::Lock::Timeout=120 install -y -q --no-install-recommends "$@"
`;

/** Why no packages can be installed here, or undefined when they can. */
export async function whyNoPackages(): Promise<string | undefined> {
  if ((await findProgram('apt-get')) === undefined) {
    return 'this system has no apt-get (Debian and Ubuntu do)';
  }
  if (process.getuid?.() === 0) return undefined;
  if ((await findProgram('sudo')) === undefined) return 'you are not root and there is no sudo';
  const quiet = await run('sudo', ['-n', 'true']);
  return quiet.code === 0 || process.stdin.isTTY
    ? undefined
    : 'you are not root and sudo wants a password';
}

/**
 * Installs Debian packages without starting their services, telling what happens.
 *
 * @param logFile gets everything apt-get says.
 * @throws PlainError with the reason apt-get gave.
 */
export async function installPackages(
  packages: string[],
  logFile: string,
  { progress, teardown }: { progress: Progress; teardown: Teardown },
): Promise<void> {
  const script = ['sh', '-c', installScript, 'install', ...packages];
  const [program = 'sh', ...args] = process.getuid?.() === 0 ? script : ['sudo', ...script];
  progress.note(
    `Installing from the system's packages, without starting their services: ${packages.join(' ')}`,
  );
  mkdirSync(dirname(logFile), { recursive: true });
  const installing = run(program, args, logFile, (line) => {
    const name = /^Setting up ([^ ]+)/.exec(line)?.[1];
    if (name !== undefined && packages.includes(name)) progress.note(`installed ${name}`);
  });
  // Whoever interrupts us gets the prompt back when the package manager is done, not before.
  teardown.add(layers.support, async () => {
    await installing;
  });
  const { code, output } = await installing;
  if (code === 0) return;
  const reason = /^E: .*$/m.exec(output)?.[0] ?? `exit code ${code}`;
  throw new PlainError(
    `apt-get could not install ${packages.join(' ')} (${reason}); everything it said is in ${logFile}`,
  );
}

function run(
  program: string,
  args: string[],
  logFile?: string,
  onLine: (line: string) => void = () => undefined,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const log = logFile === undefined ? undefined : createWriteStream(logFile);
    // A group of its own: Ctrl-C must not interrupt dpkg in the middle of a package. But sudo may
    // have to ask for a password, and can only do that in the terminal's own session.
    const detached = program !== 'sudo';
    const child = spawn(program, args, { stdio: ['inherit', 'pipe', 'pipe'], detached });
    let output = '';
    const take = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-50_000);
      log?.write(chunk);
      for (const line of chunk.toString().split('\n')) onLine(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', () => resolve({ code: 127, output }));
    child.once('close', (code) => {
      log?.end();
      resolve({ code: code ?? 1, output });
    });
  });
}
