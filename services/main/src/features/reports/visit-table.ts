import { languages, type Language } from '@gatehouse/texts/languages';
import { localClock, startOfDay } from '@gatehouse/shared/time/local-time';
import type { Cell, Column, Table } from '../../exports/table.js';
import { isolated } from '../../exports/visual-runs.js';
import type { Visit } from '../visits/visits.feature.js';
import type { Days } from './report-days.js';
import { VISIT_TABLE_TEXTS, type VisitTableTexts } from './visit-table.texts.js';

/** A visit as it is kept until its row is written: JSON, with moments in milliseconds. */
export interface KeptVisit {
  at: number;
  unit: string;
  building: string;
  visitor: string;
  company?: string;
  kind: Visit['kind'];
  state: Visit['state'];
  requestedBy: string;
  answeredBy?: string;
  answeredAt?: number;
  people?: number;
  checkedInAt?: number;
  checkedOutAt?: number;
}

type TitledBy = Exclude<keyof VisitTableTexts, 'title' | 'kinds' | 'states'>;

const COLUMNS: readonly [TitledBy, Column['kind'], number][] = [
  ['requestedAt', 'instant', 17],
  ['building', 'text', 12],
  ['unit', 'text', 10],
  ['visitor', 'text', 20],
  ['company', 'text', 15],
  ['people', 'number', 9],
  ['kind', 'text', 10],
  ['state', 'text', 11],
  ['requestedBy', 'text', 16],
  ['answeredBy', 'text', 16],
  ['answeredAt', 'instant', 17],
  ['seconds', 'number', 9],
  ['checkedInAt', 'instant', 17],
  ['checkedOutAt', 'instant', 17],
];

export function toKept(visit: Visit): KeptVisit {
  const { unit, visitor, answeredBy, answeredAt, checkedInAt, checkedOutAt } = visit;
  return {
    at: visit.requestedAt.getTime(),
    unit: unit.name,
    building: unit.building,
    visitor: visitor.name,
    ...(visitor.company !== undefined && { company: visitor.company }),
    ...(visit.partySize !== undefined && { people: visit.partySize }),
    kind: visit.kind,
    state: visit.state,
    requestedBy: visit.requestedBy.name,
    ...(answeredBy && { answeredBy: answeredBy.name }),
    ...(answeredAt && { answeredAt: answeredAt.getTime() }),
    ...(checkedInAt && { checkedInAt: checkedInAt.getTime() }),
    ...(checkedOutAt && { checkedOutAt: checkedOutAt.getTime() }),
  };
}

/**
 * The visits of some days as a table in a language.
 *
 * @param until no moment in it is later
 */
export function visitTable(
  visits: AsyncIterable<KeptVisit>,
  {
    days,
    community,
    language,
    until,
  }: { days: Days; community: string; language: Language; until: Date },
): Table {
  const texts = VISIT_TABLE_TEXTS[language];
  const { timeZone, from, to } = days;
  const clock = localClock(startOfDay(from, timeZone), until, timeZone);
  return {
    title: texts.title,
    subtitle: `${community}, ${isolated(`${String(from)} – ${String(to)}`)} (${timeZone})`,
    columns: COLUMNS.map(([title, kind, width]) => ({ title: texts[title], kind, width })),
    rows: rowsOf(visits, (visit) => rowOf(visit, texts, clock)),
    direction: languages[language].dir,
  };
}

async function* rowsOf(
  visits: AsyncIterable<KeptVisit>,
  toRow: (visit: KeptVisit) => Cell[],
): AsyncGenerator<Cell[]> {
  for await (const visit of visits) yield toRow(visit);
}

function rowOf(visit: KeptVisit, texts: VisitTableTexts, clock: (at: Date) => Date): Cell[] {
  const { at, answeredAt, checkedInAt, checkedOutAt } = visit;
  const local = (moment: number | undefined): Cell =>
    moment === undefined ? null : clock(new Date(moment));
  return [
    local(at),
    visit.building,
    visit.unit,
    visit.visitor,
    visit.company ?? null,
    visit.people ?? 1,
    texts.kinds[visit.kind],
    texts.states[visit.state],
    visit.requestedBy,
    visit.answeredBy ?? null,
    local(answeredAt),
    answeredAt === undefined ? null : Math.round((answeredAt - at) / 100) / 10,
    local(checkedInAt),
    local(checkedOutAt),
  ];
}
