import type { Unit } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import { spoken } from '../communities/unit-name';
import type { Role } from '../people/role-words';
import { readRows, writeRows, type Row, type Rules } from './invitation-rows';

const units = [
  { id: 'u1', name: 'A-101', building: 'Tower A' },
  { id: 'u2', name: 'B-1', building: 'Tower B' },
  { id: 'u3', name: 'B-1', building: 'Tower C' },
] as Unit[];
const rules: Rules = {
  roleOf: (word) => (['resident', 'employee', 'admin'].includes(word) ? (word as Role) : undefined),
  jobOf: (word) => (word === 'guard' ? word : undefined),
  roles: ['resident', 'employee'],
  homesNamed: (name, building) =>
    units.filter(
      (unit) =>
        spoken(unit.name) === spoken(name) && (building === '' || unit.building === building),
    ),
};
const rowsOf = (text: string): readonly Row[] => {
  const reading = readRows(text, rules);
  if (!('rows' in reading)) throw new Error(reading.key);
  return reading.rows;
};
const refused = (text: string) => {
  const reading = readRows(text, rules);
  return 'rows' in reading ? undefined : [reading.key, reading.count];
};

describe('a list of people to invite', () => {
  it('says what to send for each', () => {
    const rows = rowsOf(
      'role,email,job,home,building\nresident,Dev@home.example,,a101,\nemployee,r@w.example,guard,,\nresident,x@y.example,,B-1,Tower C',
    );
    expect(rows.map(({ request }) => request)).toEqual([
      { email: 'dev@home.example', role: 'resident', unitId: 'u1' },
      { email: 'r@w.example', role: 'employee', job: 'guard' },
      { email: 'x@y.example', role: 'resident', unitId: 'u3' },
    ]);
  });

  it('needs no names of columns where it begins with an address', () => {
    expect(rowsOf('a@b.example,resident,A-101')[0]).toMatchObject({ number: 1, faults: [] });
  });

  it.each([
    [',resident,A-101,,', 'email', 'field.required'],
    ['nobody,resident,A-101,,', 'email', 'field.email'],
    ['a@b.example,,A-101,,', 'role', 'field.required'],
    ['a@b.example,king,A-101,,', 'role', 'many.roleUnknown'],
    ['a@b.example,admin,,,', 'role', 'many.roleForbidden'],
    ['a@b.example,resident,,,', 'home', 'field.required'],
    ['a@b.example,resident,Z-9,,', 'home', 'many.homeUnknown'],
    ['a@b.example,resident,B-1,,', 'building', 'many.homeShared'],
    ['a@b.example,resident,A-101,,guard', 'job', 'many.notForRole'],
    ['a@b.example,employee,,,', 'job', 'field.required'],
    ['a@b.example,employee,,,constructor', 'job', 'many.jobUnknown'],
    ['a@b.example,employee,A-101,,guard', 'home', 'many.notForRole'],
  ])('names row and column of what is wrong: %s', (line, column, key) => {
    const [good, bad] = rowsOf(
      `email,role,home,building,job\n\nok@b.example,resident,A-101,,\n${line}`,
    );
    expect(good).toMatchObject({ number: 3, faults: [] });
    expect(bad).toMatchObject({ number: 4, faults: [{ column, key }] });
    expect(bad?.request).toBeUndefined();
  });

  it('sends nobody the same twice', () => {
    const rows = rowsOf('email,role,home\na@b.example,resident,A-101\nA@b.example,resident,a101');
    expect(rows.map(({ faults }) => faults)).toEqual([
      [],
      [{ column: 'email', key: 'many.double', row: 2 }],
    ]);
  });
});

describe('such a list as a whole', () => {
  it('is judged before its rows are', () => {
    const long = (count: number): string =>
      [
        'email,role,home',
        ...Array.from({ length: count }, (_, n) => `p${n}@b.example,resident,A-101`),
      ].join('\n');
    expect(rowsOf(long(200))).toHaveLength(200);
    expect(refused(long(201))).toEqual(['many.tooMany', 201]);
    expect(refused('')).toEqual(['many.empty', 0]);
    expect(refused('email,role\n\n')).toEqual(['many.empty', 0]);
    expect(refused('name,role\nx,y')).toEqual(['many.noColumns', 0]);
    expect(refused('email,role\n"a')).toEqual(['many.openQuote', 0]);
  });

  it('is written so that it is read as it was', () => {
    const rows = rowsOf(
      'email,role,home,building,job\na@b.example,resident,B-1,"Tower C",\nx,y,"z, ""1""",,',
    );
    expect(rowsOf(writeRows(rows)).map(({ cells }) => cells)).toEqual(
      rows.map(({ cells }) => cells),
    );
  });
});
