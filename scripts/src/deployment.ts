import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './console/command.js';
import { readFlags } from './console/flags.js';
import { step } from './console/progress.js';
import { Findings } from './deployment/findings.js';
import { requireTools, startHosts } from './deployment/hosts.js';
import {
  deployBroken,
  deployFirst,
  deployUnderLoad,
  rollBackByHand,
  setUpTwice,
} from './deployment/proof.js';
import { packReleases } from './deployment/releases.js';
import { createWorld, hostsOf, startServers } from './deployment/world.js';

await runCommand(async (teardown) => {
  const { keep } = readFlags('npm run test:deployment', process.argv.slice(2), {
    keep: { type: 'boolean', default: false },
  });
  await requireTools();
  const outside = await startServers(teardown);
  const { folder, progress } = outside.profile;
  await mkdir(join(folder, 'playbooks'), { recursive: true });
  const dev = await createWorld(outside, 'dev');
  const qa = await createWorld(outside, 'qa');
  const hosts = [...hostsOf.dev, ...hostsOf.qa];
  await step(progress, `Hosts ${hosts.join(', ')}`, () => startHosts(folder, hosts, teardown));
  const archives = await step(progress, 'Three releases', () => packReleases(folder));

  const findings = new Findings();
  const proof = { folder, archives, findings };
  await Promise.all([setUpTwice(proof, dev), setUpTwice(proof, qa)]);
  const [accounts] = await Promise.all([deployFirst(proof, dev), deployFirst(proof, qa)]);
  await deployUnderLoad(proof, dev, accounts);
  await deployBroken(proof, dev, accounts);
  await rollBackByHand(proof, dev, accounts);
  if (keep) {
    console.log(`\nStill running: ${dev.gatewayUrl} and ${qa.gatewayUrl}; Ctrl-C ends it.`);
    await new Promise(() => undefined);
  }
  console.log(`\n${findings.passed} passed, ${findings.failed} failed`);
  return findings.failed === 0 ? 0 : 1;
});
