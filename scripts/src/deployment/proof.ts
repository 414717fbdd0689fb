import { setTimeout as delay } from 'node:timers/promises';
import type { DemoAccount } from '../system/prepare-data.js';
import {
  findInService,
  findUnchanged,
  play,
  release,
  runLogged,
  seconds,
  type Proof,
} from './plays.js';
import { processesOn, reloadAll } from './processes.js';
import { findUnnoticed, isEmpty, isWhole, told, Traffic } from './traffic.js';
import type { World } from './world.js';

/** Prepares the hosts of an environment, and finds that doing it again changes nothing. */
export async function setUpTwice(proof: Proof, world: World): Promise<void> {
  proof.findings.say(`${world.name}: site.yml, twice`);
  await play(proof, world, 'site.yml', 'site-1');
  await findUnchanged(proof, world, 'site-2');
}

/** Puts the first release into service; whoever could prove it cannot sign in yet. */
export async function deployFirst(proof: Proof, world: World): Promise<DemoAccount[]> {
  proof.findings.say(`${world.name}: deploy.yml, the first release`);
  await play(proof, world, 'deploy.yml', 'deploy-first', release(proof, 'first', 'smoke=false'));
  const accounts = await world.loadDemo();
  await findInService(proof, world, 'first');
  await findUnchanged(proof, world, 'site-3');
  return accounts;
}

/** A second release while people are at work: nobody may notice. */
export async function deployUnderLoad(
  proof: Proof,
  world: World,
  accounts: DemoAccount[],
): Promise<void> {
  proof.findings.say(`${world.name}: deploy.yml, the second release, under load`);
  const traffic = await Traffic.begin(world.gatewayUrl, accounts);
  await play(proof, world, 'deploy.yml', 'deploy-second', release(proof, 'second'));
  const seen = await traffic.end();
  await findInService(proof, world, 'second');
  proof.findings.find('no request failed', isEmpty(seen.failed), told(seen));
  proof.findings.find('no notification was lost or doubled', isWhole(seen), told(seen));
}

/** A release that accepts no visits: the first host finds it out, before people are led to it. */
export async function deployBroken(
  proof: Proof,
  world: World,
  accounts: DemoAccount[],
): Promise<void> {
  proof.findings.say(`${world.name}: deploy.yml, a broken release, under load`);
  const traffic = await Traffic.begin(world.gatewayUrl, accounts);
  const run = await runLogged(
    proof,
    world,
    'deploy.yml',
    'deploy-broken',
    release(proof, 'broken'),
  );
  const during = await traffic.end();
  const verdict = /failed \((.*?)\);/.exec(run.tail)?.[1] ?? 'no verdict';
  proof.findings.find('the deployment fails', run.code !== 0, `${verdict}, ${seconds(run)}`);
  await findInService(proof, world, 'second');
  findUnnoticed(proof, during);
  const after = await Traffic.begin(world.gatewayUrl, accounts);
  await delay(3000);
  const seen = await after.end();
  proof.findings.find('all is well again', isEmpty(seen.failed) && isWhole(seen), told(seen));
}

/** Back to the first release by rollback.yml, under load. */
export async function rollBackByHand(
  proof: Proof,
  world: World,
  accounts: DemoAccount[],
): Promise<void> {
  proof.findings.say(`${world.name}: rollback.yml, under load`);
  const traffic = await Traffic.begin(world.gatewayUrl, accounts);
  await play(proof, world, 'rollback.yml', 'rollback', [
    '-e',
    `release=${proof.releases.first.name}`,
  ]);
  const seen = await traffic.end();
  await findInService(proof, world, 'first');
  findUnnoticed(proof, seen);
}

/** Every process of every service replaced by PM2 alone, on a host that nobody can stand in for. */
export async function reloadUnderLoad(
  proof: Proof,
  world: World,
  accounts: DemoAccount[],
): Promise<void> {
  proof.findings.say(`${world.name}: pm2 reload all, under load`);
  const processes = async () => (await Promise.all(world.hosts.map(processesOn))).flat();
  const before = await processes();
  const traffic = await Traffic.begin(world.gatewayUrl, accounts);
  const startedAt = performance.now();
  for (const host of world.hosts) await reloadAll(host, world);
  const took = (performance.now() - startedAt) / 1000;
  const seen = await traffic.end();
  const after = await processes();
  const replaced = after.length === before.length && !after.some((pid) => before.includes(pid));
  const facts = `${before.length} before, ${after.length} after, ${took.toFixed(0)} s`;
  proof.findings.find('every process was replaced', replaced, facts);
  findUnnoticed(proof, seen);
}

/** The second release again, where only one is kept. */
export async function deployAndForget(proof: Proof, world: World): Promise<void> {
  proof.findings.say(`${world.name}: deploy.yml, and nothing of before is kept`);
  await play(
    proof,
    world,
    'deploy.yml',
    'deploy-again',
    release(proof, 'second', 'releases_kept=1'),
  );
  await findInService(proof, world, 'second');
}
