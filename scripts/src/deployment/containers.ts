import { setTimeout as delay } from 'node:timers/promises';
import type { DemoAccount } from '../system/prepare-data.js';
import { onHost } from './hosts.js';
import { findUnchanged, play, type Proof } from './plays.js';
import { findUnnoticed, Traffic } from './traffic.js';
import type { World } from './world.js';

/** What matters here of what Docker says of a container. */
interface Container {
  Id: string;
  Name: string;
  RestartCount: number;
  State: { Pid: number; Running: boolean };
  Config: { Env: string[]; StopTimeout: number };
  HostConfig: {
    ReadonlyRootfs: boolean;
    CapDrop: string[] | null;
    SecurityOpt: string[] | null;
    Memory: number;
    PidsLimit: number;
    LogConfig: { Type: string; Config: Record<string, string> };
  };
}

const servicesOfAHost = 4;
const withinMs = 60_000;

/** Every container is confined, as seen by the engine and by the kernel. */
export async function findConfined({ findings }: Proof, world: World): Promise<void> {
  findings.say(`${world.name}: what containers may`);
  for (const host of world.hosts) {
    const containers = await containersOf(host);
    const users = await Promise.all(
      containers.map(({ State }) => onHost(host, 'stat', '--format', '%u', `/proc/${State.Pid}`)),
    );
    const confined = containers.filter(
      ({ HostConfig: may }) =>
        may.ReadonlyRootfs &&
        may.CapDrop?.join() === 'ALL' &&
        may.SecurityOpt?.includes('no-new-privileges:true') === true &&
        may.Memory > 0 &&
        may.PidsLimit > 0 &&
        may.LogConfig.Config['max-size'] !== undefined,
    );
    const claim = `${host}: read-only, without root, capabilities and new privileges, bounded`;
    const holds = confined.length === servicesOfAHost && users.every((user) => user !== '0');
    findings.find(claim, holds, `${confined.length} containers of users ${users.join()}`);
  }
}

/** A changed variable replaces all containers, host after host, and nobody notices. */
export async function changeSettings(
  proof: Proof,
  world: World,
  accounts: DemoAccount[],
): Promise<void> {
  proof.findings.say(`${world.name}: site.yml with another variable, under load`);
  const before = await identities(world);
  const traffic = await Traffic.begin(world.gatewayUrl, accounts);
  const changed = ['-e', 'service_log_level=debug'];
  await play(proof, world, 'site.yml', 'site-changed', changed);
  const seen = await traffic.end();
  const now = (await Promise.all(world.hosts.map(containersOf))).flat();
  const told = now.filter(({ Config }) => Config.Env.includes('LOG_LEVEL=debug')).length;
  const replaced = now.filter(({ Id }) => !before.includes(Id)).length;
  const all = servicesOfAHost * world.hosts.length;
  const facts = `${replaced} of ${all} replaced, ${told} have it`;
  proof.findings.find('every container has it', told === all && replaced === all, facts);
  findUnnoticed(proof, seen);
  await findUnchanged(proof, world, 'site-changed-2', changed);
}

/** Processes that die come back by themselves. */
export async function killProcesses({ findings }: Proof, world: World): Promise<void> {
  findings.say(`${world.name}: every process of a host killed`);
  const host = world.hosts.at(-1) ?? '';
  const before = await containersOf(host);
  const startedAt = performance.now();
  await onHost(host, 'kill', '-KILL', ...before.map(({ State }) => String(State.Pid)));
  let back: Container[] = [];
  while (back.length < before.length && performance.now() - startedAt < withinMs) {
    await delay(500);
    const killed = new Map(before.map(({ Id, State }) => [Id, State.Pid]));
    back = (await containersOf(host)).filter(
      ({ Id, State }) => State.Running && killed.has(Id) && killed.get(Id) !== State.Pid,
    );
  }
  const took = ((performance.now() - startedAt) / 1000).toFixed(1);
  const facts = `${back.length} of ${before.length} after ${took} s`;
  findings.find('the engine starts them again', back.length === before.length, facts);
}

/** Images of releases that are no longer kept are gone after a deployment. */
export async function findTidy(
  { findings, releases }: Proof,
  { hosts, home }: World,
): Promise<void> {
  for (const host of hosts) {
    const images = await onHost(host, 'docker', 'image', 'ls', '--format', '{{.Tag}}');
    const tags = [...new Set(images.split('\n'))].sort().join();
    const kept = (await onHost(host, 'ls', `${home}/releases`)).split('\n').sort().join();
    const holds = tags === kept && !tags.includes(releases.first.name);
    findings.find(`${host} keeps the images of its releases only`, holds, tags);
  }
}

async function identities({ hosts }: World): Promise<string[]> {
  return (await Promise.all(hosts.map(containersOf))).flat().map(({ Id }) => Id);
}

async function containersOf(host: string): Promise<Container[]> {
  const said = await onHost(host, 'sh', '-c', 'docker inspect $(docker ps --all --quiet)');
  return JSON.parse(said) as Container[];
}
