import { onHost } from './hosts.js';
import type { World } from './world.js';

/** The release that a host's link points to, and those that its processes come from. */
export async function releasesOn(
  host: string,
  { home }: World,
): Promise<{ linked: string; running: string[] }> {
  const link = await onHost(host, 'readlink', `${home}/current`);
  // PM2 says nothing of releases: the working directories of the processes do.
  const folders = await inShell(
    host,
    `for pid in $(${processes}); do readlink /proc/$pid/cwd; done`,
  );
  const running = [...new Set(folders.map(releaseIn))].sort();
  return { linked: releaseIn(link), running };
}

/** The process ids of all services of a host. */
export function processesOn(host: string): Promise<string[]> {
  return inShell(host, processes);
}

/** Has PM2 replace every process of a host, and returns when it has. */
export async function reloadAll(host: string, { home, user }: World): Promise<void> {
  const settings = `HOME=${home} PM2_HOME=${home}/.pm2`;
  await inShell(host, `runuser -u ${user} -- env ${settings} pm2 reload all`);
}

const processes = `pgrep -f '^node /opt.*/main.js'`;

async function inShell(host: string, command: string): Promise<string[]> {
  const output = await onHost(host, 'sh', '-c', command);
  return output.split('\n').filter(Boolean);
}

function releaseIn(path: string): string {
  return /releases\/([^/]+)/.exec(path)?.[1] ?? '';
}
