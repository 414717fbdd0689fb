import { expect } from 'chai';
import { ConflictError } from '../../src/errors/app-error.js';
import { newId } from '../../src/ids/ids.js';
import {
  createIdempotencyStore,
  idempotencyLeftovers,
  saveIdempotentResponse,
  type IdempotencyStore,
} from '../../src/sql/idempotency/idempotency-store.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { createSqlFixture, range, scalar, type SqlFixture } from './helpers.js';

describe('idempotency store', () => {
  let fixture: SqlFixture;
  let store: IdempotencyStore;
  before(async () => {
    fixture = await createSqlFixture('idempotency');
    store = createIdempotencyStore(fixture.sequelize);
    await fixture.sequelize.query('CREATE TABLE effects (id INT AUTO_INCREMENT PRIMARY KEY)');
  });
  after(() => fixture.close());

  const countEffects = (): Promise<number> =>
    scalar(fixture.sequelize, 'SELECT COUNT(*) FROM effects');

  function handle(scope: string, body: unknown = { made: true }): Promise<void> {
    const { sequelize } = fixture;
    return inTransaction(sequelize, async (tx) => {
      await sequelize.query('INSERT INTO effects VALUES ()', { transaction: tx });
      await saveIdempotentResponse(tx, { scope, fingerprint: 'f1', status: 201, body });
    });
  }

  it('has one effect for 50 simultaneous requests and tells the others to repeat', async () => {
    const scope = newId();
    const before = await countEffects();
    const results = await Promise.allSettled(range(50).map(() => handle(scope)));
    const failures = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(failures).to.have.lengthOf(49);
    for (const failure of failures) {
      expect(failure).to.be.instanceOf(ConflictError);
      expect(failure).to.have.property('code', 'idempotency_in_flight');
    }
    expect((await countEffects()) - before).to.equal(1);
    expect(await store.find(scope)).to.deep.equal({
      fingerprint: 'f1',
      status: 201,
      body: { made: true },
    });
  });

  it('records nothing for a transaction that rolled back', async () => {
    const scope = newId();
    const rolledBack = inTransaction(fixture.sequelize, async (tx) => {
      await saveIdempotentResponse(tx, { scope, fingerprint: 'f1', status: 201, body: null });
      throw new Error('no');
    });
    await rolledBack.catch(() => undefined);
    expect(await store.find(scope)).to.equal(undefined);
  });

  it('keeps bodies exactly, and tells null from none', async () => {
    const text = { name: "Zoë 🚪 :id ? $1 \\ ' \n", list: [1, 2.5, null] };
    await handle('text', text);
    await handle('null', null);
    await inTransaction(fixture.sequelize, (tx) =>
      saveIdempotentResponse(tx, { scope: 'none', fingerprint: 'f', status: 204, body: undefined }),
    );
    expect((await store.find('text'))?.body).to.deep.equal(text);
    expect((await store.find('null'))?.body).to.equal(null);
    expect(await store.find('none')).to.deep.equal({
      fingerprint: 'f',
      status: 204,
      body: undefined,
    });
  });

  it('tells scopes apart by case, accent and trailing space, at any length', async () => {
    const scopes = ['key', 'KEY', 'kéy', 'key ', 'k'.repeat(5000)];
    for (const scope of scopes) await handle(scope, scope);
    for (const scope of scopes) expect((await store.find(scope))?.body).to.equal(scope);
  });

  it('purges answers older than the time kept and no others', async () => {
    const { sequelize } = fixture;
    await sequelize.query('DELETE FROM idempotent_responses');
    await handle('old');
    await sequelize.query('UPDATE idempotent_responses SET created_at = NOW(3) - INTERVAL 47 HOUR');
    const { deleteSome } = idempotencyLeftovers(sequelize);
    expect(await deleteSome(new Date(), 10)).to.equal(0);
    await sequelize.query('UPDATE idempotent_responses SET created_at = NOW(3) - INTERVAL 49 HOUR');
    await handle('young');
    expect(await deleteSome(new Date(), 10)).to.equal(1);
    expect(await store.find('old')).to.equal(undefined);
    expect(await store.find('young')).not.to.equal(undefined);
  });
});
