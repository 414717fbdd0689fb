import { execFile } from 'node:child_process';
import { appendFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { layers, type Teardown } from '../console/teardown.js';
import { repositoryFolder } from '../provision/profile.js';
import { serviceNames } from '../system/service-process.js';
import type { ImageSource } from './registry.js';
import { breakRequests, type Release, type Releases } from './releases.js';

const run = promisify(execFile);
const buildWithinMs = 15 * 60_000;

/**
 * The releases as images, built and pushed by the scripts that do it for every deployment. Those push
 * commits only, so this happens in a copy of the checkout, in which everything is committed.
 */
export async function pushReleases(
  folder: string,
  images: ImageSource,
  teardown: Teardown,
): Promise<Releases> {
  const copy = join(folder, 'checkout');
  await copyCheckout(copy);
  teardown.add(layers.servers, () => forget(images));
  const first = await push(copy, images, serviceNames);
  // Every image holds the contracts: all of them are others now.
  await appendFile(join(copy, 'openapi/messages.yaml'), '# The second release.\n');
  const second = await push(copy, images, serviceNames);
  await breakRequests(join(copy, 'services/main/src/features/visits/visits.service.ts'));
  // What changed in one service is built, pushed and deployed alone.
  const broken = await push(copy, images, ['main']);
  return { first, second, broken: { ...broken, variables: ['services=main'] } };
}

async function copyCheckout(copy: string): Promise<void> {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  const files = 'git ls-files -z --cached --others --exclude-standard';
  const present = `${files} | while IFS= read -r -d '' f; do [ ! -f "$f" ] || printf '%s\\0' "$f"; done`;
  const script = `${present} | xargs -0 cp --parents --preserve=mode --target-directory "$0"`;
  await run('bash', ['-c', script, copy], { cwd: repositoryFolder });
  await run('git', ['init', '--quiet'], { cwd: copy });
}

async function push(
  copy: string,
  images: ImageSource,
  services: readonly string[],
): Promise<Release> {
  const who = ['-c', 'user.name=proof', '-c', 'user.email=proof@gatehouse.example'];
  await run('git', ['add', '--all'], { cwd: copy });
  await run('git', [...who, 'commit', '--quiet', '--message', 'A release'], { cwd: copy });
  const flags = ['--team', 'dev', '--prefix', images.prefix, ...services];
  const here = { cwd: copy, timeout: buildWithinMs };
  await run(join(copy, 'scripts/build-images.sh'), flags, here);
  const env = { ...process.env, DOCKER_CONFIG: images.dockerConfig };
  await run(join(copy, 'scripts/push-images.sh'), flags, { ...here, env });
  const { stdout } = await run('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: copy });
  return { name: stdout.trim(), variables: [] };
}

/** Removes what was built under this run's names; the layers stay for the next run. */
async function forget({ prefix }: ImageSource): Promise<void> {
  const format = ['--format', '{{.Repository}}:{{.Tag}}'];
  const { stdout } = await run('docker', ['image', 'ls', ...format]);
  const ours = stdout.split('\n').filter((name) => name.startsWith(prefix));
  if (ours.length > 0) await run('docker', ['image', 'rm', ...ours]);
}
