import { createUnitSearchStore } from '@gatehouse/main/features/units/unit-search.store';
import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { partsOfName } from '@gatehouse/shared/sql/statements/name-parts';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { parse } from 'csv-parse';
import type { Sequelize } from 'sequelize';
import { layers } from '../../console/teardown.js';
import { dropDatabases } from '../../provision/mysql.server.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { quantile } from '../statistics.js';
import { createImportKit, openImportsDatabase } from './import-kit.js';
import { measureWhole } from './whole-import.js';

const database = 'gatehouse_bench_imports';
const AT_ONCE = 500;
const SMALL = 200;
const searches = 200;

const heads = {
  parse: { what: 'csv-parse + map', unit: 'ms' },
  check: {
    ...{ what: 'check: read, held against the community, written', unit: 'ms' },
    ...{ baseline: 'csv-parse + map', target: { of: 'ratio', atMost: 3 } },
  },
  insert: { what: `bare inserts, ${AT_ONCE} in a transaction`, unit: 'rows/s' },
  same: {
    ...{ what: 'bare inserts, with the parts of their names', unit: 'rows/s' },
    baseline: `bare inserts, ${AT_ONCE} in a transaction`,
  },
  apply: {
    ...{ what: 'apply: units, events, outcomes', unit: 'rows/s' },
    baseline: `bare inserts, ${AT_ONCE} in a transaction`,
    target: { of: 'ratio', atLeast: 0.4 },
  },
  parts: {
    ...{ what: 'behind it: parts of their names, half of the time', unit: 'rows/s' },
    baseline: `bare inserts, ${AT_ONCE} in a transaction`,
  },
} satisfies Record<string, RowHead>;

/** Many units brought in by a file, each part of it beside the least that could do it. */
export const measureImports: Part = async (world, { rounds, quick }) => {
  const { mysql } = await world.servers();
  world.teardown.add(layers.databases, () => dropDatabases(mysql.url, [database]));
  const sequelize = await openImportsDatabase(mysql.url, database);
  const kit = createImportKit(sequelize);
  const count = quick ? 4000 : 20_000;
  const rows = new Rows();
  const large = newId();
  await inRounds(rounds, ['bare', 'ours'] as const, async (side, round) => {
    const file = unitsFile(`R${round}`, count);
    if (side === 'bare') {
      rows.add(heads.parse, await took(() => parseAndMap(file)));
      for (const [head, partsOf] of bareInserts) {
        const inserting = (): Promise<void> => insertBare(sequelize, count, partsOf);
        rows.add(head, perSecond(count, await took(inserting)));
      }
      return;
    }
    const one = await kit.bring(round === 0 ? large : newId(), file);
    rows.add(heads.check, await took(() => kit.run(one, 'checking')));
    rows.add(heads.apply, perSecond(count, await took(() => kit.run(one, 'applying'))));
    rows.add(heads.parts, perSecond(count, await took(() => kit.writeParts())));
  });
  const small = await kit.bring(newId(), unitsFile('R0', SMALL));
  await kit.run(small, 'checking');
  await kit.run(small, 'applying');
  await kit.writeParts();
  await sequelize.query('ANALYZE TABLE units, unit_name_parts');
  const communities = { [String(SMALL)]: small.communityId, [String(count)]: large };
  await inRounds(rounds, Object.entries(communities), async ([units, id]) => {
    const what = (of: number | string): string => `unit search over ${of}, p50`;
    rows.add(
      {
        ...{ what: what(units), unit: 'ms' },
        ...(id === large && { baseline: what(SMALL), target: { of: 'ratio', atMost: 1.5 } }),
      },
      await searchMs(sequelize, id),
    );
  });
  await sequelize.close();
  for (const { head, value } of await measureWhole(await world.emptySystem(), count))
    rows.add(head, value);
  return {
    title: `Imports: ${count} units by a CSV`,
    rows: rows.all(),
    notes: [
      'both sides read the same file in chunks of 64 KiB, in this process, with the same database',
      'csv-parse + map: all seven columns, as somebody would who trusts the file; nothing is kept',
      'a unit is found by any part of its name, which is up to 21 rows more for each of these',
      'those are written behind it; until then a search looks at the names themselves',
      'the whole: from the upload to `applied`, through the gateway, in the worker, once',
    ],
  };
};

function unitsFile(building: string, count: number): Buffer {
  const lines = Array.from(
    { length: count },
    (_none, n) => `${building},U-${n + 1},${n % 20},98.5,flat,,REF-${building}-${n}`,
  );
  return Buffer.from(['building,unit,floor,area,kind,share,reference', ...lines].join('\n'));
}

async function took(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const perSecond = (count: number, ms: number): number => (count * 1000) / ms;

async function parseAndMap(file: Buffer): Promise<void> {
  const parser = parse({ columns: true });
  for (let at = 0; at < file.length; at += 64 * 1024)
    parser.write(file.subarray(at, at + 64 * 1024));
  parser.end();
  const mapped: object[] = [];
  for await (const row of parser) {
    const {
      building,
      unit: name,
      floor,
      area,
      kind,
      share,
      reference,
    } = row as Record<string, string>;
    mapped.push({
      ...{ building, name, kind, externalRef: reference },
      floor: floor === '' ? null : Number(floor),
      areaCenti: area === '' ? null : Math.round(Number(area) * 100),
      share: share === '' ? null : Number(share),
    });
  }
}

type PartsOf = (name: string) => readonly string[];

/** The rows of units alone, and with those by which units are found. */
const bareInserts: readonly [RowHead, PartsOf][] = [
  [heads.insert, () => []],
  [heads.same, partsOfName],
];

async function insertBare(sequelize: Sequelize, count: number, partsOf: PartsOf): Promise<void> {
  const communityId = newId();
  const building = { id: newId(), communityId, name: 'R0', kind: 'other', sortKey: 'R0' };
  await inTransaction(sequelize, (tx) => insertRows(tx, [{ table: 'buildings', row: building }]));
  for (let from = 0; from < count; from += AT_ONCE) {
    const units = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_none, n) => {
      const name = `U-${from + n + 1}`;
      const said = { name, floor: n % 20, kind: 'flat', areaCenti: 9850, sortKey: name };
      const known = { status: 'active', externalRef: `REF-${from + n}`, createdAt: new Date() };
      return { id: newId(), communityId, buildingId: building.id, ...said, ...known };
    });
    const parts = units.flatMap(({ id: unitId, name, sortKey }) =>
      partsOf(name).map((part) => ({ communityId, part, sortKey, unitId })),
    );
    const rows = [
      ...units.map((row) => ({ table: 'units', row })),
      ...parts.map((row) => ({ table: 'unit_name_parts', row })),
    ];
    await inTransaction(sequelize, (tx) => insertRows(tx, rows));
  }
}

async function searchMs(sequelize: Sequelize, communityId: string): Promise<number> {
  const store = createUnitSearchStore(sequelize);
  const times: number[] = [];
  for (let n = 0; n < searches; n++) {
    const began = performance.now();
    const found = await store.listUnits({ communityId, search: `u-${(n % SMALL) + 1}`, limit: 20 });
    times.push(performance.now() - began);
    if (found.length === 0) throw new Error('no unit was found');
  }
  return quantile(times, 0.5);
}
