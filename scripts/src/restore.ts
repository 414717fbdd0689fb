import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, drill } from './backup/drill.js';
import { newestBackup, readManifest } from './backup/manifest.js';
import { requireMysqlClient } from './backup/mysql-dump.js';
import { restoreBackup, restoreDefinitions } from './backup/restore-backup.js';
import { readParts, readServers, shown } from './backup/servers.js';
import { runCommand } from './console/command.js';
import { readFlags } from './console/flags.js';
import { PlainError } from './console/plain-error.js';
import { terminalProgress } from './console/progress.js';

await runCommand(async (teardown) => {
  const flags = readFlags('npm run restore', process.argv.slice(2), {
    from: { type: 'string' },
    newest: { type: 'string' },
    only: { type: 'string' },
    drill: { type: 'boolean', default: false },
    report: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  });
  const folder = await chosenBackup(flags.from, flags.newest);
  const servers = readServers(readParts(flags.only, process.env), process.env);
  const manifest = await readManifest(folder);
  console.log(`${folder} is whole; it was begun at ${manifest.startedAt}`);
  if (flags['dry-run']) {
    console.log(`would restore into:\n${shown(servers)}`);
    return 0;
  }
  if (servers.mysql !== undefined) await requireMysqlClient(teardown);
  if (flags.drill) {
    const report = await drill(folder, manifest, servers, terminalProgress);
    if (flags.report !== undefined) await appendFile(flags.report, `${JSON.stringify(report)}\n`);
    console.log(describe(report));
    return report.rpo.isMet && report.rto.isMet ? 0 : 1;
  }
  await restoreBackup(folder, manifest, servers, { progress: terminalProgress });
  if (servers.rabbitmq !== undefined) await restoreDefinitions(folder, servers.rabbitmq.url);
  console.log('restored; everything that was backed up is there');
  return 0;
});

async function chosenBackup(from: string | undefined, newest: string | undefined): Promise<string> {
  if ((from === undefined) === (newest === undefined)) {
    throw new PlainError('give either --from <backup> or --newest <folder of backups>');
  }
  return from === undefined ? newestBackup(resolve(newest ?? '')) : resolve(from);
}
