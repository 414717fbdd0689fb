import type { MadeCalls } from '@gatehouse/contracts/messages/main';

type Health = MadeCalls['auth.health.reply'];
type ServiceName = 'auth' | 'main' | 'notification' | 'edge';
/** What the system does without for a while: without the worker, jobs wait. */
type ProcessName = 'worker';

/** How each of these is asked; each rejects when it cannot be known. */
export type HealthProbes<Name extends string> = Record<Name, () => Promise<Health>>;

type HealthOf<Name> = Health & { name: Name };

export interface SystemHealth {
  status: 'up' | 'down';
  services: HealthOf<ServiceName>[];
  degraded: boolean;
  processes: HealthOf<ProcessName>[];
}

export type HealthService = ReturnType<typeof createHealthService>;

/**
 * Gathers how everything is; the system is up when all services are, and degraded when one of the
 * other processes is not.
 */
export function createHealthService(probes: {
  services: HealthProbes<ServiceName>;
  processes: HealthProbes<ProcessName>;
}) {
  return {
    async gather(): Promise<SystemHealth> {
      const [services, processes] = await Promise.all([
        probeAll(probes.services),
        probeAll(probes.processes),
      ]);
      return {
        status: areUp(services) ? 'up' : 'down',
        services,
        degraded: !areUp(processes),
        processes,
      };
    },
  };
}

function areUp(all: readonly Health[]): boolean {
  return all.every(({ status }) => status === 'up');
}

function probeAll<Name extends string>(probes: HealthProbes<Name>): Promise<HealthOf<Name>[]> {
  const names = Object.keys(probes) as Name[];
  return Promise.all(names.map((name) => probe(name, probes[name])));
}

async function probe<Name>(name: Name, ask: () => Promise<Health>): Promise<HealthOf<Name>> {
  try {
    return { name, ...(await ask()) };
  } catch {
    // Why exactly is in the log of the caller; the public answer names no internals.
    return { name, status: 'down', detail: 'does not answer' };
  }
}
