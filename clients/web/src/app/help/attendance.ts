import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
} from '@angular/core';
import { Calendar, type CalendarEntry } from '@gatehouse/ui/calendar';
import { addDays, addMonths } from '@gatehouse/ui/calendar-days';
import { Failed } from '@gatehouse/ui/state';
import { Stat } from '@gatehouse/ui/stat';
import { Dates } from '@gatehouse/ui/dates';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { attendanceLook, sumOf } from './help-words';

/** On which days of a month somebody came, came late or did not come. */
@Component({
  selector: 'gh-attendance',
  imports: [Calendar, Failed, Stat],
  template: `
    <section class="stack" aria-labelledby="attendance-title" data-testid="attendance">
      <h2 id="attendance-title">{{ t('help.attendance') }}</h2>
      @if (days.error(); as error) {
        <gh-failed [error]="error" (again)="days.reload()" />
      } @else {
        <div class="attendance-sum" data-testid="attendance-sum">
          <gh-stat [label]="t('help.sumPresent')" [value]="dates.number(sum().present)" />
          <gh-stat [label]="t('help.sumLate')" [value]="dates.number(sum().late)" />
          <gh-stat [label]="t('help.sumAbsent')" [value]="dates.number(sum().absent)" />
        </div>
      }
      <gh-calendar
        [label]="t('help.attendance')"
        [previousLabel]="t('help.before')"
        [nextLabel]="t('help.after')"
        [entries]="entries()"
        [today]="today()"
        [(day)]="day"
      />
      @if (said(); as said) {
        <p role="status" data-testid="attendance-day">{{ said }}</p>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Attendance {
  readonly engagementId = input.required<string>();
  readonly today = input.required<string>();
  readonly #api = inject(Session).api.engagements;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly day = linkedSignal(() => this.today());
  readonly #month = computed(() => this.day().slice(0, 7));
  protected readonly days = resource({
    params: () => ({ id: this.engagementId(), first: `${this.#month()}-01` }),
    loader: async ({ params: { id, first: from }, abortSignal: signal }) => {
      const to = addDays(addMonths(from, 1), -1);
      return (await this.#api.attendance(id, { from, to }, { signal })).days;
    },
  });
  readonly #shown = computed(() => (this.days.hasValue() ? this.days.value() : []));
  protected readonly sum = computed(() => sumOf(this.#shown()));
  protected readonly entries = computed<CalendarEntry[]>(() =>
    this.#shown().flatMap(({ day, state, minutes = 0 }) => {
      const look = attendanceLook(state);
      if (look === undefined) return [];
      return [{ id: day, day, time: '', title: this.t(look.key, { minutes }), tone: look.tone }];
    }),
  );
  /** What the chosen day says: a phone has room for a mark alone. */
  protected readonly said = computed(() => {
    const entry = this.entries().find(({ day }) => day === this.day());
    if (entry === undefined && !this.#shown().some(({ day }) => day === this.day()))
      return undefined;
    const title = entry?.title ?? this.t('attendance.notDue');
    return `${this.dates.calendarDay(this.day())}: ${title}`;
  });
}
