import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { Bars } from '@gatehouse/ui/bars';
import { Calendar, type CalendarEntry, type CalendarView } from '@gatehouse/ui/calendar';
import { Card } from '@gatehouse/ui/card';
import type { Point } from '@gatehouse/ui/chart';
import { Lines, type Series } from '@gatehouse/ui/lines';
import { MoneyText, type Amount } from '@gatehouse/ui/money';
import { Progress } from '@gatehouse/ui/progress';
import { Ring, type Share } from '@gatehouse/ui/ring';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Stat } from '@gatehouse/ui/stat';
import { Table, type Column } from '@gatehouse/ui/table';
import { Time } from '@gatehouse/ui/time';
import { Timeline, type Happening } from '@gatehouse/ui/timeline';
import { WallClock } from '@gatehouse/ui/wall-clock';

interface Fruit {
  name: string;
  count: number;
  weight: number;
}

const values = [3, 7, 12, 5, 0, 9, 17];
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function pointsOf(scale: number): Point[] {
  return weekdays.map((name, index) => {
    const value = Math.round((values[index] ?? 0) * scale);
    return { name, label: name, value, text: String(value), before: values[(index + 2) % 7] ?? 0 };
  });
}

/** What is shown: figures, tables, days, and what happened. */
@Component({
  selector: 'gh-data-parts',
  imports: [
    Bars,
    Calendar,
    Card,
    Empty,
    Failed,
    Lines,
    Loading,
    MoneyText,
    Progress,
    Ring,
    Segments,
    Stat,
    Table,
    Time,
    Timeline,
    WallClock,
  ],
  template: `
    <div class="cards">
      <gh-card title="A card" tone="waiting" link="/" linkText="Show all" [count]="3">
        <ul class="brief-list">
          <li><span class="grow title">Apples</span><span class="soft small-text">now</span></li>
          <li><span class="grow title">Pears</span><span class="soft small-text">before</span></li>
        </ul>
      </gh-card>
      <gh-card title="Without any" emptyText="Nothing is open." [isEmpty]="true" />
      <gh-card title="On its way" [isLoading]="true" />
      <gh-card title="It failed" [error]="failure" />
    </div>
    <div class="figures">
      <gh-stat
        class="card"
        label="Apples"
        value="84"
        change="+20%"
        before="70 in the week before"
        link="/"
      />
      <gh-stat class="card" label="Pears" value="12" />
    </div>
    <gh-wall-clock />
    <section class="card stack">
      <h2>Bars, with the week before</h2>
      <gh-bars
        caption="By day"
        tableLabel="As a table"
        beforeLabel="The week before"
        [points]="points"
      />
    </section>
    <section class="card stack">
      <h2>Lines</h2>
      <gh-lines tableLabel="As a table" [series]="series" />
    </section>
    <section class="card stack">
      <h2>Ring</h2>
      <gh-ring caption="Shares" [shares]="shares" />
    </section>
    <section class="stack">
      <h2>Table with totals</h2>
      <gh-table caption="Fruit" [columns]="columns" [rows]="rows" [idOf]="idOf" />
    </section>
    <section class="card stack">
      <gh-segments label="View" [choices]="views" [value]="view()" (valueChange)="see($event)" />
      <gh-calendar
        label="What is on"
        previousLabel="Before"
        nextLabel="After"
        today="2026-11-29"
        [view]="view()"
        [entries]="entries"
        [(day)]="day"
      />
    </section>
    <section class="card stack">
      <h2>What happened, how far it is, and money</h2>
      <gh-timeline label="What happened" [happenings]="happenings" />
      <gh-progress label="Sending 40 of 100" [done]="40" [of]="100" [canStop]="true" />
      <gh-progress label="Looking for them" [done]="12" />
      <p><gh-money [value]="amount" /> · <gh-time at="2026-11-29T10:00:00.000Z" /></p>
    </section>
    <gh-empty icon="inbox" title="Nothing here" text="And what may help." />
    <gh-failed [error]="undefined" />
    <gh-loading />
  `,
  host: { class: 'page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DataParts {
  protected readonly failure = new Error('for the looks of it');
  protected readonly points = pointsOf(1);
  protected readonly series: Series[] = [1, 1.4, 0.6, 2, 0.9, 1.7].map((scale, index) => ({
    name: `Series ${index + 1}`,
    points: pointsOf(scale),
  }));
  protected readonly shares: Share[] = [12, 7, 5, 4, 3, 2].map((value, index) => ({
    name: `Share ${index + 1}`,
    value,
    look: `series-${index + 1}`,
  }));
  protected readonly rows: Fruit[] = [
    { name: 'Apples', count: 12, weight: 1800 },
    { name: 'Pears', count: 7, weight: 1190 },
  ];
  protected readonly columns: Column<Fruit>[] = [
    { name: 'name', label: 'Fruit', cell: ({ name }) => name, total: () => 'All' },
    {
      ...{ name: 'count', label: 'Pieces', isFigure: true },
      cell: ({ count }) => String(count),
      total: (all) => String(all.reduce((sum, { count }) => sum + count, 0)),
    },
    {
      ...{ name: 'weight', label: 'Grams', isFigure: true },
      cell: ({ weight }) => String(weight),
      total: (all) => String(all.reduce((sum, { weight }) => sum + weight, 0)),
    },
  ];
  protected readonly idOf = ({ name }: Fruit): string => name;
  protected readonly views = [
    { value: 'month', label: 'Month' },
    { value: 'week', label: 'Week' },
    { value: 'day', label: 'Day' },
  ];
  protected readonly view = signal<CalendarView>('month');
  protected readonly day = signal('2026-11-29');
  protected readonly entries: CalendarEntry[] = [
    { id: '1', day: '2026-11-29', time: '9:00', title: 'Tennis', tone: 'good' },
    { id: '2', day: '2026-11-29', time: '17:00', title: 'Choir', tone: 'info' },
    { id: '3', day: '2026-12-03', time: '', title: 'Late', tone: 'warn' },
  ];
  protected readonly happenings: Happening[] = [
    { title: 'Asked', at: '2026-11-29T10:00:00.000Z', icon: 'bell-ring', tone: 'waiting' },
    {
      title: 'Let in',
      at: '2026-11-29T10:00:30.000Z',
      note: 'by Asha',
      icon: 'check',
      tone: 'good',
    },
    { title: 'To come', icon: 'sign-out' },
  ];
  protected readonly amount: Amount = { amount: 125_050, currency: 'INR' };

  protected see(view: string): void {
    if (view === 'month' || view === 'week' || view === 'day') this.view.set(view);
  }
}
