import { readFile } from 'node:fs/promises';
import { readFlags } from '../console/flags.js';
import { PlainError, reasonOf } from '../console/plain-error.js';
import type { Login } from '../start/journey.js';

/** What `npm run smoke` was asked for. */
export interface SmokeOptions {
  /** Without a slash at the end. */
  url: string;
  /** Who sends these is led to the hosts that a deployment is just proving. */
  headers: Record<string, string>;
  accounts: Login[];
  /** Where the resident lives. */
  unitId: string | undefined;
  dryRun: boolean;
}

/** What the demo data says; no secret. */
const demoPassword = 'gatehouse-demo-1';

/** @throws PlainError naming the flag or the variable that is wrong. */
export async function readSmokeOptions(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<SmokeOptions> {
  const flags = readFlags('npm run smoke', args, {
    url: { type: 'string', default: 'http://localhost:8080' },
    guard: { type: 'string', default: 'guard@demo.gatehouse.example' },
    resident: { type: 'string', default: 'asha@demo.gatehouse.example' },
    unit: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  });
  const password = await readPassword(env);
  return {
    url: readUrl(flags.url),
    headers: env.SMOKE_REHEARSAL ? { 'X-Rehearsal': env.SMOKE_REHEARSAL } : {},
    accounts: [
      { role: 'employee', email: flags.guard, password },
      { role: 'resident', email: flags.resident, password },
    ],
    unitId: flags.unit,
    dryRun: flags['dry-run'],
  };
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new PlainError(`--url is ${text}, but it is like https://gatehouse.example`);
  }
  return url.href.replace(/\/+$/, '');
}

/** Not a flag: flags are seen in the list of processes and kept in a shell's history. */
async function readPassword(env: NodeJS.ProcessEnv): Promise<string> {
  const file = env.SMOKE_PASSWORD_FILE ?? '';
  if (file === '') return env.SMOKE_PASSWORD ?? demoPassword;
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new PlainError(`SMOKE_PASSWORD_FILE cannot be read: ${reasonOf(error)}`);
  });
  return text.trim();
}
