import { join } from 'node:path';
import { runCommand } from './console/command.js';
import { startFuzzWorld } from './fuzz/fuzz-world.js';
import { readFuzzOptions } from './fuzz/options.js';
import { runFuzz } from './fuzz/run.js';

await runCommand(async (teardown) => {
  const options = readFuzzOptions(process.argv.slice(2));
  const world = await startFuzzWorld(teardown);
  const { operations, sent, findings, remarks } = await runFuzz(world, options);
  const originOf = (name: string): string =>
    world.services.find((service) => name.startsWith(`${service.name}.`))?.origin ?? '';
  const folder = join(world.system.folder, 'findings');
  const lines = await findings.describe(originOf, folder);
  for (const line of [...lines, ...remarks.map((remark) => `✗ ${remark}`)]) console.log(line);
  const found = findings.size + remarks.length;
  const count = sent.toLocaleString('en');
  console.log(
    `fuzz: ${operations} operations, ${count} requests, seed ${options.seed}, ${found} findings`,
  );
  return found === 0 ? 0 : 1;
});
