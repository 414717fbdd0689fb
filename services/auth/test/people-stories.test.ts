import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { PeopleStory, type WrittenEvent } from './support/people-story.js';

const GUARD = { role: 'employee', job: 'guard' } as const;
const RESIDENT = { role: 'resident' } as const;

/** What happens to people. openapi/people-stories.json says how auth tells of it. */
const stories: Record<string, (story: PeopleStory) => Promise<void>> = {
  'leaves, comes back and is deleted': async (story) => {
    await story.movesInto('Asha', 'Lakeview', 'A-101');
    await story.hasRoles('Asha', 'Lakeview');
    await story.movesInto('Asha', 'Lakeview', 'A-101');
    await story.isDeleted('Asha');
  },
  'two share a flat, and the first of them leaves': async (story) => {
    await story.movesInto('Asha', 'Lakeview', 'A-101');
    await story.movesInto('Bilal', 'Lakeview', 'A-101');
    await story.hasRoles('Asha', 'Lakeview');
    await story.isDeleted('Bilal');
  },
  'an operator brings a guard, and lets them go': async (story) => {
    await story.registers('Gopal');
    await story.hasRoles('Gopal', 'Lakeview', GUARD);
    await story.hasRoles('Gopal', 'Lakeview');
    await story.hasRoles('Gopal', 'Lakeview', GUARD, { role: 'manager' });
    await story.isAway('Gopal');
    await story.isDeleted('Gopal');
  },
  'lives in two flats, is called otherwise, and comes back to one of them': async (story) => {
    await story.movesInto('Asha', 'Lakeview', 'A-101');
    await story.isCalled('Asha', 'Usha');
    await story.hasRoles('Asha', 'Lakeview', RESIDENT, { role: 'manager' });
    await story.movesInto('Asha', 'Lakeview', 'A-102');
    await story.hasRoles('Asha', 'Lakeview');
    await story.movesInto('Asha', 'Lakeview', 'A-101');
  },
  'belongs to two communities and leaves one': async (story) => {
    await story.movesInto('Chitra', 'Lakeview', 'A-101');
    await story.hasRoles('Chitra', 'Hillview', RESIDENT);
    await story.movesInto('Chitra', 'Hillview', 'H-1');
    await story.hasRoles('Chitra', 'Lakeview');
    await story.isDeleted('Chitra');
  },
  'a flat over the years': async (story) => {
    await story.movesInto('Asha', 'Lakeview', 'A-101');
    await story.movesInto('Bilal', 'Lakeview', 'A-101');
    await story.movesInto('Asha', 'Lakeview', 'A-101');
    await story.hasRoles('Asha', 'Lakeview');
    await story.movesInto('Chitra', 'Lakeview', 'A-101');
    await story.movesInto('Bilal', 'Lakeview', 'A-102');
    await story.hasRoles('Bilal', 'Lakeview', RESIDENT, GUARD);
    await story.movesInto('Asha', 'Lakeview', 'A-101');
    await story.hasRoles('Bilal', 'Lakeview');
    await story.isDeleted('Chitra');
    await story.hasRoles('Bilal', 'Hillview', GUARD);
    await story.isDeleted('Asha');
  },
};

describe('what auth tells of people, which main’s tests put out of order', () => {
  let auth: AuthUnderTest;
  let written: Record<string, WrittenEvent[]>;

  before(async () => {
    auth = await startAuth();
    const file = join(auth.config.OPENAPI_DIR, 'people-stories.json');
    written = JSON.parse(await readFile(file, 'utf8')) as typeof written;
  });
  after(() => auth.stop());

  it('is written down for each story', () => {
    expect(Object.keys(written)).to.deep.equal(Object.keys(stories));
  });

  for (const [name, happens] of Object.entries(stories))
    it(name, async () => {
      const story = await PeopleStory.begin(auth);
      await happens(story);
      expect(await story.written()).to.deep.equal(written[name]);
    });
});
