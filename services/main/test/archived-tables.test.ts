import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { archivedOf } from '../src/archives/archived.js';
import { createFeatures } from '../src/features.js';
import { README_TEXTS } from '../src/features/communities/community-readme.texts.js';
import { startMain, type MainFixture } from './main-fixture.js';
import { partsFor } from './parts-for-tests.js';

/** Tables that are in no archive, as they have nothing of a community, and why. */
const OF_NONE: Record<string, string> = {
  communities: 'the archive has what it goes by; the rest is how far it is closed',
  community_archives: 'which archives there are',
  idempotent_responses: 'answers of the last day, for who asks again',
  inbox: 'what has been heard already',
  known_accounts: 'accounts are auth’s',
  outbox: 'what is still to be told',
  outbox_dead: 'what could not be told',
  outbox_partitions: 'who tells it',
  schema_migrations: 'how far the tables are',
};

describe('what is archived of a community', () => {
  let main: MainFixture;
  before(async () => {
    main = await startMain();
  });
  after(() => main.stop());

  const archived = async () => archivedOf(createFeatures(await partsFor(main)).features);
  const columns = () =>
    main.sequelize.query<{ table: string; name: string; type: string }>(
      `SELECT table_name AS \`table\`, column_name AS name, data_type AS type
       FROM information_schema.columns WHERE table_schema = DATABASE()`,
      { type: QueryTypes.SELECT },
    );

  it('is every table, or it stands with a reason', async () => {
    const all = await archived();
    const tables = new Set((await columns()).map(({ table }) => table));
    const named = all.flatMap((one) => one.tables);
    expect([...named, ...Object.keys(OF_NONE)]).to.have.members([...tables]);
    expect(new Set(named).size).to.equal(named.length);
  });

  it('leaves out only what there is, for a reason that is told', async () => {
    const there = (await columns()).flatMap(({ table, name }) => [table, `${table}.${name}`]);
    for (const { leftOut = {}, leftOutFiles = {}, tables } of await archived()) {
      expect(there).to.include.members(Object.keys(leftOut));
      for (const what of Object.keys(leftOut)) expect(tables).to.include(what.split('.')[0]);
      for (const why of [...Object.values(leftOut), ...Object.values(leftOutFiles)])
        expect(README_TEXTS.en.why).to.have.property(why);
    }
  });

  it('has no column of bytes, and none that opens something', async () => {
    const suspicious = /secret|sealed|token|password|hash|(^|_)code($|_)|salt/;
    const found = (await columns()).filter(
      ({ name, type }) => /blob|binary/.test(type) || suspicious.test(name),
    );
    const all = await archived();
    const told = found.filter(({ table, name }) =>
      all.some(
        ({ tables, leftOut = {} }) =>
          tables.includes(table) && !(table in leftOut) && !(`${table}.${name}` in leftOut),
      ),
    );
    expect(told.map(({ table, name }) => `${table}.${name}`)).to.deep.equal([]);
  });

  it('lies in a folder of its own, each table once', async () => {
    const paths = (await archived()).flatMap(({ folder, tables }) =>
      tables.map((table) => `${folder}/${table}`),
    );
    expect(new Set(paths).size).to.equal(paths.length);
    for (const { folder } of await archived()) expect(folder).to.match(/^[a-z]+(-[a-z]+)*$/);
  });
});
