import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { TourHome } from './tour-home';
import { VisitPhoto } from './visit-photo';
import { kindIcon, kindKey, overstays } from './visit-words';

type Step = 'checkIn' | 'checkOut' | 'lapse';

/** One person who comes to several homes: what each has answered, and letting them in and out once. */
@Component({
  selector: 'gh-desk-tour',
  imports: [Icon, TourHome, VisitPhoto],
  template: `
    @let one = visits()[0];
    <article class="entry visit tour" data-testid="tour" [attr.data-state]="standing()">
      <gh-visit-photo [visit]="one" [enlarges]="true" />
      <div class="grow">
        <p class="title">{{ one.visitor.name }}</p>
        <p class="soft small-text facts">
          <span><gh-icon [name]="kindIcon(one.kind)" />{{ t(kindKey(one.kind)) }}</span>
          @if (one.visitor.company; as company) {
            <span>{{ company }}</span>
          }
          <span>{{ t('desk.toHomes', { count: visits().length }) }}</span>
          <time [attr.datetime]="one.requestedAt">{{ dates.ago(one.requestedAt) }}</time>
        </p>
        <ul class="tour-homes" aria-live="polite" [attr.aria-label]="t('desk.homes')">
          @for (visit of visits(); track visit.id) {
            <li>
              <gh-tour-home
                [visit]="visit"
                [working]="submission.working()"
                (changed)="changed.emit($event)"
                (taken)="step('checkOut', $event)"
              />
            </li>
          }
        </ul>
      </div>
      <div class="row end">
        @if (stays()) {
          <span class="badge waiting" data-testid="overstays">{{ t('visit.overstays') }}</span>
        }
        @if (comer(); as id) {
          <button
            type="button"
            class="button primary small"
            data-testid="check-in"
            [attr.aria-disabled]="submission.working()"
            (click)="step('checkIn', id)"
          >
            <gh-icon class="mirrored" name="sign-in" /> {{ t('desk.checkIn') }}
          </button>
        }
        @if (insider(); as id) {
          <button
            type="button"
            class="button small"
            data-testid="check-out"
            [attr.aria-disabled]="submission.working()"
            (click)="step('checkOut', id)"
          >
            <gh-icon class="mirrored" name="sign-out" /> {{ t('desk.checkOut') }}
          </button>
        }
        @if (expected(); as id) {
          <button
            type="button"
            class="button small"
            data-testid="did-not-come"
            [attr.aria-disabled]="submission.working()"
            (click)="step('lapse', id)"
          >
            {{ t('desk.didNotCome') }}
          </button>
        } @else if (canBeSeen()) {
          <button type="button" class="button small" data-testid="seen" (click)="see()">
            {{ t('desk.seen') }}
          </button>
        }
      </div>
    </article>
    @if (submission.problem(); as problem) {
      <p class="field-error entry-problem" role="alert">{{ problem }}</p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskTour {
  readonly visits = input.required<readonly [Visit, ...Visit[]]>();
  /** At the desk a refusal stays in sight until somebody has seen it. */
  readonly canBeSeen = input(false);
  readonly changed = output<Visit>();
  readonly seen = output<string>();
  readonly works = output<boolean>();
  readonly #api = inject(Session).api;
  readonly #destroyRef = inject(DestroyRef);
  readonly #clock = inject(Clock);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly kindIcon = kindIcon;
  protected readonly kindKey = kindKey;
  protected readonly submission = createSubmission();
  /** By whom the step is taken for all: any of those whom it concerns. */
  protected readonly comer = computed(
    () => this.#in('approved').find(({ instruction }) => instruction !== 'leave-at-gate')?.id,
  );
  protected readonly insider = computed(() => this.#in('inside')[0]?.id);
  protected readonly expected = computed(() => this.#in('approved')[0]?.id);
  protected readonly stays = computed(() =>
    this.visits().some((visit) => overstays(visit, this.#clock.minute())),
  );
  /** Green as soon as one home lets in, red once none does nor is asked any more. */
  protected readonly standing = computed(
    () =>
      (['approved', 'inside', 'requested'] as const).find((state) => this.#in(state).length > 0) ??
      this.visits()[0].state,
  );

  protected async step(step: Step, visitId: string): Promise<void> {
    this.works.emit(true);
    await this.submission.run(async () => {
      const visit = await this.#api.visits[step](visitId);
      const { tourId = '' } = visit;
      const { items } = await this.#api.visits
        .list({ tourId, limit: 100 })
        .catch(() => ({ items: [visit] }));
      // The guard may have gone to another page meanwhile, which shows what is so now.
      if (this.#destroyRef.destroyed) return;
      for (const one of items) this.changed.emit(one);
    });
    if (!this.#destroyRef.destroyed) this.works.emit(false);
  }

  protected see(): void {
    for (const { id } of this.visits()) this.seen.emit(id);
  }

  #in(state: Visit['state']): Visit[] {
    return this.visits().filter((visit) => visit.state === state);
  }
}
