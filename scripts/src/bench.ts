import { join, relative } from 'node:path';
import { measureAlerts } from './bench/alerts/alerts.part.js';
import { measureAuth } from './bench/auth/auth.part.js';
import { measureBroadcast } from './bench/broadcast/broadcast.part.js';
import { BenchWorld } from './bench/bench-world.js';
import { measureCrowded } from './bench/crowded/crowded.part.js';
import { measureFiles } from './bench/files/files.part.js';
import { measureGateLog } from './bench/gate-log/gate-log.part.js';
import { measureGrowth } from './bench/growth/growth.part.js';
import { measureHttp } from './bench/http/http.part.js';
import { measureImports } from './bench/imports/imports.part.js';
import { measureIdle } from './bench/idle/idle.part.js';
import { measureLadder } from './bench/ladder/ladder.part.js';
import { measureLatency } from './bench/latency/latency.part.js';
import { currentLoad, describeMachine } from './bench/machine.js';
import type { PartResult } from './bench/measurement.js';
import { readBenchOptions, type PartName } from './bench/options.js';
import { measureOutbox } from './bench/outbox/outbox.part.js';
import type { Part } from './bench/part.js';
import { measurePasses } from './bench/passes/passes.part.js';
import { keepRun, renderPart } from './bench/report.js';
import { measureRpc } from './bench/rpc/rpc.part.js';
import { measureSockets } from './bench/sockets/sockets.part.js';
import { measureThroughput } from './bench/throughput/throughput.part.js';
import { explain, runCommand } from './console/command.js';
import { silentProgress } from './console/progress.js';
import { repositoryFolder } from './provision/profile.js';

const parts: Record<PartName, Part> = {
  http: measureHttp,
  rpc: measureRpc,
  auth: measureAuth,
  outbox: measureOutbox,
  files: measureFiles,
  growth: measureGrowth,
  imports: measureImports,
  sockets: measureSockets,
  broadcast: measureBroadcast,
  idle: measureIdle,
  ladder: measureLadder,
  'gate-log': measureGateLog,
  latency: measureLatency,
  passes: measurePasses,
  alerts: measureAlerts,
  throughput: measureThroughput,
  crowded: measureCrowded,
};

await runCommand(async (teardown) => {
  const options = readBenchOptions(process.argv.slice(2));
  const machine = describeMachine();
  const { cores, processor, memoryGb, node, loadBefore } = machine;
  console.log(`${cores} cores (${processor}), ${memoryGb} GB, Node.js ${node}`);
  console.log(`Load average at the start: ${loadBefore}${loadBefore > cores ? ` (busy)` : ''}`);
  if (options.quick) console.log('Quick: the rounds are too short for numbers to be quoted.');

  const world = await BenchWorld.open(silentProgress, teardown);
  const results: PartResult[] = [];
  for (const name of options.parts) {
    try {
      const result = await parts[name](world, options);
      console.log(renderPart(result));
      results.push(result);
    } catch (error) {
      // An interrupted part fails too, but nobody wants to hear of that.
      if (teardown.begun) throw error;
      console.log(`\n${name} could not be measured:`);
      explain(error);
    }
  }
  machine.loadAfter = currentLoad();
  const file = await keepRun(join(repositoryFolder, '.gatehouse', 'bench'), machine, results);
  console.log(`\nMedians of ${options.rounds} interleaved rounds; spread is least–most.`);
  console.log(`Load average at the end: ${machine.loadAfter}`);
  console.log(`Every sample is in ${relative(process.cwd(), file)}`);
  return results.length === options.parts.length ? 0 : 1;
});
