import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { layers } from '../console/teardown.js';
import { placesOf, uniqueName, type Profile } from './profile.js';

/** Memory that looks like a disk; Linux has it. */
const inMemory = '/dev/shm';
/** All servers of a run, the databases of its suites among them, need less than half of it. */
const leastFree = 2 * 1024 ** 3;

/**
 * Where a server of this profile keeps its data: a folder that is there if it was kept, in one that is
 * there. What is thrown away with the run lies in memory, where there is room: making the tables of a
 * test file takes a disk ten times as long. What a kill -9 leaves there the profile's next run removes.
 *
 * @param memory another place that is tried first
 */
export async function dataPlaceOf(
  profile: Profile,
  name: string,
  memory = inMemory,
): Promise<string> {
  const place = profile.durable ? undefined : await placeInMemory(profile, name, memory);
  return join(place ?? placesOf(profile, name).cwd, 'data');
}

/** Closed to everybody else, as the profile's own folder is: what lies beside it is anybody's. */
async function placeInMemory(
  profile: Profile,
  name: string,
  memory: string,
): Promise<string | undefined> {
  const place = join(memory, uniqueName(profile, name));
  try {
    await rm(place, { recursive: true, force: true });
    const { bavail, bsize } = await statfs(memory);
    if (bavail * bsize < leastFree) return undefined;
    await mkdir(place, { mode: 0o700 });
  } catch {
    // There is none, or somebody else has taken the name.
    return undefined;
  }
  profile.teardown.add(layers.support, () => rm(place, { recursive: true, force: true }));
  return place;
}
