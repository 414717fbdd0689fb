import { eventually } from '@gatehouse/shared/testing/eventually';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { EICAR } from './samples.js';

/** Debian's clamd, which knows one virus: its own signatures are no part of its packages. */
export interface RealClamd {
  /** `unix:///…/clamd.ctl` */
  url: string;
  start(): Promise<void>;
  /** With SIGKILL. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** The longest stream that it searches, in bytes. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** What it calls its virus; one that does not come from its makers is marked by it as unofficial. */
export const FOUND = 'Gatehouse.Test.Eicar.UNOFFICIAL';

/** Where daemons live: an ordinary user's PATH leaves it out. */
const PATH = [process.env['PATH'] ?? '', '/usr/sbin', '/usr/local/sbin'].join(delimiter);

export async function startRealClamd(): Promise<RealClamd> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-clamd-'));
  const socket = join(folder, 'clamd.ctl');
  const configuration = await configure(folder, socket);
  let running: ChildProcess | undefined;
  let said = '';

  const clamd: RealClamd = {
    url: `unix://${socket}`,
    async start() {
      const child = spawn('clamd', ['--config-file', configuration], {
        env: { ...process.env, PATH },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running = child;
      const hear = (bytes: Buffer) => void (said += bytes.toString('utf8'));
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('error', (error) => void (said += String(error)));
      await eventually(() => answers(socket)).catch((cause: unknown) => {
        throw new Error(`clamd does not answer: ${said}`, { cause });
      });
    },
    async kill() {
      if (running === undefined) return;
      const ended = once(running, 'exit');
      running.kill('SIGKILL');
      await ended;
      running = undefined;
    },
    async close() {
      await clamd.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await clamd.start();
  return clamd;
}

/** @returns where its settings are written */
async function configure(folder: string, socket: string): Promise<string> {
  const database = join(folder, 'database');
  await mkdir(database);
  // Name, any type of file, any place in it, and the bytes themselves.
  const signature = `Gatehouse.Test.Eicar:0:*:${EICAR.toString('hex')}\n`;
  await writeFile(join(database, 'gatehouse.ndb'), signature);
  const settings = [
    'Foreground yes',
    `DatabaseDirectory ${database}`,
    `LocalSocket ${socket}`,
    'FixStaleSocket yes',
    `StreamMaxLength ${MOST_BYTES}`,
  ];
  const path = join(folder, 'clamd.conf');
  await writeFile(path, `${settings.join('\n')}\n`);
  return path;
}

async function answers(path: string): Promise<void> {
  const socket = connect(path);
  try {
    socket.write('zPING\0');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    if (!answer.toString('utf8').startsWith('PONG')) throw new Error(answer.toString('utf8'));
  } finally {
    socket.destroy();
  }
}
