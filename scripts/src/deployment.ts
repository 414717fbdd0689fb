import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { explain, runCommand } from './console/command.js';
import { readFlags } from './console/flags.js';
import { step } from './console/progress.js';
import { Findings } from './deployment/findings.js';
import { requireTools, startHosts } from './deployment/hosts.js';
import {
  deployBroken,
  deployFirst,
  deployUnderLoad,
  reloadUnderLoad,
  rollBackByHand,
  setUpTwice,
  type Proof,
} from './deployment/proof.js';
import { packReleases } from './deployment/releases.js';
import { createWorld, hostsOf, startServers, type World } from './deployment/world.js';

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
  const ended = prove(proof, dev, qa);
  if (keep) {
    await ended.catch(explain);
    console.log(`\nStill running: ${dev.gatewayUrl} and ${qa.gatewayUrl}; Ctrl-C ends it.`);
    await new Promise(() => undefined);
  }
  await ended;
  console.log(`\n${findings.passed} passed, ${findings.failed} failed`);
  return findings.failed === 0 ? 0 : 1;
});

async function prove(proof: Proof, dev: World, qa: World): Promise<void> {
  await Promise.all([setUpTwice(proof, dev), setUpTwice(proof, qa)]);
  const [accounts, accountsOfQa] = await Promise.all([
    deployFirst(proof, dev),
    deployFirst(proof, qa),
  ]);
  await deployUnderLoad(proof, dev, accounts);
  await deployBroken(proof, dev, accounts);
  await rollBackByHand(proof, dev, accounts);
  await reloadUnderLoad(proof, qa, accountsOfQa);
  await deployUnderLoad(proof, qa, accountsOfQa);
}
