import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { expect } from 'chai';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compile, nextSources } from '../src/faults/next-release/build.js';
import { ADDED, CONTRACTS, EDITED, NOTED } from '../src/faults/next-release/changes.js';
import { edit } from '../src/faults/next-release/edit.js';
import { repositoryFolder } from '../src/provision/profile.js';
import { forget, temporaryFolder } from './support/temporary-profile.js';

describe('the next release, to which fault tests roll', () => {
  let next: Record<string, string>;

  before(async () => {
    next = await nextSources();
  });

  it('is made of the sources as they are now, each of which is TypeScript or a contract', () => {
    const paths = [ADDED, EDITED, CONTRACTS].flatMap((changes) => Object.keys(changes));
    expect(Object.keys(next)).to.have.members(paths);
    for (const [path, text] of Object.entries(next))
      if (path.endsWith('.ts')) expect(compile(path, text), path).to.not.equal('');
  });

  it('has one event and one field more, and this release does not know them', async () => {
    const folder = await temporaryFolder();
    try {
      await cp(join(repositoryFolder, 'openapi'), join(folder, 'openapi'), { recursive: true });
      for (const path of Object.keys(CONTRACTS))
        await writeFile(join(folder, path), next[path] ?? '');
      const now = await loadContracts(join(repositoryFolder, 'openapi', 'messages.yaml'));
      const then = await loadContracts(join(folder, 'openapi', 'messages.yaml'));
      const more = then.eventTypes().filter((type) => !now.eventTypes().includes(type));
      expect(more).to.deep.equal([NOTED]);
      expect(then.eventsConsumedBy('notification')).to.include(NOTED);
      expect(parse(next['openapi/messages/visits.yaml'] ?? '')).to.have.nested.property(
        'components.messages.VisitRequested.payload.properties.gate',
      );
    } finally {
      await forget(folder);
    }
  });

  it('says which place of which file is not there any more', () => {
    const change = (text: string) => () => edit('a.ts', text, [['here', 'there']]);
    expect(change('it is here')()).to.equal('it is there');
    expect(change('it is gone')).to.throw('"here", which a.ts has 0 times');
    expect(change('here and here')).to.throw('"here", which a.ts has 2 times');
  });
});
