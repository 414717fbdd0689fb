import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Decision {
  number: string;
  title: string;
  file: string;
}

/** The records, wherever they stand: those that are kept, and those about to be. */
function records(): Decision[] {
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard', '*DECISIONS.md'];
  const files = execFileSync('git', listing, { cwd: root, encoding: 'utf8' }).trim().split('\n');
  return files.flatMap((file) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/^## (D\d+)\. (.*)$/gm)].map(
      ([, number = '', title = '']) => ({ number, title, file }),
    ),
  );
}

/** As GitHub makes a place of a heading. */
function anchorOf({ number, title }: Decision): string {
  const words = `${number}. ${title}`.toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, '');
  return words.replaceAll(' ', '-');
}

describe('The index of decisions', () => {
  const index = readFileSync(`${root}CONTRIBUTING.md`, 'utf8').split('\n## Decisions\n')[1] ?? '';
  const lines = [...index.matchAll(/^- (D\d+), \d{4}-\d\d-\d\d: \[(.*)\]\((.*)\)/gm)].map(
    ([, number, title, place]) => `${number} ${title} ${place}`,
  );

  it('names every record once, where it stands, and nothing else', () => {
    const expected = records().map(
      (record) => `${record.number} ${record.title} ${record.file}#${anchorOf(record)}`,
    );
    expect(lines).to.have.members(expected);
  });

  it('goes by their numbers and leaves none out', () => {
    const numbers = lines.map((line) => Number(/^D(\d+) /.exec(line)?.[1]));
    expect(numbers).to.deep.equal(numbers.map((_, at) => at + 1));
    expect(numbers.length).to.be.at.least(154);
  });
});
