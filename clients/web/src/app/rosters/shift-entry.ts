import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Shift } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Questions } from '@gatehouse/ui/questions';
import { Status } from '@gatehouse/ui/status';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { HandoverUnreadDialog } from './handover-unread-dialog';
import { unreadHandover } from './roster-problems';
import { mayBegin, standingOf } from './shift-words';

/** A shift in the roster: who works when, whether they have come, and what can be done about it. */
@Component({
  selector: 'gh-shift-entry',
  imports: [HandoverUnreadDialog, Icon, Status],
  template: `
    @let one = shift();
    <article class="entry" data-testid="shift" [attr.data-shift]="one.id">
      <span class="avatar"><gh-icon name="person" /></span>
      <div class="grow">
        <p class="title">{{ one.person.name }}</p>
        <p class="small-text" data-testid="shift-span">{{ dates.span(one.from, one.to) }}</p>
        @if (problem(); as text) {
          <p class="field-error" role="alert">{{ text }}</p>
        }
      </div>
      @if (isOwn() && mayBegin(one, now())) {
        <button
          type="button"
          class="button primary"
          data-testid="clock-in"
          [attr.aria-disabled]="submission.working()"
          (click)="clockIn()"
        >
          {{ t('shift.clockIn') }}
        </button>
      }
      @if (isOwn() && one.clockedInAt !== undefined && one.clockedOutAt === undefined) {
        <button
          type="button"
          class="button"
          data-testid="clock-out"
          [attr.aria-disabled]="submission.working()"
          (click)="clockOut()"
        >
          {{ t('shift.clockOut') }}
        </button>
      }
      @if (plans && one.clockedInAt === undefined) {
        <button type="button" class="button" data-testid="cancel-shift" (click)="cancel()">
          {{ t('shift.cancel') }}
        </button>
      }
      <gh-status data-testid="shift-state" [tone]="standing().tone">{{
        t(standing().key)
      }}</gh-status>
    </article>
    @if (unread(); as handoverId) {
      <gh-handover-unread-dialog
        [handoverId]="handoverId"
        (read)="clockIn()"
        (closed)="unread.set(undefined)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShiftEntry {
  readonly shift = input.required<Shift>();
  readonly now = input.required<number>();
  /** It has been begun, ended or cancelled, or is otherwise than it is shown. */
  readonly changed = output();
  readonly #session = inject(Session);
  readonly #questions = inject(Questions);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly mayBegin = mayBegin;
  protected readonly plans = this.#session.mayIn('gate:manage');
  protected readonly submission = createSubmission();
  /** What is to be read before it can be begun. */
  protected readonly unread = signal<string | undefined>(undefined);
  protected readonly standing = computed(() => standingOf(this.shift(), this.now()));
  protected readonly problem = computed(() =>
    unreadHandover(this.submission.error()) === undefined ? this.submission.problem() : undefined,
  );
  protected readonly isOwn = computed(
    () =>
      this.#session.mayIn('gate:operate') &&
      this.shift().person.accountId === this.#session.user()?.id,
  );

  protected async clockIn(): Promise<void> {
    this.unread.set(undefined);
    await this.#step(() => this.#session.api.shifts.clockIn(this.shift().id));
    this.unread.set(unreadHandover(this.submission.error()));
  }

  protected clockOut(): Promise<void> {
    return this.#step(() => this.#session.api.shifts.clockOut(this.shift().id));
  }

  protected async cancel(): Promise<void> {
    const { id, person } = this.shift();
    const isWanted = await this.#questions.ask({
      title: this.t('shift.askCancel', { name: person.name }),
      consequence: this.t('shift.askCancelText'),
      action: this.t('shift.cancel'),
    });
    if (isWanted) await this.#step(() => this.#session.api.shifts.cancel(id));
  }

  async #step(work: () => Promise<unknown>): Promise<void> {
    if (await this.submission.run(work)) this.changed.emit();
  }
}
