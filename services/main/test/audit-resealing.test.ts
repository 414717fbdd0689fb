import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import type { TestDatabase } from '@gatehouse/shared/testing/test-database';
import { expect } from 'chai';
import { QueryTypes, type Sequelize } from 'sequelize';
import { createAuditChain } from '../src/features/audit/audit-chain.js';
import { forgetInPlatform } from '../src/features/audit/audit-names.store.js';
import { reseal } from '../src/features/audit/audit-resealing.js';
import { createAuditResealingStore } from '../src/features/audit/audit-resealing.store.js';
import { createAuditConsumer } from '../src/features/audit/audit.consumer.js';
import { openAuditLog } from '../src/features/audit/audit.feature.js';
import type { AuditService } from '../src/features/audit/audit.service.js';
import { PLATFORM, type AuditRecord } from '../src/features/audit/audit.types.js';
import { auditedEvent } from './audit-events.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
const SECRET = 'a secret of the tests, thirty-two characters or more';
const THEN = new Date('2026-11-25T08:30:00.000Z');
const asha = { email: 'asha@people.example', familyName: 'Rao', givenName: 'Asha' };

describe('audit entries with names within, as they were written before', () => {
  let database: TestDatabase;
  let sql: Sequelize;
  let audit: AuditService;
  const within = <T>(work: (tx: Transaction) => Promise<T>) => inTransaction(sql, work);

  before(async () => {
    database = await createMigratedDatabase('audit_reseal', migrations);
    sql = await connectDatabase(database.url, { logger: silentLogger, poolMax: 4 });
    audit = openAuditLog(sql, SECRET);
  });
  after(async () => {
    await sql.close();
    await database.drop();
  });

  const record = (type: string, accountId: string | null, facts: object): AuditRecord => ({
    ...{ eventId: newId(), type, actorId: accountId, accountId, at: THEN, address: null },
    ...{ correlationId: newId(), facts: JSON.stringify(facts) },
  });
  const registered = (accountId: string) => record('gatehouse.user.registered.v1', accountId, asha);
  const logOf = async (records: readonly AuditRecord[], communityId = newId()) => {
    await within((tx) => audit.append(tx, new Map([[communityId, records]])));
    return communityId;
  };
  const store = () => createAuditResealingStore(sql);
  const run = () =>
    reseal({ store: store(), chain: createAuditChain(SECRET), inTransaction: within });
  const rowsIn = (table: string, communityId: string) =>
    sql.query<Record<string, string | null>>(
      `SELECT * FROM ${table} WHERE community_id = :communityId`,
      {
        replacements: { communityId },
        type: QueryTypes.SELECT,
      },
    );
  const allOf = async (communityId: string): Promise<string> =>
    JSON.stringify([
      await rowsIn('audit_entries', communityId),
      await rowsIn('audit_names', communityId),
    ]);
  const read = async (communityId: string) =>
    (await audit.list({ communityId, limit: 1000 })).map(({ facts }) => facts).join('\n');

  it('are parted from them, read as before, and prove as much as before', async () => {
    const plain = record('gatehouse.user.login.v1', newId(), { methods: ['pwd'] });
    const many = Array.from({ length: 250 }, () => registered(newId()));
    const id = await logOf([plain, ...many]);
    await run();
    const entries = await rowsIn('audit_entries', id);
    expect(JSON.stringify(entries)).to.not.include('Asha').and.not.include('people.example');
    expect(entries.filter(({ resealed_mac: mac }) => mac !== null)).to.have.length(250);
    expect(await read(id)).to.include('"givenName":"Asha"');
    expect(await audit.verify(id)).to.deep.equal({ intact: true, entries: 251 });
    // What comes afterwards goes on from there; once more changes nothing.
    await logOf([registered(newId())], id);
    await run();
    const after = await rowsIn('audit_entries', id);
    expect(after.slice(0, 251)).to.deep.equal(entries);
    expect(await audit.verify(id)).to.deep.equal({ intact: true, entries: 252 });
  });

  it('have no names of whoever is forgotten, by whatever address, and of all others', async () => {
    const [gone, stays] = [newId(), newId()];
    const invited = record('gatehouse.invitation.created.v1', null, { email: asha.email });
    const other = record('gatehouse.invitation.created.v1', null, { email: 'm@people.example' });
    const forgotten = {
      ...record('gatehouse.person.forgotten.v1', gone, { dataRequestId: newId() }),
      at: new Date(THEN.getTime() + 1000),
    };
    const id = await logOf([
      ...[invited, other, registered(gone)],
      record('gatehouse.user.registered.v1', stays, { email: 'm@people.example' }),
      forgotten,
    ]);
    await run();
    expect(await allOf(id))
      .to.not.include('Asha')
      .and.not.include(asha.email);
    expect((await read(id)).match(/m@people\.example/g)).to.have.length(2);
    expect(await audit.verify(id)).to.deep.equal({ intact: true, entries: 5 });
  });

  it('are found out when somebody changes them before or after', async () => {
    const [changedBefore, changedAfter, unsealed] = [
      await logOf([registered(newId()), registered(newId())]),
      await logOf([registered(newId()), registered(newId())]),
      await logOf([registered(newId()), registered(newId())]),
    ];
    const change = async (id: string, set: string) => {
      const where = `community_id = '${id}' AND seq = 2`;
      await sql.query(`UPDATE audit_entries SET ${set} WHERE ${where}`);
    };
    const refusal = async (id: string, set: string): Promise<unknown> =>
      change(id, set).catch((error: unknown) => error);
    await change(changedBefore, `facts = '{"email":"x"}', resealed_mac = '${'a'.repeat(64)}'`);
    await run();
    const set = [`facts = '{}'`, 'resealed_mac = NULL', `facts = '{}', resealed_mac = hash`];
    for (const one of [...set, "type = 'x', resealed_mac = hash"])
      expect(await refusal(changedAfter, one)).to.have.property(
        'message',
        'The audit log is append-only',
      );
    await sql.query('DROP TRIGGER audit_entries_no_update');
    await change(changedAfter, `facts = '{}'`);
    await change(unsealed, 'resealed_mac = NULL');
    for (const id of [changedBefore, changedAfter, unsealed])
      expect(await audit.verify(id)).to.deep.equal({ intact: false, entries: 2, firstBroken: 2 });
  });

  it('are not written with names when what they tell of comes after the forgetting', async () => {
    const [communityId, accountId] = [newId(), newId()];
    const handle = createAuditConsumer({ audit, inTransaction: within });
    const late = auditedEvent('gatehouse.user.profile-changed.v1', {
      ...{ communityIds: [communityId], accountId, at: THEN },
    });
    const forgotten = { ...record('gatehouse.person.forgotten.v1', accountId, {}), at: new Date() };
    await logOf([forgotten], communityId);
    await handle([late]);
    expect(await rowsIn('audit_names', communityId)).to.deep.equal([]);
    expect(await read(communityId))
      .to.include('changed')
      .and.not.include('Asha');
    expect(await audit.verify(communityId)).to.deep.equal({ intact: true, entries: 2 });
  });

  it('go from the platform’s log with an account that belonged nowhere', async () => {
    const [gone, stays] = [newId(), newId()];
    await logOf([registered(gone), registered(stays)], PLATFORM);
    await run();
    await within((tx) => forgetInPlatform(tx, gone));
    const named = (await rowsIn('audit_names', PLATFORM)).map(({ account_id: id }) => id);
    expect(named).to.include(stays).and.not.include(gone);
    expect((await audit.verify(PLATFORM)).intact).to.equal(true);
  });
});
