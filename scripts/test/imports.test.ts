import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { repositoryFolder } from '../src/provision/profile.js';
import { circlesIn, grouped, importsWithin } from './support/import-graph.js';

async function workspaces(): Promise<string[]> {
  const text = await readFile(join(repositoryFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { workspaces: string[] }).workspaces;
}

async function services(): Promise<string[]> {
  const names = await readdir(join(repositoryFolder, 'services'));
  return names.map((name) => `services/${name}`);
}

const featureOf = (file: string) => /^features\/([^/]+)\//.exec(file)?.[1];

describe('Imports', () => {
  it('go round in no circle, in any workspace', async () => {
    const all = await workspaces();
    expect(all).to.include.members(['shared', 'services/main', 'scripts']);
    for (const workspace of all) {
      const folder = join(repositoryFolder, workspace);
      const holding = (await readdir(folder)).filter((name) =>
        ['src', 'test', 'generated'].includes(name),
      );
      expect(holding, workspace).not.to.deep.equal([]);
      for (const name of holding)
        expect(circlesIn(await importsWithin(join(folder, name))), workspace).to.deep.equal([]);
    }
  });

  it('go round in no circle between the features of a service', async () => {
    for (const service of await services()) {
      const graph = await importsWithin(join(repositoryFolder, service, 'src'));
      const features = grouped(graph, featureOf);
      expect([...features.keys()], service).to.include('health');
      expect(circlesIn(features), service).to.deep.equal([]);
    }
  });

  it('are read as they are written', () => {
    const graph = new Map([
      ['features/a/a.ts', ['features/b/b.ts']],
      ['features/b/b.ts', ['features/c/c.ts', 'shared.ts']],
      ['features/b/late.ts', ['features/a/a.ts']],
      ['features/c/c.ts', []],
      ['shared.ts', ['features/a/a.ts']],
    ]);
    const between = 'features/a/a.ts → features/b/b.ts → shared.ts → features/a/a.ts';
    expect(circlesIn(graph)).to.deep.equal([between]);
    expect(circlesIn(grouped(graph, featureOf))).to.deep.equal(['a → b → a']);
  });
});
