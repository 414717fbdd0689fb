import { startSystem, type RunningSystem } from '@gatehouse/scripts/system/start-system';

let started: Promise<RunningSystem> | undefined;

/**
 * The one system that all files of this suite talk to: four services, two edges, a gateway. It is
 * started by whoever asks first, and each test leaves it whole.
 */
export function theSystem(): Promise<RunningSystem> {
  started ??= startSystem({ profile: 'acceptance', edges: 2, env: { VISIT_RING_SECONDS: '5' } });
  return started;
}

// A root hook: it runs once, after the last file.
after(async function stopTheSystem() {
  this.timeout(60_000);
  await (await started)?.stop();
});
