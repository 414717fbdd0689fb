import mysql, { type RowDataPacket } from 'mysql2/promise';
import type { BenchSystem } from './bench-world.js';
import type { Rows, Target } from './measurement.js';
import { processorSeconds } from './processor-time.js';

/** What the project's own code costs for a visit. */
export const applications = ['main', 'notification', 'edge'];
const serverTitles = {
  rabbitmq: 'RabbitMQ',
  mysql: 'MariaDB',
  mongo: 'MongoDB (or its stand-in)',
  redis: 'Redis',
} as const;
const loadGenerator = 'load generator and browsers';

/** Statements and transactions as the database itself counts them, for everybody. */
const counted = { statements: 'Questions', transactions: 'Com_commit' };
type Counted = keyof typeof counted;

/** What everything that works on visits has done so far. */
export interface WorkDone {
  /** Seconds of processor time by process. Servers that were given by URL are not among them. */
  processor: Map<string, number>;
  sql: Record<Counted, number>;
}

/** Limits of what one visit may cost, in microseconds of processor time. */
export interface WorkTargets {
  applications: Target;
  servers: Target;
}

/** Reads what was done until now. */
export async function workDone({ system }: Pick<BenchSystem, 'system'>): Promise<WorkDone> {
  const processor = new Map<string, number>();
  for (const [name, pid] of processesOf(system)) processor.set(name, await processorSeconds(pid));
  const { user, system: kernel } = process.cpuUsage();
  // Our own children are the servers: only this process itself.
  processor.set(loadGenerator, (user + kernel) / 1e6);
  return { processor, sql: await statementsOf(system.servers.mysql.url) };
}

/** The processor time of these processes between two readings, in microseconds. */
export function processorTimeOf(
  names: readonly string[],
  [before, after]: readonly [WorkDone, WorkDone],
): number {
  const seconds = names.map(
    (name) => (after.processor.get(name) ?? 0) - (before.processor.get(name) ?? 0),
  );
  return seconds.reduce((sum, some) => sum + some, 0) * 1e6;
}

/** Adds a row for each process, the two sums that are judged, and what the database was asked. */
export function addWork(
  rows: Rows,
  [before, after]: readonly [WorkDone, WorkDone],
  visits: number,
  targets: WorkTargets,
): void {
  const sum = (names: readonly string[]): number =>
    processorTimeOf(names, [before, after]) / visits;
  const servers = Object.values(serverTitles);
  rows.add(
    { what: applications.join(' + '), unit: 'µs', target: targets.applications },
    sum(applications),
  );
  rows.add({ what: servers.join(' + '), unit: 'µs', target: targets.servers }, sum(servers));
  for (const name of after.processor.keys())
    rows.add({ what: `  ${name}`, unit: 'µs' }, sum([name]));
  for (const name of Object.keys(counted) as Counted[]) {
    const each = (after.sql[name] - before.sql[name]) / visits;
    rows.add({ what: `SQL ${name}`, unit: 'a visit' }, each);
  }
}

/** Name and id of everything that works on a visit. */
function processesOf({ services, servers, gateway }: BenchSystem['system']): Map<string, number> {
  const kinds = Object.keys(serverTitles) as (keyof typeof serverTitles)[];
  const candidates: [string, number | undefined][] = [
    ...[...applications, 'auth'].map((name): [string, number | undefined] => [
      name,
      services.get(name)?.pid,
    ]),
    ['nginx', gateway.pid],
    ...kinds.map((kind): [string, number | undefined] => [serverTitles[kind], servers[kind].pid]),
  ];
  return new Map(candidates.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

async function statementsOf(url: string): Promise<Record<Counted, number>> {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: 3000 });
  try {
    const names = Object.values(counted);
    const [rows] = await connection.query<
      (RowDataPacket & { Variable_name: string; Value: string })[]
    >('SHOW GLOBAL STATUS WHERE Variable_name IN (?)', [names]);
    const values = new Map(rows.map((row) => [row.Variable_name, Number(row.Value)]));
    const of = (name: Counted): number => values.get(counted[name]) ?? Number.NaN;
    return { statements: of('statements'), transactions: of('transactions') };
  } finally {
    connection.destroy();
  }
}
