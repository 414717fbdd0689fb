import { join } from 'node:path';
import { PlainError } from '../console/plain-error.js';
import { runPlaybook, type PlaybookRun } from './ansible.js';
import type { Findings } from './findings.js';
import { releasesOn } from './processes.js';
import type { Releases } from './releases.js';
import type { World } from './world.js';

export interface Proof {
  /** Where the output of playbooks goes. */
  folder: string;
  releases: Releases;
  findings: Findings;
}

/** @throws PlainError with the end of what Ansible said when it fails */
export async function play(
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

export function runLogged(
  { folder }: Proof,
  world: World,
  playbook: string,
  name: string,
  args: string[],
): Promise<PlaybookRun> {
  const log = join(folder, 'playbooks', `${world.name}-${name}.log`);
  return runPlaybook(playbook, [...world.inventory, ...args], log);
}

export function release({ releases }: Proof, which: keyof Releases, ...more: string[]): string[] {
  const { name, variables: its } = releases[which];
  const variables = [`release=${name}`, ...its, ...more];
  return variables.flatMap((variable) => ['-e', variable]);
}

export async function findUnchanged(
  proof: Proof,
  world: World,
  name: string,
  args: string[] = [],
): Promise<void> {
  const run = await runLogged(proof, world, 'site.yml', name, args);
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

export async function findInService(
  { findings, releases }: Proof,
  world: World,
  which: keyof Releases,
): Promise<void> {
  const { name } = releases[which];
  for (const host of world.hosts) {
    const { linked, running } = await releasesOn(host, world);
    const facts = `link ${linked}, ${running.map((all) => all.join(' = ')).join(', ')} runs`;
    const holds =
      linked === name && running.length > 0 && running.every((all) => all.includes(name));
    findings.find(`${host} runs the ${which} release`, holds, facts);
  }
}

export function seconds(run: PlaybookRun): string {
  return `${run.seconds.toFixed(0)} s`;
}
