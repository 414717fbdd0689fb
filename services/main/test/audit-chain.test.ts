import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import type { TestDatabase } from '@gatehouse/shared/testing/test-database';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import type { Sequelize } from 'sequelize';
import { createAuditChain } from '../src/features/audit/audit-chain.js';
import { createAuditProofStore } from '../src/features/audit/audit-proof.store.js';
import { createAuditConsumer } from '../src/features/audit/audit.consumer.js';
import type { AuditedEvent } from '../src/features/audit/audit.events.js';
import { createAuditService, type AuditService } from '../src/features/audit/audit.service.js';
import { createAuditStore } from '../src/features/audit/audit.store.js';
import { PLATFORM } from '../src/features/audit/audit.types.js';
import { auditedEvent } from './audit-events.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
const command = fileURLToPath(new URL('../src/commands/verify-audit.js', import.meta.url));
const SECRET = 'a secret of the tests, thirty-two characters or more';
const TRIGGERS = ['audit_entries_no_update', 'audit_entries_no_delete'];

describe('the hash chain of the audit log', () => {
  let database: TestDatabase;
  let sql: Sequelize;
  let audit: AuditService;
  let handle: (events: readonly AuditedEvent[]) => Promise<void>;

  before(async () => {
    database = await createMigratedDatabase('audit', migrations);
    sql = await connectDatabase(database.url, { logger: silentLogger, poolMax: 12 });
    audit = auditOn(sql, SECRET);
    handle = createAuditConsumer({ audit, inTransaction: (work) => inTransaction(sql, work) });
  });
  after(async () => {
    await sql.close();
    await database.drop();
  });

  const login = (...communityIds: string[]) =>
    auditedEvent('gatehouse.user.login.v1', { communityIds });
  const logins = (count: number, ...communityIds: string[]) =>
    Array.from({ length: count }, () => login(...communityIds));

  async function logOf(count: number): Promise<string> {
    const communityId = newId();
    await handle(logins(count, communityId));
    return communityId;
  }

  it('is refused a change by the database itself', async () => {
    const communityId = await logOf(1);
    for (const change of ["UPDATE audit_entries SET type = 'x'", 'DELETE FROM audit_entries']) {
      const error: unknown = await sql
        .query(`${change} WHERE community_id = '${communityId}'`)
        .catch((reason: unknown) => reason);
      expect(error).to.have.property('message', 'The audit log is append-only');
    }
    expect(await audit.verify(communityId)).to.deep.equal({ intact: true, entries: 1 });
  });

  it('stays one chain when many append at once, in whatever order they name communities', async () => {
    const communities = [newId(), newId(), newId()];
    const batches = Array.from({ length: 24 }, (_, index) => [
      login(...(index % 2 === 0 ? communities : communities.toReversed())),
      login(communities[index % 3] ?? ''),
      login(),
    ]);
    // Each batch comes twice, at the same moment.
    await Promise.all([...batches, ...batches].map((batch) => untilDone(() => handle(batch))));
    for (const communityId of communities)
      expect(await audit.verify(communityId)).to.deep.equal({ intact: true, entries: 24 + 8 });
    expect((await audit.verify(PLATFORM)).intact).to.equal(true);
    const ofPlatform = await audit.list({ communityId: PLATFORM, limit: 1000 });
    expect(ofPlatform.filter(({ type }) => type === 'gatehouse.user.login.v1')).to.have.length(24);
  });

  it('writes nothing when the transaction fails, and the event counts as new', async () => {
    const communityId = newId();
    const event = login(communityId);
    const failing = createAuditConsumer({
      audit,
      inTransaction: (work) =>
        inTransaction(sql, async (tx) => {
          await work(tx);
          throw new Error('The process died');
        }),
    });
    expect(await failing([event]).catch((error: unknown) => error)).to.be.instanceOf(Error);
    expect(await audit.verify(communityId)).to.deep.equal({ intact: true, entries: 0 });
    await handle([event]);
    expect(await audit.verify(communityId)).to.deep.equal({ intact: true, entries: 1 });
  });

  it('holds texts of any script, and half a letter', async () => {
    const communityId = newId();
    const event = login(communityId);
    const odd = { ...event.data, device: 'आशा’s 📱 \ud800 "\\\u0000' } as AuditedEvent['data'];
    await handle([{ ...event, correlationid: 'x\ud800 ', data: odd }]);
    expect(await audit.verify(communityId)).to.deep.equal({ intact: true, entries: 1 });
  });

  it('is broken for whoever has another key', async () => {
    const communityId = await logOf(3);
    const other = auditOn(sql, `${SECRET}!`);
    expect(await other.verify(communityId)).to.deep.equal({
      ...{ intact: false, entries: 3, firstBroken: 1 },
    });
  });

  describe('shows, past the triggers,', () => {
    before(async () => {
      for (const trigger of TRIGGERS) await sql.query(`DROP TRIGGER ${trigger}`);
    });

    interface Tampering {
      what: string;
      statements: string[];
      broken: { entries: number; firstBroken: number };
    }

    const entry = (seq: number) => `community_id = :id AND seq = ${seq}`;
    const set = (change: string, seq: number) =>
      `UPDATE audit_entries SET ${change} WHERE ${entry(seq)}`;

    const tamperings: Tampering[] = [
      ...[
        "type = 'gatehouse.user.logout.v1'",
        "actor_id = '0192f3a4-0000-7000-8000-000000000001'",
        'account_id = NULL',
        'at = at + INTERVAL 1 SECOND',
        "address = '198.51.100.1'",
        "correlation_id = 'another'",
        "facts = '{}'",
        "event_id = 'another'",
        `hash = '${'a'.repeat(64)}'`,
        `prev_hash = '${'a'.repeat(64)}'`,
      ].map((change) => ({
        what: `a changed row (${change.slice(0, 24)})`,
        statements: [set(change, 3)],
        broken: { entries: 5, firstBroken: 3 },
      })),
      {
        what: 'a row removed from the middle',
        statements: [`DELETE FROM audit_entries WHERE ${entry(3)}`],
        broken: { entries: 4, firstBroken: 3 },
      },
      {
        what: 'a row removed from the middle, the others moved up',
        statements: [
          `DELETE FROM audit_entries WHERE ${entry(3)}`,
          set('seq = 3', 4),
          set('seq = 4', 5),
          'UPDATE audit_heads SET seq = 4 WHERE community_id = :id',
        ],
        broken: { entries: 4, firstBroken: 3 },
      },
      {
        what: 'the first row removed',
        statements: [`DELETE FROM audit_entries WHERE ${entry(1)}`],
        broken: { entries: 4, firstBroken: 1 },
      },
      {
        what: 'a tail that was cut',
        statements: ['DELETE FROM audit_entries WHERE community_id = :id AND seq > 3'],
        broken: { entries: 3, firstBroken: 4 },
      },
      {
        what: 'a tail that was cut, and the head set back',
        statements: [
          'DELETE FROM audit_entries WHERE community_id = :id AND seq > 3',
          `UPDATE audit_heads SET seq = 3, hash =
             (SELECT hash FROM audit_entries WHERE ${entry(3)}) WHERE community_id = :id`,
        ],
        broken: { entries: 3, firstBroken: 4 },
      },
      {
        what: 'two rows swapped',
        statements: [set('seq = 99', 2), set('seq = 2', 4), set('seq = 4', 99)],
        broken: { entries: 5, firstBroken: 2 },
      },
      {
        what: 'a row added at the end',
        statements: [
          `INSERT INTO audit_entries SELECT community_id, 6, 'forged', type, actor_id, account_id,
             at, address, correlation_id, facts, hash, hash, NULL FROM audit_entries WHERE ${entry(5)}`,
        ],
        broken: { entries: 6, firstBroken: 6 },
      },
      {
        what: 'a changed head',
        statements: [`UPDATE audit_heads SET mac = '${'a'.repeat(64)}' WHERE community_id = :id`],
        broken: { entries: 5, firstBroken: 6 },
      },
      {
        what: 'a removed head',
        statements: ['DELETE FROM audit_heads WHERE community_id = :id'],
        broken: { entries: 5, firstBroken: 6 },
      },
      {
        what: 'a log removed as a whole',
        statements: [
          'DELETE FROM audit_entries WHERE community_id = :id',
          'DELETE FROM audit_heads WHERE community_id = :id',
        ],
        broken: { entries: 0, firstBroken: 1 },
      },
    ];

    for (const { what, statements, broken } of tamperings)
      it(what, async () => {
        const [id, other] = [await logOf(5), await logOf(2)];
        for (const statement of statements) await sql.query(statement, { replacements: { id } });
        expect(await audit.verify(id)).to.deep.equal({ intact: false, ...broken });
        expect((await audit.verify(other)).intact, 'no other log').to.equal(true);
      });

    for (const what of ['a changed head', 'a removed head', 'a log removed as a whole'])
      it(`${what}, and does not write on over it`, async () => {
        const id = await logOf(5);
        const { statements = [] } = tamperings.find((each) => each.what === what) ?? {};
        for (const statement of statements) await sql.query(statement, { replacements: { id } });
        const error: unknown = await handle([login(id)]).catch((reason: unknown) => reason);
        expect(error).to.include({ code: 'audit_log_broken' });
        expect((await audit.verify(id)).intact).to.equal(false);
      });
  });

  describe('is proven by a command', () => {
    let own: TestDatabase;
    let intact: string;

    before(async () => {
      own = await createMigratedDatabase('audit_command', migrations);
      const sequelize = await connectDatabase(own.url, { logger: silentLogger, poolMax: 2 });
      intact = newId();
      await createAuditConsumer({
        audit: auditOn(sequelize, SECRET),
        inTransaction: (work) => inTransaction(sequelize, work),
      })(logins(2, intact));
      await sequelize.close();
    });
    after(() => own.drop());

    const run = (secret = SECRET, url = own.url): Promise<{ code: number; stdout: string }> => {
      const { redis, rabbitmq } = testServers('redis', 'rabbitmq');
      const env = { MYSQL_URL: url, REDIS_URL: redis, RABBITMQ_URL: rabbitmq };
      return new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          [command],
          { env: { ...process.env, ...env, AUDIT_CHAIN_SECRET: secret } },
          (_error, stdout) => resolve({ code: child.exitCode ?? -1, stdout }),
        );
      });
    };

    it('that names each log and ends with 0', async () => {
      const { code, stdout } = await run();
      expect(stdout).to.equal(`${PLATFORM} intact, 1 entries\n${intact} intact, 2 entries\n`);
      expect(code).to.equal(0);
    });

    it('that names the first broken place and ends with 1', async () => {
      const { code, stdout } = await run(`${SECRET}!`);
      expect(stdout).to.include(`${intact} BROKEN at 1, 2 entries`);
      expect(code).to.equal(1);
    });

    it('that ends with 2 when it cannot tell', async () => {
      const url = new URL(own.url);
      url.pathname = '/there_is_no_such_database';
      expect((await run(SECRET, url.href)).code).to.equal(2);
    }).timeout(60_000);
  });
});

function auditOn(sequelize: Sequelize, secret: string): AuditService {
  return createAuditService({
    store: createAuditStore(sequelize),
    proof: createAuditProofStore(sequelize),
    chain: createAuditChain(secret),
  });
}

/** The broker would bring it again after a lost deadlock; so does this. */
async function untilDone(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'database_contention') throw error;
    }
  }
}
