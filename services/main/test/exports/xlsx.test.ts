import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { expect } from 'chai';
import { exported } from '../../src/exports/export.js';
import type { Cell } from '../../src/exports/table.js';
import { bytesOf, tableOf } from './some-table.js';

async function readBack(rows: Cell[][]) {
  const { sheets } = await readXlsx(await bytesOf(exported('xlsx', tableOf(rows))));
  return sheets;
}

describe('a table as a workbook', () => {
  it('has its columns, times, texts and numbers, and nothing where nothing is', async () => {
    const at = new Date('2026-11-21T08:05:09.000Z');
    const [sheet] = await readBack([
      [at, 'محمد राजेन्द्र', 7.5],
      [null, 'Asha', null],
    ]);
    expect(sheet?.name).to.equal('Visits');
    expect(sheet?.rows).to.deep.equal([
      ['Requested at', 'Visitor', 'Seconds'],
      [at, 'محمد राजेन्द्र', 7.5],
      [null, 'Asha', null],
    ]);
  });

  it('takes no text for a formula, a number or a line of XML', async () => {
    const texts = ['=1+1', '0042', '<b>&amp;</b>', "'quoted'", 'line\nline'];
    const [sheet] = await readBack(texts.map((text) => [null, text, null]));
    expect(sheet?.rows.slice(1).map((row) => row[1])).to.deep.equal(texts);
    expect(sheet?.cells ?? new Map()).to.satisfy((cells: Map<string, { formula?: string }>) =>
      [...cells.values()].every(({ formula }) => formula === undefined),
    );
  });

  it('leaves out what no workbook can say', async () => {
    const [sheet] = await readBack([[null, 'a\u0001b\u000Bc\uFFFF', null]]);
    expect(sheet?.rows[1]?.[1]).to.equal('abc');
  });

  it('of 100,000 rows costs at most 80 MB on top of what the process has', async function () {
    this.timeout(60_000);
    const program = fileURLToPath(new URL('write-many-rows.js', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, '100000']);
    const { bytes, addedMegabytes } = JSON.parse(stdout) as Record<string, number>;
    expect(bytes).to.be.above(2_000_000);
    expect(addedMegabytes).to.be.within(1, 80);
  });
});
