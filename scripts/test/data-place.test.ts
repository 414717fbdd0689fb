import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataPlaceOf } from '../src/provision/data-place.js';
import { placesOf, uniqueName, type Profile } from '../src/provision/profile.js';
import { forget, temporaryFolder, temporaryProfile } from './support/temporary-profile.js';

describe('where servers keep their data', () => {
  let memory: string;
  let fleeting: Profile;
  let kept: Profile;

  beforeEach(async () => {
    memory = await temporaryFolder();
    [fleeting, kept] = [await temporaryProfile(false), await temporaryProfile(true)];
  });
  afterEach(async () => {
    await Promise.all([memory, dirname(fleeting.folder), dirname(kept.folder)].map(forget));
  });

  const onDisk = (profile: Profile): string => join(placesOf(profile, 'mysql').cwd, 'data');

  it('is in memory what ends with the run, closed to others, and gone with the run', async () => {
    const place = await dataPlaceOf(fleeting, 'mysql', memory);
    expect(dirname(dirname(place))).to.equal(memory);
    expect((await stat(dirname(place))).mode & 0o777).to.equal(0o700);
    await mkdir(place);
    await fleeting.teardown.run();
    expect(existsSync(dirname(place))).to.equal(false);
  });

  it('begins empty, whatever a run that was killed has left', async () => {
    const place = await dataPlaceOf(fleeting, 'mysql', memory);
    await mkdir(place);
    await writeFile(join(place, 'left'), 'behind');
    expect(await dataPlaceOf(fleeting, 'mysql', memory)).to.equal(place);
    expect(existsSync(place)).to.equal(false);
  });

  it('is on the disk what is kept', async () => {
    expect(await dataPlaceOf(kept, 'mysql', memory)).to.equal(onDisk(kept));
  });

  it('is on the disk where there is no such memory', async () => {
    expect(await dataPlaceOf(fleeting, 'mysql', join(memory, 'none'))).to.equal(onDisk(fleeting));
  });

  it('follows no link that somebody put in its way', async () => {
    const elsewhere = await temporaryFolder();
    await writeFile(join(elsewhere, 'theirs'), 'kept');
    await symlink(elsewhere, join(memory, uniqueName(fleeting, 'mysql')));
    const place = await dataPlaceOf(fleeting, 'mysql', memory);
    await mkdir(place);
    expect(existsSync(join(elsewhere, 'data'))).to.equal(false);
    expect(existsSync(join(elsewhere, 'theirs'))).to.equal(true);
    await forget(elsewhere);
  });
});
