import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  model,
  signal,
  untracked,
} from '@angular/core';
import { Clock } from './clock';
import { momentAt } from './days';
import { Field, FieldControl } from './field';
import { TimeZone } from './time-zone';

/** A day and a time of it, in the zone that the page tells times in; its value is the moment. */
@Component({
  selector: 'gh-moment-input',
  imports: [Field, FieldControl],
  template: `
    <fieldset class="plain-set">
      <legend class="field-label">{{ label() }}</legend>
      <div class="fields two">
        <gh-field [label]="dayLabel()" [problem]="problem()">
          <input ghControl class="input" type="date" [value]="day()" (input)="take($event, day)" />
        </gh-field>
        <gh-field [label]="timeLabel()" [hint]="zone()">
          <input
            ghControl
            class="input"
            type="time"
            [value]="time()"
            (input)="take($event, time)"
          />
        </gh-field>
      </div>
    </fieldset>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MomentInput {
  readonly label = input.required<string>();
  readonly dayLabel = input.required<string>();
  readonly timeLabel = input.required<string>();
  readonly problem = input<string>();
  /** RFC 3339; undefined while one of both is missing. */
  readonly moment = model<string | undefined>();
  readonly #zone = inject(TimeZone);
  readonly #clock = inject(Clock);
  protected readonly day = signal('');
  protected readonly time = signal('');
  protected readonly zone = computed(() => this.#zone.nameAt(new Date(this.#clock.minute())));

  constructor() {
    effect(() => {
      const moment = this.moment();
      const zone = this.#zone.name();
      if (moment !== undefined && moment !== untracked(() => this.#entered()))
        this.#show(moment, zone);
    });
  }

  protected take({ target }: Event, part: typeof this.day): void {
    if (!(target instanceof HTMLInputElement)) return;
    part.set(target.value);
    this.moment.set(this.#entered());
  }

  #entered(): string | undefined {
    const [day, time] = [this.day(), this.time()];
    return day === '' || time === ''
      ? undefined
      : momentAt(day, time, this.#zone.name()).toISOString();
  }

  #show(moment: string, timeZone: string | undefined): void {
    const clock = new Intl.DateTimeFormat('sv', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone,
    });
    const [day = '', time = ''] = clock.format(Date.parse(moment)).split(' ');
    this.day.set(day);
    this.time.set(time);
  }
}
