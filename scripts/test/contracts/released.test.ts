import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { repositoryFolder } from '../../src/provision/profile.js';
import { eachOf, judge } from '../../src/specs/compare/intended-breaks.js';
import {
  compareWithReleased,
  readIntendedBreaks,
  releaseContracts,
} from '../../src/specs/released.js';
import { forget, temporaryFolder } from '../support/temporary-profile.js';

const openapi = join(repositoryFolder, 'openapi');

describe('the contracts of today', () => {
  it('break nothing of the last release, but what is meant', async () => {
    const faults = judge(await compareWithReleased(openapi), await readIntendedBreaks(openapi));
    expect(faults, 'see npm run release-contracts -- --help').to.deep.equal([]);
  });

  it('say which release is the last one', async () => {
    const text = await readFile(join(openapi, 'released', 'release.yaml'), 'utf8');
    expect((parse(text) as { release?: string }).release).to.match(/^[\w.+-]+$/);
  });
});

describe('a release', () => {
  let home: string;

  beforeEach(async () => {
    home = await temporaryFolder();
    await cp(openapi, home, { recursive: true });
  });
  afterEach(() => forget(home));

  const rewrite = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(home, file), 'utf8');
    expect(text, file).to.include(from);
    await writeFile(join(home, file), text.replace(from, to));
  };

  it('is what the next one is held against', async () => {
    await rewrite('main/visits.yaml', '  /visits:\n', '  /calls:\n');
    await rewrite(
      'messages/visits.yaml',
      'name: gatehouse.visit.denied.v1',
      'name: gatehouse.visit.no.v1',
    );
    const faults = judge(await compareWithReleased(home), []).join('\n');
    expect(faults).to.include('main POST /api/v1/visits: operation-gone');
    expect(faults).to.include('messages gatehouse.visit.denied.v1: message-gone');

    await releaseContracts(home, '9.9.9');
    expect(await compareWithReleased(home)).to.deep.equal([]);
    expect(await readIntendedBreaks(home), 'a release begins anew').to.deep.equal([]);
    expect(await readFile(join(home, 'released', 'release.yaml'), 'utf8')).to.include('9.9.9');
    const copied = await readdir(join(home, 'released'), { recursive: true });
    expect(copied).to.include('messages/visits.yaml');
    expect(copied.filter((name) => name.endsWith('.md'))).to.deep.equal([]);
  });

  it('keeps the contracts, and nothing that is made from them or about them', async () => {
    await releaseContracts(home, '9.9.9');
    const kept = await readdir(join(home, 'released'), { recursive: true });
    const files = kept.filter((path) => path.includes('.'));
    expect(files).to.include.members(['main.yaml', 'messages/visits.yaml', 'permissions.yaml']);
    expect(files.filter((path) => !path.endsWith('.yaml') || path.includes('redocly'))).to.be.empty;
    expect(kept.filter((path) => /^(generated|dist|pages)/.test(path))).to.be.empty;
  });
});

describe('the list of intended breaks', () => {
  const finding = { at: 'main GET /x', rule: 'operation-gone', what: 'is not served' };
  const entry = { id: 'main GET /x: operation-gone', reason: 'nobody asks', since: '2026-11-28' };

  it('lets pass what it names, and nothing else', () => {
    expect(judge([finding], [entry])).to.deep.equal([]);
    expect(judge([finding], [])).to.deep.equal([`${entry.id} (is not served)`]);
    expect(judge([{ ...finding, at: 'main GET /y' }, finding], [entry])).to.have.length(1);
  });

  it('gives one reason for many', () => {
    const { reason, since } = entry;
    const many = eachOf([{ ids: [entry.id, 'another'], reason, since }, entry]);
    expect(many).to.deep.equal([entry, { ...entry, id: 'another' }, entry]);
  });

  it('must not name what is no break', () => {
    expect(judge([], [entry])).to.deep.equal([
      `${entry.id} is listed as intended, and is no break`,
    ]);
  });

  it('must say why and since when', () => {
    const silent = [
      { ...entry, reason: '' },
      { ...entry, since: 'soon' },
    ];
    for (const one of silent)
      expect(judge([finding], [one])).to.deep.equal([`${entry.id} needs a reason and since when`]);
  });
});
