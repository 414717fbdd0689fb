import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** Lets in some of a party, or out, and says how many of it are inside. */
@Component({
  selector: 'gh-party-passing',
  imports: [Icon],
  template: `
    <div class="row end" data-testid="party">
      <span class="numbers" role="status" data-testid="party-inside">{{
        t('desk.partyInside', { inside: dates.number(inside()), size: dates.number(size()) })
      }}</span>
      <input
        class="input people"
        type="number"
        inputmode="numeric"
        data-testid="party-people"
        [attr.aria-label]="t('desk.people')"
        [min]="1"
        [max]="most()"
        [value]="people()"
        (input)="count($event)"
      />
      @if (toCome() > 0) {
        <button
          type="button"
          class="button primary small"
          data-testid="let-in"
          [attr.aria-disabled]="submission.working()"
          (click)="pass('letIn', coming())"
        >
          <gh-icon class="mirrored" name="sign-in" /> {{ t('desk.checkIn') }}
          <span class="numbers">{{ dates.number(coming()) }}</span>
        </button>
      }
      @if (inside() > 0) {
        <button
          type="button"
          class="button small"
          data-testid="let-out"
          [attr.aria-disabled]="submission.working()"
          (click)="pass('letOut', going())"
        >
          <gh-icon class="mirrored" name="sign-out" /> {{ t('desk.checkOut') }}
          <span class="numbers">{{ dates.number(going()) }}</span>
        </button>
      }
    </div>
    @if (submission.problem(); as problem) {
      <p class="field-error" role="alert">{{ problem }}</p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartyPassing {
  readonly visit = input.required<Visit>();
  readonly changed = output<Visit>();
  /** Whether an answer is awaited: until it is here, nobody else's news should take this away. */
  readonly works = output<boolean>();
  readonly #api = inject(Session).api;
  readonly #destroyRef = inject(DestroyRef);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly submission = createSubmission();
  protected readonly size = computed(() => this.visit().partySize ?? 1);
  protected readonly inside = computed(() => this.visit().insideCount ?? 0);
  protected readonly toCome = computed(() => this.size() - this.inside());
  protected readonly most = computed(() => Math.max(this.inside(), this.toCome()));
  /** Mostly all of them pass at once. */
  protected readonly people = linkedSignal(() => (this.inside() > 0 ? this.inside() : this.size()));

  /** No more than can; so many stand on the buttons. */
  protected readonly coming = computed(() => Math.min(this.people(), this.toCome()));
  protected readonly going = computed(() => Math.min(this.people(), this.inside()));

  protected count({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.validity.valid)
      this.people.set(target.valueAsNumber);
  }

  protected async pass(way: 'letIn' | 'letOut', people: number): Promise<void> {
    this.works.emit(true);
    await this.submission.run(async () => {
      const visit = await this.#api.visits[way](this.visit().id, { people });
      if (!this.#destroyRef.destroyed) this.changed.emit(visit);
    });
    if (!this.#destroyRef.destroyed) this.works.emit(false);
  }
}
