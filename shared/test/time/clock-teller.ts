import { followClock, machineMs, nowMs } from '../../src/time/clock.js';

/** A process of its own that tells its parent by how much its clocks are ahead. */
followClock({ CLOCK_FILE: process.env['CLOCK_FILE'], NODE_ENV: 'test' });
process.on('message', () => {
  const machine = Date.now();
  process.send?.({ aheadMs: nowMs() - machine, machineAheadMs: machineMs() - machine });
});
