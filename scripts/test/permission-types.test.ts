import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { readPermissions } from '../src/generate/permission-types.js';
import { forget, temporaryFolder } from './support/temporary-profile.js';

describe('the table of permissions', () => {
  let home: string;

  beforeEach(async () => {
    home = await temporaryFolder();
    await mkdir(join(home, 'permissions'));
  });
  afterEach(() => forget(home));

  const table = async (books: object, grants = ['reader', 'reader/child']): Promise<string> => {
    const path = join(home, 'permissions.yaml');
    const permissions = { 'x-gather': './permissions#/permissions' };
    await writeFile(path, JSON.stringify({ permissions, grants }));
    await writeFile(join(home, 'permissions/books.yaml'), JSON.stringify({ permissions: books }));
    return path;
  };

  it('is made of what each feature says, by grant', async () => {
    const path = await table({
      'books:write': { allows: 'Write books.', to: ['reader'] },
      'books:read': { allows: 'Read books.', to: ['reader', 'reader/child'] },
    });
    expect(await readPermissions(path)).to.deep.equal({
      permissions: { 'books:read': 'Read books.', 'books:write': 'Write books.' },
      grants: { reader: ['books:read', 'books:write'], 'reader/child': ['books:read'] },
    });
  });

  const faults: [why: string, to: string[], grants: string[]][] = [
    ['books:read is given to writer, which is no grant', ['writer'], ['reader']],
    ['books:read is given to nobody', [], ['reader']],
    ['writer/child is a job in no role', ['reader'], ['reader', 'writer/child']],
  ];
  for (const [why, to, grants] of faults)
    it(`is refused when ${why}`, async () => {
      const path = await table({ 'books:read': { allows: 'Read books.', to } }, grants);
      const failure = await readPermissions(path).then(() => 'it was read', String);
      expect(failure).to.include(why);
    });
});
