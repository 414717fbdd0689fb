import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { explain, runCommand } from './console/command.js';
import { readFlags } from './console/flags.js';
import { PlainError } from './console/plain-error.js';
import { step } from './console/progress.js';
import type { Teardown } from './console/teardown.js';
import { changeSettings, findConfined, findTidy, killProcesses } from './deployment/containers.js';
import { Findings } from './deployment/findings.js';
import { requireTools, runtimes, startHosts, type Runtime } from './deployment/hosts.js';
import { pushReleases } from './deployment/images.js';
import type { Proof } from './deployment/plays.js';
import {
  deployAndForget,
  deployBroken,
  deployFirst,
  deployUnderLoad,
  reloadUnderLoad,
  rollBackByHand,
  setUpTwice,
} from './deployment/proof.js';
import { startRegistry } from './deployment/registry.js';
import { packReleases } from './deployment/releases.js';
import {
  createWorld,
  hostsOf,
  startServers,
  type Outside,
  type World,
} from './deployment/world.js';

/** What is proven of one runtime. */
interface Prepared {
  worlds: World[];
  prove: (findings: Findings) => Promise<void>;
}

await runCommand(async (teardown) => {
  const { keep, runtime } = readFlags('npm run test:deployment', process.argv.slice(2), {
    keep: { type: 'boolean', default: false },
    runtime: { type: 'string', default: 'pm2' },
  });
  const wanted = runtimes.find((one) => one === runtime);
  if (wanted === undefined) throw new PlainError(`--runtime is ${runtimes.join(' or ')}`);
  await requireTools(wanted);
  const outside = await startServers(teardown);
  await mkdir(join(outside.profile.folder, 'playbooks'), { recursive: true });
  const prepare = wanted === 'pm2' ? preparePm2 : prepareContainers;
  const { worlds, prove } = await prepare(outside, teardown);

  const findings = new Findings();
  const ended = prove(findings);
  if (keep) {
    await ended.catch(explain);
    const urls = worlds.map(({ gatewayUrl }) => gatewayUrl).join(' and ');
    console.log(`\nStill running: ${urls}; Ctrl-C ends it.`);
    await new Promise(() => undefined);
  }
  await ended;
  console.log(`\n${findings.passed} passed, ${findings.failed} failed`);
  return findings.failed === 0 ? 0 : 1;
});

async function preparePm2(outside: Outside, teardown: Teardown): Promise<Prepared> {
  const { folder, progress } = outside.profile;
  const dev = await createWorld(outside, 'dev');
  const qa = await createWorld(outside, 'qa');
  await start(outside, [...hostsOf.dev, ...hostsOf.qa], 'pm2', teardown);
  const releases = await step(progress, 'Three releases', () => packReleases(folder));
  const prove = async (findings: Findings): Promise<void> => {
    const proof: Proof = { folder, releases, findings };
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
  };
  return { worlds: [dev, qa], prove };
}

async function prepareContainers(outside: Outside, teardown: Teardown): Promise<Prepared> {
  const { profile } = outside;
  const { folder, progress } = profile;
  const images = await step(progress, 'A registry', () => startRegistry(profile));
  const dev = await createWorld(outside, 'dev', images);
  await start(outside, dev.hosts, 'containers', teardown);
  const releases = await step(progress, 'Three releases, built and pushed', () =>
    pushReleases(folder, images, teardown),
  );
  const prove = async (findings: Findings): Promise<void> => {
    const proof: Proof = { folder, releases, findings };
    await setUpTwice(proof, dev);
    const accounts = await deployFirst(proof, dev);
    await findConfined(proof, dev);
    await deployUnderLoad(proof, dev, accounts);
    await deployBroken(proof, dev, accounts);
    await rollBackByHand(proof, dev, accounts);
    await changeSettings(proof, dev, accounts);
    await killProcesses(proof, dev);
    await deployAndForget(proof, dev);
    await findTidy(proof, dev);
  };
  return { worlds: [dev], prove };
}

function start(
  { profile }: Outside,
  hosts: readonly string[],
  runtime: Runtime,
  teardown: Teardown,
): Promise<void> {
  return step(profile.progress, `Hosts ${hosts.join(', ')}`, () =>
    startHosts(profile.folder, hosts, runtime, teardown),
  );
}
