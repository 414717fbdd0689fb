import perfHooks, { type EventLoopMonitorOptions } from 'node:perf_hooks';

/** Milliseconds: what holds the loop up for much less than a look takes to come is not seen. */
const LOOK_MS = 10;

/**
 * Loaded into a service before its program: has the event loop looked at a hundred times a second.
 * The ten times that are enough for an alert hardly notice what holds it up for 50 ms.
 */
const monitor = perfHooks.monitorEventLoopDelay;
perfHooks.monitorEventLoopDelay = (options?: EventLoopMonitorOptions) =>
  monitor({ ...options, resolution: LOOK_MS });
