import type { Progress } from '../console/progress.js';
import { dropDatabases } from '../provision/mysql.server.js';
import { sumOf } from './make-backup.js';
import type { Counts, Manifest } from './manifest.js';
import { dropMongo } from './mongo-dump.js';
import { tryDefinitions } from './rabbitmq-definitions.js';
import { definitionsIn, restoreBackup } from './restore-backup.js';
import type { BackedServers } from './servers.js';
import { removeFiles } from './stored-files.js';

/** What is promised: so much may be lost, and so long may it take to be back, in seconds. */
export const objectives = { rpoSeconds: 15 * 60, rtoSeconds: 60 * 60 } as const;

/** What a drill found; printed, and kept as JSON for whoever audits. */
export interface DrillReport {
  backup: string;
  drilledAt: string;
  /** What would be lost if everything were lost now: how old the newest backup's picture is. */
  rpo: { seconds: number; limitSeconds: number; isMet: boolean };
  /** How long restoring and counting took. */
  rto: { seconds: number; limitSeconds: number; isMet: boolean };
  restored: { rows: number; documents: number; files: number; definitions: Counts };
}

/**
 * Restores a backup beside what runs, counts, and removes it again. What runs is not touched: the
 * databases have names of their own, the broker's definitions go to a vhost of their own.
 *
 * @throws PlainError when the backup cannot be restored in full.
 */
export async function drill(
  folder: string,
  manifest: Manifest,
  servers: BackedServers,
  progress: Progress,
): Promise<DrillReport> {
  const startedAt = Date.now();
  const suffix = `_drill_${startedAt.toString(36)}`;
  try {
    await restoreBackup(folder, manifest, servers, { suffix, progress });
    const definitions =
      servers.rabbitmq === undefined
        ? {}
        : await tryDefinitions(servers.rabbitmq.url, await definitionsIn(folder));
    const seconds = (Date.now() - startedAt) / 1000;
    const age = (startedAt - Date.parse(manifest.startedAt)) / 1000;
    return {
      backup: folder,
      drilledAt: new Date(startedAt).toISOString(),
      rpo: compared(age, objectives.rpoSeconds),
      rto: compared(seconds, objectives.rtoSeconds),
      restored: {
        rows: sumOfAll(servers.mysql ? manifest.mysql : {}),
        documents: sumOfAll(servers.mongo ? manifest.mongo : {}),
        files: (servers.files && manifest.stored?.['files']) ?? 0,
        definitions,
      },
    };
  } finally {
    await removeTrial(manifest, servers, suffix);
  }
}

async function removeTrial(
  manifest: Manifest,
  { mysql, mongo, files }: BackedServers,
  suffix: string,
): Promise<void> {
  if (mysql !== undefined) {
    await dropDatabases(
      mysql.url,
      Object.keys(manifest.mysql).map((name) => `${name}${suffix}`),
    );
  }
  if (files !== undefined) await removeFiles(`${files.folder}${suffix}`);
  for (const name of mongo === undefined ? [] : Object.keys(manifest.mongo)) {
    await dropMongo(mongo?.url ?? '', `${name}${suffix}`);
  }
}

function compared(seconds: number, limitSeconds: number): DrillReport['rpo'] {
  return { seconds: Math.round(seconds * 10) / 10, limitSeconds, isMet: seconds <= limitSeconds };
}

function sumOfAll(databases: Record<string, Counts>): number {
  return Object.values(databases).reduce((sum, counts) => sum + sumOf(counts), 0);
}

/** The report as lines for a person. */
export function describe({ backup, rpo, rto, restored }: DrillReport): string {
  const line = (name: string, { seconds, limitSeconds, isMet }: DrillReport['rpo']): string =>
    `  ${name}  ${seconds} s of at most ${limitSeconds} s  ${isMet ? 'met' : 'MISSED'}`;
  const definitions = Object.entries(restored.definitions).map(([kind, n]) => `${n} ${kind}`);
  return [
    `Restored ${backup} on trial: ${restored.rows} rows, ${restored.documents} documents, ${restored.files} files${definitions.map((text) => `, ${text}`).join('')}`,
    line('RPO (age of the backup)', rpo),
    line('RTO (time to restore)  ', rto),
  ].join('\n');
}
