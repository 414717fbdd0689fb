import type { InvitationRequest, Unit } from '@gatehouse/client/gatehouse-client';
import { readTable, writeCell } from '@gatehouse/ui/csv';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Job, Role } from '../people/role-words';

/** More at once would be more than anybody looks through before they press. */
export const mostRows = 200;

const columns = ['email', 'role', 'home', 'building', 'job'] as const;
export type Column = (typeof columns)[number];

export interface Fault {
  column: Column;
  key: MessageKey;
  /** Of the row that it is the same as. */
  row?: number;
}

/** One person of the list. */
export interface Row {
  /** As spreadsheets count, the head included. */
  number: number;
  cells: Record<Column, string>;
  faults: readonly Fault[];
  /** What can be sent; undefined where there are faults. */
  request?: InvitationRequest;
}

/** What a list is judged by. */
export interface Rules {
  roleOf: (word: string) => Role | undefined;
  jobOf: (word: string) => Job | undefined;
  /** To which roles whoever invites may invite. */
  roles: readonly Role[];
  homesNamed: (name: string, building: string) => readonly Unit[];
}

export type Reading = { rows: readonly Row[] } | { key: MessageKey; count: number };

/** Reads a list and judges each row by itself: a bad one holds up no other. */
export function readRows(text: string, rules: Rules): Reading {
  const table = readTable(text);
  if (table === undefined) return { key: 'many.openQuote', count: 0 };
  const filled = table
    .map((cells, index) => ({ cells, number: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const head = filled[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  // Whoever has no row of names begins with an address.
  const isHeadless = head[0]?.includes('@') === true;
  const order: readonly string[] = isHeadless ? columns : head;
  const body = isHeadless ? filled : filled.slice(1);
  if (!order.includes('email') || !order.includes('role'))
    return { key: filled.length === 0 ? 'many.empty' : 'many.noColumns', count: 0 };
  if (body.length === 0) return { key: 'many.empty', count: 0 };
  if (body.length > mostRows) return { key: 'many.tooMany', count: body.length };
  const seen = new Map<string, number>();
  const rows = body.map(({ cells, number }) => {
    const named = Object.fromEntries(
      columns.map((column) => [column, cells[order.indexOf(column)] ?? '']),
    ) as Record<Column, string>;
    return judge(number, named, rules, seen);
  });
  return { rows };
}

/** The rows as a list again, to be mended and read once more. */
export function writeRows(rows: readonly Row[]): string {
  const lines = rows.map(({ cells }) => columns.map((column) => writeCell(cells[column])));
  return [columns, ...lines].map((cells) => cells.join(',')).join('\n');
}

function judge(
  number: number,
  cells: Record<Column, string>,
  rules: Rules,
  seen: Map<string, number>,
): Row {
  const role = rules.roleOf(cells.role);
  const email = cells.email.toLowerCase();
  const faults = [faultOfEmail(email), ...faultsOfRole(cells, role, rules)];
  const key = `${email} ${role ?? ''}`;
  const same = seen.get(key);
  if (same === undefined) seen.set(key, number);
  else faults.push({ column: 'email', key: 'many.double', row: same });
  const found = faults.filter((fault) => fault !== undefined);
  if (role === undefined || found.length > 0) return { number, cells, faults: found };
  const [unit] = role === 'resident' ? rules.homesNamed(cells.home, cells.building) : [];
  const job = role === 'employee' ? rules.jobOf(cells.job) : undefined;
  const request = { email, role, ...(unit && { unitId: unit.id }), ...(job && { job }) };
  return { number, cells, faults: [], request };
}

function faultOfEmail(email: string): Fault | undefined {
  if (email === '') return { column: 'email', key: 'field.required' };
  const isOne = email.length <= 254 && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(email);
  return isOne ? undefined : { column: 'email', key: 'field.email' };
}

function faultsOfRole(
  cells: Record<Column, string>,
  role: Role | undefined,
  rules: Rules,
): (Fault | undefined)[] {
  if (cells.role === '') return [{ column: 'role', key: 'field.required' }];
  if (role === undefined) return [{ column: 'role', key: 'many.roleUnknown' }];
  if (!rules.roles.includes(role)) return [{ column: 'role', key: 'many.roleForbidden' }];
  return [
    role === 'resident' ? faultOfHome(cells, rules) : faultOfMisfit(cells, 'home'),
    role === 'employee' ? faultOfJob(cells, rules) : faultOfMisfit(cells, 'job'),
  ];
}

function faultOfHome({ home, building }: Record<Column, string>, rules: Rules): Fault | undefined {
  if (home === '') return { column: 'home', key: 'field.required' };
  const found = rules.homesNamed(home, building).length;
  if (found === 1) return undefined;
  if (found > 1) return { column: 'building', key: 'many.homeShared' };
  return { column: 'home', key: 'many.homeUnknown' };
}

function faultOfJob({ job }: Record<Column, string>, { jobOf }: Rules): Fault | undefined {
  if (job === '') return { column: 'job', key: 'field.required' };
  return jobOf(job) === undefined ? { column: 'job', key: 'many.jobUnknown' } : undefined;
}

function faultOfMisfit(cells: Record<Column, string>, column: 'home' | 'job'): Fault | undefined {
  return cells[column] === '' ? undefined : { column, key: 'many.notForRole' };
}
