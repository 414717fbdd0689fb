import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Profile } from '../src/provision/profile.js';
import { dropDatabases } from '../src/provision/mysql.server.js';
import { provision, thisMachine, type Servers } from '../src/provision/provision.js';
import {
  chooseNames,
  environments,
  withDatabase,
  type Environments,
} from '../src/system/environment.js';
import { demos, prepareData, type Demo } from '../src/system/prepare-data.js';
import { runCommand } from '../src/system/service-process.js';
import { forget, temporaryProfile } from './support/temporary-profile.js';

describe('what npm start begins with', function () {
  this.timeout(90_000);
  const names = chooseNames({ name: 'demo', keepsData: false } as Profile);
  let profile: Profile;
  let servers: Servers;
  let envs: Environments;
  /** What was said beside the steps. */
  let notes: string[];

  before(async () => {
    const urls = testServers('mysql', 'mongo', 'redis', 'rabbitmq');
    const note = (text: string): void => void notes.push(text);
    const kept = await temporaryProfile(true);
    profile = { ...kept, progress: { ...kept.progress, note } };
    await mkdir(profile.folder, { recursive: true });
    const env = {
      MYSQL_URL: urls.mysql,
      MONGO_URL: urls.mongo,
      REDIS_URL: urls.redis,
      RABBITMQ_URL: urls.rabbitmq,
    };
    const given = await provision(profile, { ...thisMachine(), env }, []);
    // As where they are ours and kept: the second time nothing is done over.
    const ours = { isOurs: true };
    servers = { ...given, mysql: { ...given.mysql, ...ours }, mongo: { ...given.mongo, ...ours } };
    envs = await environments(profile, {
      ...{ servers, names, gatewayUrl: 'http://localhost:1', smtpUrl: 'smtp://localhost:1' },
      ...{ logLevel: 'error', extra: { BCRYPT_COST: '4' } },
    });
  });
  beforeEach(() => (notes = []));
  after(async () => {
    await dropDatabases(servers.mysql.url, [names.authDatabase, names.mainDatabase]);
    await forget(dirname(profile.folder));
  });

  const rolesAfter = async (wanted?: Demo): Promise<string[]> =>
    (await prepareData(profile, servers, names, envs, wanted)).map(({ role }) => role);
  async function count(database: string, table: string, where = 'TRUE'): Promise<number> {
    const connection = await createConnection(withDatabase(servers.mysql.url, database));
    try {
      const sql = `SELECT COUNT(*) AS found FROM ${table} WHERE ${where}`;
      const [[row]] = await connection.query<RowDataPacket[]>(sql);
      return Number(row?.['found']);
    } finally {
      await connection.end();
    }
  }
  const operators = "platform_role = 'operator'";

  it('is the operator alone with --demo none, and stays so until something else is asked for', async () => {
    expect(await rolesAfter('none')).to.deep.equal(['operator']);
    expect(await count(names.mainDatabase, 'communities')).to.equal(0);
    expect(await count(names.authDatabase, 'accounts')).to.equal(1);
    expect(await count(names.authDatabase, 'accounts', operators)).to.equal(1);

    expect(await rolesAfter()).to.deep.equal(['operator']);
    expect(await count(names.mainDatabase, 'communities'), 'still empty').to.equal(0);
    expect(notes).to.deep.equal([]);
  });

  it('is a community with its people and the operator, when the demo is asked for', async () => {
    const roles = [...['resident', 'resident', 'resident'], 'employee', 'manager', 'admin'];
    expect(await rolesAfter('small')).to.deep.equal([...roles, 'operator']);
    expect(await count(names.mainDatabase, 'communities')).to.equal(1);
    expect(await count(names.authDatabase, 'accounts', operators)).to.equal(1);
    expect(await rolesAfter()).to.deep.equal([...roles, 'operator']);
  });

  it('grows to 500 homes with a month of visits, once, with --demo large', async () => {
    expect(await rolesAfter('large')).to.deep.equal(await rolesAfter('small'));
    const found = async () => ({
      units: await count(names.mainDatabase, 'units'),
      people: await count(names.mainDatabase, 'people'),
      visits: await count(names.mainDatabase, 'visits'),
      accounts: await count(names.authDatabase, 'accounts'),
    });
    const first = await found();
    expect(first.units).to.equal(500);
    expect(first.people).to.be.within(1100, 1600);
    expect(first.accounts).to.be.within(600, first.people);
    expect(first.visits).to.be.within(10_000, 16_000);

    await rolesAfter('large');
    expect(await found()).to.deep.equal(first);
    const strangers = `account_id IS NOT NULL AND account_id NOT IN
      (SELECT id FROM \`${names.authDatabase}\`.accounts)`;
    expect(await count(names.mainDatabase, 'people', strangers)).to.equal(0);
  });

  it('loses nothing with --demo none, and says so', async () => {
    expect(await rolesAfter('none')).to.deep.equal(['operator']);
    expect(await count(names.mainDatabase, 'communities')).to.equal(1);
    expect(notes).to.deep.equal(['what the demo made is kept; --reset starts from empty data']);
  });

  it('has no operator with a known password where others may come in', async () => {
    const production = { ...envs.auth, NODE_ENV: 'production' };
    for (const demo of demos) {
      const said = await runCommand('auth', 'demo', production, ['--demo', demo]);
      expect(said).to.match(demo === 'none' ? /^{"accounts":\[\]}$/m : /"role":"admin"/);
      expect(said).to.not.include('operator');
    }
  });
});
