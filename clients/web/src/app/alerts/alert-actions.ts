import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Alert } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { isTooLate } from '../visits/too-late';
import { AlertCloseDialog } from './alert-close-dialog';

/** What staff do about an alert: come, be there, close it with a report. */
@Component({
  selector: 'gh-alert-actions',
  imports: [AlertCloseDialog, Icon],
  template: `
    @if (isOffered()) {
      <div class="row" data-testid="alert-steps">
        @if (alert().state === 'raised') {
          <button
            type="button"
            class="button primary"
            data-testid="alert-acknowledge"
            [attr.aria-disabled]="submission.working()"
            (click)="acknowledge()"
          >
            <gh-icon name="check" /> {{ t('alarm.come') }}
          </button>
        }
        @if (alert().state === 'raised' || alert().state === 'acknowledged') {
          <button
            type="button"
            class="button"
            data-testid="alert-arrive"
            [attr.aria-disabled]="submission.working()"
            (click)="arrive()"
          >
            {{ t('alert.arrive') }}
          </button>
        }
        <button type="button" class="button" data-testid="alert-close" (click)="closes.set(true)">
          {{ t('alert.close') }}
        </button>
      </div>
      @if (submission.problem(); as problem) {
        <p class="field-error" role="alert">{{ problem }}</p>
      }
    }
    @if (closes()) {
      <gh-alert-close-dialog
        [alert]="alert()"
        (done)="took($event)"
        (lost)="lost()"
        (closed)="closes.set(false)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AlertActions {
  readonly alert = input.required<Alert>();
  readonly changed = output<Alert>();
  /** Somebody was first: what is shown has to be read again. */
  readonly outdated = output();
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly closes = signal(false);
  protected readonly isOffered = computed(
    () => this.#session.mayIn('alerts:handle') && this.alert().state !== 'closed',
  );

  protected acknowledge(): Promise<void> {
    return this.#step(() => this.#session.api.alerts.acknowledge(this.alert().id));
  }

  protected arrive(): Promise<void> {
    return this.#step(() => this.#session.api.alerts.arriveAt(this.alert().id));
  }

  protected took(alert: Alert): void {
    this.closes.set(false);
    this.changed.emit(alert);
  }

  protected lost(): void {
    this.closes.set(false);
    this.outdated.emit();
  }

  async #step(work: () => Promise<Alert>): Promise<void> {
    const done = await this.submission.run(async () => this.changed.emit(await work()));
    if (!done && isTooLate(this.submission.error())) this.outdated.emit();
  }
}
