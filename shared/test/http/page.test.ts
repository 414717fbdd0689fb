import { expect } from 'chai';
import { BadRequestError } from '../../src/errors/app-error.js';
import { readCursor, toPage, toPageOfFound } from '../../src/http/page.js';

interface Row {
  name: string;
  seq: number;
}

const rows: Row[] = ['a', 'b', 'c'].map((name, index) => ({ name, seq: index + 1 }));
const page = (found: Row[], limit: number) =>
  toPage(
    found,
    limit,
    (row) => row.name,
    (row) => [row.name, row.seq],
  );

describe('pages', () => {
  it('hold at most the limit and point behind their last row', () => {
    const { items, nextCursor = '' } = page(rows, 2);
    expect(items).to.deep.equal(['a', 'b']);
    expect(readCursor(nextCursor, ['name', 1])).to.deep.equal(['b', 2]);
  });

  it('have no next page when nothing is left over', () => {
    expect(page(rows, 3)).to.deep.equal({ items: ['a', 'b', 'c'] });
    expect(page([], 3)).to.deep.equal({ items: [] });
  });

  it('point behind what was looked at, where that was not all', () => {
    const found = (some: Row[], lookedUpTo?: [string, number]) =>
      toPageOfFound(
        { rows: some, ...(lookedUpTo && { lookedUpTo }) },
        2,
        (row) => row.name,
        (row): [string, number] => [row.name, row.seq],
      );
    const { items, nextCursor = '' } = found(rows.slice(0, 1), ['x', 9]);
    expect(items).to.deep.equal(['a']);
    expect(readCursor(nextCursor, ['name', 1])).to.deep.equal(['x', 9]);
    expect(found([], ['x', 9])).to.deep.equal({ items: [], nextCursor });
    expect(readCursor(found(rows, ['x', 9]).nextCursor ?? '', ['name', 1])).to.deep.equal(['b', 2]);
    expect(found(rows.slice(0, 1))).to.deep.equal({ items: ['a'] });
  });

  const { nextCursor: good = '' } = page(rows, 1);
  const bad: [string, string][] = [
    ['text', 'abc'],
    ['an empty text', ''],
    ['JSON that is no list', Buffer.from('{"name":"a"}').toString('base64url')],
    ['too few values', Buffer.from('["a"]').toString('base64url')],
    ['values of other types', Buffer.from('["a","1"]').toString('base64url')],
    ['one of ours with something added', `${good}=`],
  ];
  for (const [what, cursor] of bad) {
    it(`refuse ${what} as a cursor, naming query.cursor`, () => {
      expect(() => readCursor(cursor, ['name', 1]))
        .to.throw(BadRequestError)
        .with.nested.property('errors[0].path', 'query.cursor');
    });
  }
});
