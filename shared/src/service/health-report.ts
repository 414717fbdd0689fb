/** What a service needs to do its work, by name; each resolves when it answers. */
export type HealthChecks = Readonly<Record<string, () => Promise<unknown>>>;

export interface HealthReport {
  status: 'up' | 'down';
  /** What does not answer, when something does not. */
  detail?: string;
}

/** Asks all at once; the service is up when every one of them answers. */
export async function reportHealth(checks: HealthChecks): Promise<HealthReport> {
  const names = Object.keys(checks);
  const results = await Promise.allSettled(Object.values(checks).map((check) => check()));
  const failed = names.filter((_, index) => results[index]?.status === 'rejected');
  if (failed.length === 0) return { status: 'up' };
  return { status: 'down', detail: `no answer from ${failed.join(', ')}` };
}
