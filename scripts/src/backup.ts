import { resolve } from 'node:path';
import { keepNewest, makeBackup } from './backup/make-backup.js';
import { requireMysqlClient } from './backup/mysql-dump.js';
import { readParts, readServers, shown } from './backup/servers.js';
import { runCommand } from './console/command.js';
import { readFlags } from './console/flags.js';
import { PlainError } from './console/plain-error.js';
import { terminalProgress } from './console/progress.js';

await runCommand(async (teardown) => {
  const flags = readFlags('npm run backup', process.argv.slice(2), {
    to: { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  });
  if (flags.to === undefined)
    throw new PlainError('--to names the folder of backups; it is missing');
  const keep = flags.keep === undefined ? undefined : readKeep(flags.keep);
  const servers = readServers(readParts(flags.only, process.env), process.env);
  if (flags['dry-run']) {
    console.log(`would back up into ${resolve(flags.to)}:\n${shown(servers)}`);
    return 0;
  }
  if (servers.mysql !== undefined) await requireMysqlClient(teardown);
  console.log(`backed up: ${await makeBackup(servers, resolve(flags.to), terminalProgress)}`);
  const gone = keep === undefined ? [] : await keepNewest(resolve(flags.to), keep);
  if (gone.length > 0) console.log(`removed ${gone.length} older: ${gone.join(' ')}`);
  return 0;
});

function readKeep(text: string): number {
  const keep = Number(text);
  if (Number.isInteger(keep) && keep >= 1) return keep;
  throw new PlainError(`--keep is ${text}, but it is a whole number of at least 1`);
}
