import { setTimeout as delay } from 'node:timers/promises';
import { Router } from 'express';
import type { Metrics } from '../metrics/metrics.js';
import type { Readiness } from './app-options.js';

/** A dependency that takes longer is away for our purposes. */
const CHECK_DEADLINE_MS = 1000;

/**
 * What operators and load balancers ask. Not in the public specification, not routed by the
 * gateway.
 *   - `/health`: the process turns; says nothing of its dependencies, or a database outage would
 *     have every process restarted.
 *   - `/ready`: 200 when the service has started, does not stop and every dependency answers, else
 *     503 with the names of what is missing. A load balancer sends nobody to a service that stops,
 *     while the service still answers who comes.
 *   - `/metrics`: for Prometheus.
 */
export function operationalRoutes(
  service: string,
  readiness: Readiness | undefined,
  { registry }: Metrics,
): Router {
  const router = Router();
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok', service });
  });
  router.get('/ready', async (_request, response) => {
    const results = readiness === undefined ? {} : await runChecks(readiness);
    const ready = Object.values(results).every((result) => result === 'ok');
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unready', checks: results });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

type CheckResult = 'ok' | 'failed' | 'timeout';

async function runChecks({ lifecycle, checks }: Readiness): Promise<Record<string, CheckResult>> {
  const results = Object.entries(checks).map(
    async ([name, check]) => [name, await runCheck(check)] as const,
  );
  const answered = Object.fromEntries(await Promise.all(results));
  // Looked at last: the stop may have begun meanwhile.
  return { ...answered, started: lifecycle.ready ? 'ok' : 'failed' };
}

async function runCheck(check: () => Promise<unknown>): Promise<CheckResult> {
  const stop = new AbortController();
  const deadline = delay(CHECK_DEADLINE_MS, 'timeout' as const, { signal: stop.signal });
  // Ends with an AbortError when the check was faster.
  deadline.catch(() => undefined);
  try {
    return await Promise.race([check().then(() => 'ok' as const), deadline]);
  } catch {
    return 'failed';
  } finally {
    stop.abort();
  }
}
