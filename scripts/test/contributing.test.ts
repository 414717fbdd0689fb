import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { repositoryFolder } from '../src/provision/profile.js';

const text = readFileSync(join(repositoryFolder, 'CONTRIBUTING.md'), 'utf8');

/** The part below a heading, up to the next one. */
function sectionOf(heading: string): string {
  return text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** What stands between backticks and is a path from the root, with no part to be filled in. */
function pathsIn(section: string): string[] {
  const quoted = [...section.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);
  return quoted.filter((one) => /^[\w-]+(\/[\w.-]+)+\/?$/.test(one));
}

describe('CONTRIBUTING.md', () => {
  const guides = [
    'Add a feature in ten steps',
    'Add an event',
    'Add a mail',
    'Add a page to the portal',
    'Add a fault scenario',
  ];

  for (const heading of [...guides, 'Pattern → exemplary file'])
    it(`names files that are there: ${heading}`, () => {
      const paths = pathsIn(sectionOf(heading));
      expect(paths, 'paths').to.have.length.above(0);
      const missing = paths.filter((path) => !existsSync(join(repositoryFolder, path)));
      expect(missing).to.deep.equal([]);
    });

  it('names a file for each pattern', () => {
    const rows = sectionOf('Pattern → exemplary file')
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^\| *(-+|pattern)/.test(line));
    expect(rows).to.have.length.above(30);
    expect(rows.filter((row) => pathsIn(row).length === 0)).to.deep.equal([]);
  });
});
