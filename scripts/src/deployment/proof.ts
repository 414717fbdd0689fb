import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PlainError } from '../console/plain-error.js';
import type { DemoAccount } from '../system/prepare-data.js';
import { runPlaybook, type PlaybookRun } from './ansible.js';
import type { Findings } from './findings.js';
import { processesOn, releasesOn, reloadAll } from './processes.js';
import type { Archives } from './releases.js';
import { Traffic, type Sightings } from './traffic.js';
import type { World } from './world.js';

export interface Proof {
  /** Where the output of playbooks goes. */
  folder: string;
  archives: Archives;
  findings: Findings;
}

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
  const verdict = /broken failed \((.*?)\)/.exec(run.tail)?.[1] ?? 'no verdict';
  proof.findings.find('the deployment fails', run.code !== 0, `${verdict}, ${seconds(run)}`);
  await findInService(proof, world, 'second');
  proof.findings.find('nobody noticed', isEmpty(during.failed) && isWhole(during), told(during));
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
  await play(proof, world, 'rollback.yml', 'rollback', ['-e', 'release=first']);
  const seen = await traffic.end();
  await findInService(proof, world, 'first');
  const whole = isEmpty(seen.failed) && isWhole(seen);
  proof.findings.find('nobody noticed', whole, told(seen));
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
  proof.findings.find('nobody noticed', isEmpty(seen.failed) && isWhole(seen), told(seen));
}

/** @throws PlainError with the end of what Ansible said when it fails */
async function play(
  proof: Proof,
  world: World,
  playbook: string,
  name: string,
  args: string[] = [],
): Promise<PlaybookRun> {
  const run = await runLogged(proof, world, playbook, name, args);
  const changed = [...run.recaps].map(([host, recap]) => `${host} changed=${recap.changed}`);
  if (run.code !== 0) throw new PlainError(`${playbook} failed:\n${run.tail}`);
  proof.findings.find(`${playbook} ends well`, true, `${changed.join(', ')}, ${seconds(run)}`);
  return run;
}

function runLogged(
  { folder }: Proof,
  world: World,
  playbook: string,
  name: string,
  args: string[],
): Promise<PlaybookRun> {
  const log = join(folder, 'playbooks', `${world.name}-${name}.log`);
  return runPlaybook(playbook, [...world.inventory, ...args], log);
}

function release({ archives }: Proof, name: keyof Archives, ...more: string[]): string[] {
  const variables = [`release=${name}`, `release_archive=${archives[name]}`, ...more];
  return variables.flatMap((variable) => ['-e', variable]);
}

async function findUnchanged(proof: Proof, world: World, name: string): Promise<void> {
  const run = await runLogged(proof, world, 'site.yml', name, []);
  const recaps = [...run.recaps.values()];
  const unchanged = recaps.length > 0 && recaps.every(({ changed }) => changed === 0);
  const facts = [...run.recaps].map(
    ([host, { ok, changed }]) => `${host} ok=${ok} changed=${changed}`,
  );
  proof.findings.find(
    'site.yml again changes nothing',
    run.code === 0 && unchanged,
    facts.join(', '),
  );
}

async function findInService({ findings }: Proof, world: World, name: string): Promise<void> {
  for (const host of world.hosts) {
    const { linked, running } = await releasesOn(host, world);
    const facts = `link ${linked}, processes from ${running.join()}`;
    findings.find(`${host} runs ${name}`, linked === name && running.join() === name, facts);
  }
}

function told({ requests, again, failed, visits, lost, doubled }: Sightings): string {
  const failures = isEmpty(failed) ? '0' : JSON.stringify(failed);
  return (
    `${requests} requests, ${again} over a second connection, failed ${failures}; ` +
    `${visits} visits, ${lost} lost, ${doubled} doubled`
  );
}

function isEmpty(failed: Record<string, number>): boolean {
  return Object.keys(failed).length === 0;
}

function isWhole({ visits, lost, doubled }: Sightings): boolean {
  return visits > 0 && lost === 0 && doubled === 0;
}

function seconds(run: PlaybookRun): string {
  return `${run.seconds.toFixed(0)} s`;
}
