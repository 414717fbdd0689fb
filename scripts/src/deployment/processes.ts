import { onHost } from './hosts.js';
import type { World } from './world.js';

/**
 * The release that a host's link points to, and what runs: each thing that differs once, by the names
 * of all the releases that it belongs to. Releases may share an image.
 */
export async function releasesOn(
  host: string,
  { home, runtime }: World,
): Promise<{ linked: string; running: string[][] }> {
  const link = await onHost(host, 'readlink', `${home}/current`);
  const running = runtime === 'pm2' ? await ofProcesses(host) : await ofContainers(host);
  const different = new Map(running.map((names) => [names.join(), names]));
  return { linked: releaseIn(link), running: [...different.values()] };
}

/** PM2 says nothing of releases: the working directories of the processes do. */
async function ofProcesses(host: string): Promise<string[][]> {
  const folders = await inShell(
    host,
    `for pid in $(${processes}); do readlink /proc/$pid/cwd; done`,
  );
  return folders.map((folder) => [releaseIn(folder)]);
}

async function ofContainers(host: string): Promise<string[][]> {
  const images = await inShell(host, `docker inspect --format '{{.Image}}' $(docker ps --quiet)`);
  const tagsOf = (image: string): Promise<string[]> =>
    inShell(
      host,
      `docker image inspect --format '{{range .RepoTags}}{{println .}}{{end}}' ${image}`,
    );
  const tags = await Promise.all(images.map(tagsOf));
  return tags.map((names) => names.map((name) => name.slice(name.lastIndexOf(':') + 1)));
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
