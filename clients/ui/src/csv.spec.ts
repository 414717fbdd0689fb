import { describe, expect, it } from 'vitest';
import { readTable, writeCell, writeTable } from './csv';

describe('a table', () => {
  it.each([
    ['commas', 'a,b\n1,2'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\n1\t2'],
    ['a mark of its encoding, and lines of other systems', '\uFEFFa,b\r\n1,2'],
    ['blanks around', ' a , "b" \n 1,2 '],
  ])('is read with %s', (_what, text) => {
    expect(readTable(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('may have anything in quotes', () => {
    expect(readTable('a,"b, c\nd ""e"""\n"",f')).toEqual([
      ['a', 'b, c\nd "e"'],
      ['', 'f'],
    ]);
  });

  it('keeps empty cells and rows where they are', () => {
    expect(readTable('a,,b\n\n,')).toEqual([['a', '', 'b'], [''], ['', '']]);
  });

  it('is none when a quote is left open', () => {
    expect(readTable('a,"b\nc')).toBeUndefined();
    expect(readTable('a,"b" c')).toBeUndefined();
  });

  it('is written so that it is read as it was', () => {
    for (const value of ['plain', 'a, b', 'a "b"', 'a\nb', 'a;b', ''])
      expect(readTable(`x,${writeCell(value)}`)).toEqual([['x', value]]);
  });
});

describe('a table that is written', () => {
  it('is read back as it was', () => {
    const rows = [
      ['#', 'Who'],
      ['1', 'Uma, "the" Great\nof A-101'],
    ];
    expect(readTable(writeTable(rows))).toEqual(rows);
  });

  it('has no cell that a spreadsheet would reckon with', () => {
    expect(writeTable([['=1+1', '+1', '-1', '@SUM(A1)', '1=1']])).toBe(
      "'=1+1,'+1,'-1,'@SUM(A1),1=1",
    );
  });
});
