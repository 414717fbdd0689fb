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
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Lazy } from '../shell/lazy';
import { remainingUntil } from './countdown';
import { PhotoUploads } from './photo-uploads';
import { VisitEntry } from './visit-entry';
import { askedFrom } from './visit-rungs';

/** A visit at the desk, with what the guard can do about it. */
@Component({
  selector: 'gh-desk-entry',
  imports: [VisitEntry, Lazy, Icon],
  template: `
    <gh-visit-entry [visit]="visit()">
      @if (comesOneByOne()) {
        <gh-lazy
          [isOver]="true"
          [load]="loadParty"
          [inputs]="{ visit: visit() }"
          [outputs]="partyOutputs"
        />
      }
      @switch (visit().state) {
        @case ('requested') {
          <span
            class="numbers left-time"
            [attr.aria-label]="t('desk.left', { count: seconds() })"
            >{{ dates.number(seconds()) }}</span
          >
          @if (goesOn()) {
            <gh-lazy
              [isOver]="true"
              [load]="loadAsked"
              [inputs]="{ visit: visit() }"
              [outputs]="outputs"
            />
          }
        }
        @case ('approved') {
          @if (visit().instruction === 'leave-at-gate') {
            <button
              type="button"
              class="button primary small"
              data-testid="take-at-gate"
              [attr.aria-disabled]="submission.working()"
              (click)="step('checkOut')"
            >
              <gh-icon name="parcel" /> {{ t('desk.takeAtGate') }}
            </button>
          }
          @if (!isParty()) {
            <button
              type="button"
              class="button primary small"
              data-testid="check-in"
              [attr.aria-disabled]="submission.working()"
              (click)="step('checkIn')"
            >
              <gh-icon class="mirrored" name="sign-in" /> {{ t('desk.checkIn') }}
            </button>
          }
          <button
            type="button"
            class="button small"
            data-testid="did-not-come"
            [attr.aria-disabled]="submission.working()"
            (click)="step('lapse')"
          >
            {{ t('desk.didNotCome') }}
          </button>
        }
        @case ('inside') {
          @if (!isParty()) {
            <button
              type="button"
              class="button small"
              data-testid="check-out"
              [attr.aria-disabled]="submission.working()"
              (click)="step('checkOut')"
            >
              <gh-icon class="mirrored" name="sign-out" /> {{ t('desk.checkOut') }}
            </button>
          }
        }
        @default {
          @if (canBeSeen()) {
            <button
              type="button"
              class="button small"
              data-testid="seen"
              (click)="seen.emit(visit().id)"
            >
              {{ t('desk.seen') }}
            </button>
          }
        }
      }
    </gh-visit-entry>
    @if (submission.problem(); as problem) {
      <p class="field-error entry-problem" role="alert">{{ problem }}</p>
    }
    @if (hasUpload()) {
      <gh-lazy [isOver]="true" [load]="loadUpload" [inputs]="{ visitId: visit().id }" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskEntry {
  readonly visit = input.required<Visit>();
  /** At the desk a refusal stays in sight until somebody has seen it. */
  readonly canBeSeen = input(false);
  readonly changed = output<Visit>();
  readonly seen = output<string>();
  /** Whether an answer is awaited: until it is here, nobody else's news should take this away. */
  readonly works = output<boolean>();
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  readonly #uploads = inject(PhotoUploads);
  protected readonly hasUpload = computed(() => this.#uploads.of(this.visit().id) !== undefined);
  protected readonly submission = createSubmission();
  protected readonly isParty = computed(() => this.visit().partySize !== undefined);
  protected readonly comesOneByOne = computed(
    () => this.isParty() && ['approved', 'inside'].includes(this.visit().state),
  );
  readonly #remaining = remainingUntil(() => Date.parse(this.visit().answerBy));
  /** Others than the home are asked now, or the guard decides. */
  protected readonly goesOn = computed(() => this.#untilOthers() === 0);
  protected readonly loadAsked = async () => (await import('./desk-asked')).DeskAsked;
  protected readonly loadUpload = async () => (await import('./photo-upload')).PhotoUpload;
  protected readonly outputs = { decided: (visit: Visit) => this.changed.emit(visit) };
  protected readonly loadParty = async () => (await import('./party-passing')).PartyPassing;
  protected readonly partyOutputs = {
    changed: (visit: Visit) => this.changed.emit(visit),
    works: (isWorking: boolean) => this.works.emit(isWorking),
  };
  readonly #untilOthers = remainingUntil(
    () => askedFrom(this.visit(), ['contacts', 'guard', 'manager']) ?? Infinity,
  );
  protected readonly seconds = computed(() => Math.ceil(this.#remaining() / 1000));

  readonly #destroyRef = inject(DestroyRef);

  protected async step(step: 'checkIn' | 'checkOut' | 'lapse'): Promise<void> {
    this.works.emit(true);
    await this.submission.run(async () => {
      const visit = await this.#api.visits[step](this.visit().id);
      // The guard may have gone to another page meanwhile, which shows what is so now.
      if (!this.#destroyRef.destroyed) this.changed.emit(visit);
    });
    if (!this.#destroyRef.destroyed) this.works.emit(false);
  }
}
