import type { MadeCalls } from '@gatehouse/contracts/messages/main';

type Health = MadeCalls['auth.health.reply'];
type ServiceName = 'auth' | 'main' | 'notification' | 'edge';

/** How each service is asked; each rejects when it cannot be known. */
export type HealthProbes = Record<ServiceName, () => Promise<Health>>;

export type ServiceHealth = Health & { name: ServiceName };

export interface SystemHealth {
  status: 'up' | 'down';
  services: ServiceHealth[];
}

export type HealthService = ReturnType<typeof createHealthService>;

/** Gathers how every service is; the system is up when all of them are. */
export function createHealthService(probes: HealthProbes) {
  return {
    async gather(): Promise<SystemHealth> {
      const names = Object.keys(probes) as ServiceName[];
      const services = await Promise.all(names.map((name) => probe(name, probes[name])));
      const up = services.every((service) => service.status === 'up');
      return { status: up ? 'up' : 'down', services };
    },
  };
}

async function probe(name: ServiceName, ask: () => Promise<Health>): Promise<ServiceHealth> {
  try {
    return { name, ...(await ask()) };
  } catch {
    // Why exactly is in the log of the caller; the public answer names no internals.
    return { name, status: 'down', detail: 'does not answer' };
  }
}
