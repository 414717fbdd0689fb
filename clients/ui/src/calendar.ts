import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import { addDays, addMonths, firstWeekday, startOfWeek, weekFrom, weeksOf } from './calendar-days';
import { Dates } from './dates';
import { Icon } from './icon';
import type { Tone } from './status';
import { Words } from './words';

export interface CalendarEntry {
  id: string;
  /** As 2026-11-21, in the zone that the page tells times in. */
  day: string;
  /** Such as "9:00–10:00"; empty for the whole day. */
  time: string;
  title: string;
  tone?: Tone;
}

export type CalendarView = 'month' | 'week' | 'day';

/**
 * A month, a week or a day with what is on. A grid as the ARIA Authoring Practices describe it: arrow
 * keys go from day to day, Page Up and Down by the month, Home and End within the week.
 */
@Component({
  selector: 'gh-calendar',
  imports: [Icon],
  template: `
    <div class="calendar" [class]="view()">
      <div class="spread">
        <h2 aria-live="polite">{{ heading() }}</h2>
        <div class="row">
          <button
            type="button"
            class="button icon-only"
            [attr.aria-label]="previousLabel()"
            (click)="turn(-1)"
          >
            <gh-icon class="mirrored" name="back" />
          </button>
          <button
            type="button"
            class="button icon-only"
            [attr.aria-label]="nextLabel()"
            (click)="turn(1)"
          >
            <gh-icon class="mirrored" name="next" />
          </button>
        </div>
      </div>
      <table role="grid" [attr.aria-label]="label()">
        <thead>
          <tr>
            @for (day of weeks()[0]; track $index) {
              <th scope="col">
                <abbr [title]="weekday(day, 'long')">{{ weekday(day, 'short') }}</abbr>
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (week of weeks(); track $index) {
            <tr>
              @for (one of week; track $index) {
                <td
                  role="gridcell"
                  [attr.data-day]="one"
                  [attr.aria-selected]="one === day()"
                  [attr.aria-current]="one === today() ? 'date' : null"
                  [class.other]="view() === 'month' && one.slice(0, 7) !== day().slice(0, 7)"
                  [tabindex]="one === day() ? 0 : -1"
                  (click)="pick(one)"
                  (keydown)="press($event)"
                >
                  <span class="visually-hidden">{{ dates.calendarDay(one) }}</span>
                  <span class="date numbers" aria-hidden="true">{{ dateOf(one) }}</span>
                  @for (entry of entriesOf(one); track entry.id) {
                    <span class="badge" [class]="entry.tone ?? 'quiet'"
                      ><span class="numbers">{{ entry.time }}</span> {{ entry.title }}</span
                    >
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Calendar {
  readonly label = input.required<string>();
  readonly previousLabel = input.required<string>();
  readonly nextLabel = input.required<string>();
  readonly entries = input<readonly CalendarEntry[]>([]);
  readonly view = input<CalendarView>('month');
  readonly today = input<string>();
  /** The day that the keys are at. */
  readonly day = model.required<string>();
  /** It was pressed, or Enter on it. */
  readonly picked = output<string>();
  readonly #injector = inject(Injector);
  readonly #words = inject(Words);
  protected readonly dates = inject(Dates);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #firstDay = computed(() => firstWeekday(this.#words.language()));
  protected readonly weeks = computed(() => {
    if (this.view() === 'month') return weeksOf(this.day(), this.#firstDay());
    return this.view() === 'week'
      ? [weekFrom(startOfWeek(this.day(), this.#firstDay()))]
      : [[this.day()]];
  });
  protected readonly heading = computed(() =>
    this.view() === 'day'
      ? this.dates.calendarDay(this.day())
      : this.#write(this.day(), { month: 'long', year: 'numeric' }),
  );

  protected turn(by: 1 | -1): void {
    if (this.view() === 'month') this.day.update((day) => addMonths(day, by));
    else this.day.update((day) => addDays(day, by * (this.view() === 'week' ? 7 : 1)));
  }

  protected pick(day: string): void {
    this.day.set(day);
    this.picked.emit(day);
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') this.pick(this.day());
    else {
      const next = this.#leadsTo(event);
      if (next === undefined) return;
      this.day.set(next);
      const focusOnIt = (): void =>
        this.#host.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
      // It may be in a month that is not drawn yet.
      afterNextRender(focusOnIt, { injector: this.#injector });
    }
    event.preventDefault();
  }

  protected entriesOf(day: string): readonly CalendarEntry[] {
    return this.entries().filter((entry) => entry.day === day);
  }

  protected dateOf(day: string): string {
    return this.#write(day, { day: 'numeric' });
  }

  protected weekday(day: string, weekday: 'long' | 'short'): string {
    return this.#write(day, { weekday });
  }

  #leadsTo({ key }: KeyboardEvent): string | undefined {
    const day = this.day();
    const isRtl = getComputedStyle(this.#host).direction === 'rtl';
    const onward = isRtl ? -1 : 1;
    if (key === 'ArrowRight') return addDays(day, onward);
    if (key === 'ArrowLeft') return addDays(day, -onward);
    if (key === 'ArrowDown') return addDays(day, 7);
    if (key === 'ArrowUp') return addDays(day, -7);
    if (key === 'PageDown') return addMonths(day, 1);
    if (key === 'PageUp') return addMonths(day, -1);
    const start = startOfWeek(day, this.#firstDay());
    if (key === 'Home') return start;
    return key === 'End' ? addDays(start, 6) : undefined;
  }

  #write(day: string, options: Intl.DateTimeFormatOptions): string {
    const format = new Intl.DateTimeFormat(this.#words.language(), { ...options, timeZone: 'UTC' });
    return format.format(Date.parse(day));
  }
}
