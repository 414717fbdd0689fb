import { Gauge, type Registry } from 'prom-client';

/** A pool of connections at one moment. */
export interface PoolReading {
  /** Connections at work. */
  used: number;
  /** Connections that are open and free. */
  idle: number;
  /** Requests that wait for a connection. */
  waiting: number;
  /** The most connections there may be. */
  max: number;
}

/**
 * Registers `db_pool_connections{pool,state}`, `db_pool_waiting{pool}` and `db_pool_size{pool}`,
 * read when somebody scrapes.
 */
export function registerPoolMetrics(
  registry: Registry,
  pools: Readonly<Record<string, () => PoolReading>>,
): void {
  const register = <L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    set: (gauge: Gauge<L>, pool: string, reading: PoolReading) => void,
  ): void => {
    const gauge: Gauge<L> = new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      collect: () => {
        for (const [pool, read] of Object.entries(pools)) set(gauge, pool, read());
      },
    });
  };
  register(
    'db_pool_connections',
    'Open connections to a database',
    ['pool', 'state'],
    (gauge, pool, { used, idle }) => {
      gauge.set({ pool, state: 'used' }, used);
      gauge.set({ pool, state: 'idle' }, idle);
    },
  );
  register(
    'db_pool_waiting',
    'Requests that wait for a connection to a database',
    ['pool'],
    (gauge, pool, { waiting }) => gauge.set({ pool }, waiting),
  );
  register(
    'db_pool_size',
    'The most connections that a pool may open',
    ['pool'],
    (gauge, pool, { max }) => gauge.set({ pool }, max),
  );
}
