import { ChangeDetectionStrategy, Component, computed, inject, model, signal } from '@angular/core';
import { allDays, isTurned, type DayRange } from './days';
import { Words } from './words';
import { TimeZone } from './time-zone';
import { Clock } from './clock';
import { Field, FieldControl } from './field';
import { Icon } from './icon';

/** Who types a year begins with two digits of one long ago: what is before or after these is no day yet. */
const firstDay = '2000-01-01';
const lastDay = '2999-12-31';

type End = keyof DayRange;
/** Of a field: something stands in it that is no day. */
type Fault = 'typing' | 'left' | undefined;

const faultless: Record<End, Fault> = { from: undefined, to: undefined };

/**
 * The first and the last of some days, either of which may be left open. Says when they are turned
 * around, and leaves it to the page to show nothing then.
 */
@Component({
  selector: 'gh-date-range',
  imports: [Field, FieldControl, Icon],
  template: `
    <fieldset class="plain-set date-range">
      <legend class="visually-hidden">{{ t('days.range') }}</legend>
      @for (end of ends; track end) {
        <gh-field [label]="t(end === 'from' ? 'days.from' : 'days.to')" [problem]="problemOf(end)">
          <input
            ghControl
            class="input"
            type="date"
            [attr.data-testid]="'days-' + end"
            [min]="firstDay"
            [max]="lastDay"
            [value]="range()[end]"
            (input)="take(end, $event)"
            (blur)="leave(end, $event)"
          />
        </gh-field>
      }
      @if (canBeCleared()) {
        <button type="button" class="button plain" data-testid="days-clear" (click)="clear($event)">
          <gh-icon name="close" /> {{ t('days.clear') }}
        </button>
      }
      @if (zone(); as zone) {
        <p class="hint" data-testid="days-zone">{{ t('days.inZone', { zone }) }}</p>
      }
    </fieldset>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DateRange {
  readonly range = model(allDays);
  protected readonly t = inject(Words).t;
  readonly #timeZone = inject(TimeZone);
  readonly #clock = inject(Clock);
  protected readonly ends: readonly End[] = ['from', 'to'];
  protected readonly firstDay = firstDay;
  protected readonly lastDay = lastDay;
  readonly #faults = signal(faultless);
  protected readonly canBeCleared = computed(() =>
    this.ends.some((end) => this.range()[end] !== '' || this.#faults()[end] !== undefined),
  );
  /** Whose days these are, where they are not the device's. */
  protected readonly zone = computed(() => this.#timeZone.nameAt(new Date(this.#clock.minute())));

  protected problemOf(end: End): string | undefined {
    if (this.#faults()[end] === 'left') return this.t('days.unfinished');
    return end === 'to' && isTurned(this.range()) ? this.t('days.turned') : undefined;
  }

  /** What is no whole day yet changes nothing. */
  protected take(end: End, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (!target.validity.valid) {
      this.#find(end, 'typing');
      return;
    }
    this.#find(end, undefined);
    this.range.update((range) => ({ ...range, [end]: target.value }));
  }

  protected leave(end: End, { target }: Event): void {
    if (target instanceof HTMLInputElement && !target.validity.valid) this.#find(end, 'left');
  }

  /** The button goes with what it cleared: whoever pressed it goes on at the first day. */
  protected clear({ currentTarget }: Event): void {
    const button = currentTarget instanceof HTMLElement ? currentTarget : undefined;
    const inputs = Array.from(button?.closest('fieldset')?.querySelectorAll('input') ?? []);
    // A half of a day stands in the field only.
    for (const input of inputs) input.value = '';
    this.#faults.set(faultless);
    this.range.set(allDays);
    inputs[0]?.focus();
  }

  #find(end: End, fault: Fault): void {
    this.#faults.update((faults) => ({ ...faults, [end]: fault }));
  }
}
