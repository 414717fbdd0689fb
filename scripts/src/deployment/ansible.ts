import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';

/** What Ansible says of a host at the end. */
export interface Recap {
  ok: number;
  changed: number;
  unreachable: number;
  failed: number;
  rescued: number;
}

export interface PlaybookRun {
  code: number;
  seconds: number;
  recaps: Map<string, Recap>;
  /** The end of what it said. */
  tail: string;
}

const keptCharacters = 4000;
const withinMs = 30 * 60_000;

/** Runs a playbook of ansible/; its whole output goes to a file. */
export function runPlaybook(
  playbook: string,
  args: readonly string[],
  logFile: string,
): Promise<PlaybookRun> {
  const startedAt = performance.now();
  const child = spawn('ansible-playbook', [playbook, ...args], {
    cwd: join(repositoryFolder, 'ansible'),
    env: { ...process.env, ANSIBLE_NOCOLOR: '1', ANSIBLE_CONFIG: 'ansible.cfg' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: withinMs,
  });
  const log = createWriteStream(logFile);
  let output = '';
  const keep = (chunk: Buffer): void => {
    log.write(chunk);
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      log.end();
      resolve({
        code: code ?? 1,
        seconds: (performance.now() - startedAt) / 1000,
        recaps: recapsOf(output),
        tail: output.slice(-keptCharacters),
      });
    });
  });
}

function recapsOf(output: string): Map<string, Recap> {
  const recaps = new Map<string, Recap>();
  const [, recap = ''] = output.split('PLAY RECAP');
  for (const line of recap.split('\n')) {
    const [, host, rest = ''] = /^(\S+)\s+: (.*)$/.exec(line) ?? [];
    if (host === undefined) continue;
    const count = (word: string): number =>
      Number(new RegExp(`\\b${word}=(\\d+)`).exec(rest)?.[1] ?? Number.NaN);
    recaps.set(host, {
      ok: count('ok'),
      changed: count('changed'),
      unreachable: count('unreachable'),
      failed: count('failed'),
      rescued: count('rescued'),
    });
  }
  return recaps;
}
