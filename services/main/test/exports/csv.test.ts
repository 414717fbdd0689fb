import { expect } from 'chai';
import { exported } from '../../src/exports/export.js';
import type { Cell } from '../../src/exports/table.js';
import { bytesOf, tableOf } from './some-table.js';

const at = new Date('2026-11-21T08:05:09.123Z');

async function linesOf(rows: Cell[][]): Promise<string[]> {
  const text = (await bytesOf(exported('csv', tableOf(rows)))).toString('utf8');
  return text.split('\r\n');
}

describe('a table as CSV', () => {
  it('begins with a byte order mark and its columns, and ends each line as RFC 4180 says', async () => {
    expect(await linesOf([[at, 'Asha', 7.5]])).to.deep.equal([
      '\uFEFFRequested at,Visitor,Seconds',
      '2026-11-21 08:05:09,Asha,7.5',
      '',
    ]);
  });

  it('quotes commas, quotes and line ends, and leaves nothing for nothing', async () => {
    expect(await linesOf([[null, 'Rao, "Asha"\nB', null]])).to.include(',"Rao, ""Asha""\nB",');
  });

  it('lets no text be a formula, and no number be a text', async () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
      expect(await linesOf([[at, text, -1]])).to.include(`2026-11-21 08:05:09,'${text},-1`);
    expect(await linesOf([[at, 'a=1', -1]])).to.include('2026-11-21 08:05:09,a=1,-1');
  });

  it('keeps every script', async () => {
    expect((await linesOf([[null, 'محمد राजेन्द्र 😀', null]]))[1]).to.equal(',محمد राजेन्द्र 😀,');
  });
});
