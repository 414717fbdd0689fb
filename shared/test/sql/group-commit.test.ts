import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { UnavailableError } from '../../src/errors/app-error.js';
import { newId } from '../../src/ids/ids.js';
import {
  createGroupCommit,
  type Insert,
  type Insertion,
} from '../../src/sql/statements/group-commit.js';
import { saveIdempotentResponse } from '../../src/sql/idempotency/idempotency-store.js';
import { limitOutbox } from '../../src/sql/outbox/outbox-limit.js';
import { createSqlFixture, eventOf, pendingRows, range, type SqlFixture } from './helpers.js';

describe('group commit', () => {
  let fixture: SqlFixture;
  let insert: Insert;
  let transactions: number;

  beforeEach(async () => {
    fixture = await createSqlFixture('group_commit');
    const { sequelize } = fixture;
    await sequelize.query(
      `CREATE TABLE made_things (id CHAR(36) PRIMARY KEY, short_name VARCHAR(8) NOT NULL,
       made_at DATETIME(3) NOT NULL)`,
    );
    transactions = 0;
    const begin = sequelize.transaction.bind(sequelize) as (...args: unknown[]) => unknown;
    sequelize.transaction = ((...args: unknown[]) => {
      transactions += 1;
      return begin(...args);
    }) as typeof sequelize.transaction;
    insert = createGroupCommit(sequelize);
  });
  afterEach(() => fixture.close());

  const madeAt = new Date('2026-02-03T04:05:06.789Z');

  function thing(shortName: string, more: Partial<Insertion> = {}): Insertion {
    const id = newId();
    return {
      rows: [{ table: 'made_things', row: { id, shortName, madeAt } }],
      events: [eventOf(`thing/${id}`)],
      ...more,
    };
  }

  const names = async (): Promise<string[]> => {
    const rows = await fixture.sequelize.query<{ name: string }>(
      'SELECT short_name AS name FROM made_things ORDER BY short_name',
      { type: QueryTypes.SELECT },
    );
    return rows.map(({ name }) => name);
  };

  const failuresOf = async (insertions: Insertion[]): Promise<(Error | undefined)[]> => {
    const results = await Promise.allSettled(insertions.map(insert));
    return results.map((result) =>
      result.status === 'rejected' ? (result.reason as Error) : undefined,
    );
  };

  it('keeps values exactly, quotes and times included', async () => {
    await insert(thing(`a'\\ ";é`));
    expect(await names()).to.deep.equal([`a'\\ ";é`]);
    const [row] = await fixture.sequelize.query<{ at: Date }>(
      'SELECT made_at AS at FROM made_things',
      { type: QueryTypes.SELECT },
    );
    expect(row?.at.toISOString()).to.equal(madeAt.toISOString());
  });

  it('shares transactions between those who come together', async () => {
    await Promise.all(range(50).map((n) => insert(thing(`n${n}`))));
    expect(await names()).to.have.lengthOf(50);
    expect(await pendingRows(fixture.sequelize)).to.equal(50);
    expect(transactions).to.be.at.most(4);
  });

  it('lets only the one at fault fail, and keeps nothing of it', async () => {
    const insertions = range(20).map((n) => thing(n === 13 ? 'much too long' : `n${n}`));
    const failures = await failuresOf(insertions);
    expect(failures.flatMap((failure, n) => (failure ? [n] : []))).to.deep.equal([13]);
    expect(await names())
      .to.have.lengthOf(19)
      .and.not.include('much too');
    expect(await pendingRows(fixture.sequelize)).to.equal(19);
  });

  it('keeps nothing of one whose further statements fail', async () => {
    const refused = thing('no', { alongside: () => Promise.reject(new Error('no')) });
    const failures = await failuresOf([thing('a'), thing('b'), refused, thing('c')]);
    expect(failures.map((failure) => failure?.message)).to.deep.equal([
      ...[undefined, undefined, 'no', undefined],
    ]);
    expect(await names()).to.deep.equal(['a', 'b', 'c']);
    expect(await pendingRows(fixture.sequelize)).to.equal(3);
  });

  it('has one effect for many with the same idempotency key', async () => {
    const answer = { scope: newId(), fingerprint: 'f', status: 201, body: {} };
    const repeats = range(20).map((n) =>
      thing(`n${n}`, { alongside: (tx) => saveIdempotentResponse(tx, answer) }),
    );
    const failures = await failuresOf(repeats);
    expect(failures.filter((failure) => failure === undefined)).to.have.lengthOf(1);
    expect(await names()).to.have.lengthOf(1);
    expect(await pendingRows(fixture.sequelize)).to.equal(1);
  });

  it('does not try again what concerns all', async () => {
    await insert(thing('before'));
    limitOutbox(fixture.sequelize, 1);
    transactions = 0;
    const failures = await failuresOf(range(10).map((n) => thing(`n${n}`)));
    for (const failure of failures) expect(failure).to.be.instanceOf(UnavailableError);
    expect(await names()).to.deep.equal(['before']);
    expect(transactions).to.be.at.most(3);
  });
});
