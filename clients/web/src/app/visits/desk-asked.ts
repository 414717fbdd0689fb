import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  resource,
  signal,
} from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { remainingUntil } from './countdown';
import { DecideDialog } from './decide-dialog';
import { askedFrom } from './visit-rungs';

/** Where the home does not answer: whom the guard may call, and what the guard may decide. */
@Component({
  selector: 'gh-desk-asked',
  imports: [DecideDialog, Icon],
  template: `
    @if (callsContacts()) {
      <details class="more" data-testid="contacts" (toggle)="looks.set(true)">
        <summary>{{ t('desk.contacts') }}</summary>
        @for (contact of contacts.value(); track contact.phone) {
          <p>
            {{ contact.name }}
            <a class="ltr" [href]="'tel:' + contact.phone">{{ contact.phone }}</a>
          </p>
        } @empty {
          @if (contacts.hasValue()) {
            <p class="soft small-text">{{ t('desk.noContacts') }}</p>
          }
        }
      </details>
    }
    @if (decides()) {
      <div class="row end">
        <button
          type="button"
          class="button primary small"
          data-testid="decide-yes"
          (click)="deciding.set('approved')"
        >
          <gh-icon name="check" /> {{ t('desk.decideYes') }}
        </button>
        <button
          type="button"
          class="button danger small"
          data-testid="decide-no"
          (click)="deciding.set('denied')"
        >
          <gh-icon name="close" /> {{ t('desk.decideNo') }}
        </button>
      </div>
    }
    @if (deciding(); as outcome) {
      <gh-decide-dialog
        [visit]="visit()"
        [outcome]="outcome"
        (decided)="take($event)"
        (closed)="deciding.set(undefined)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskAsked {
  readonly visit = input.required<Visit>();
  readonly decided = output<Visit>();
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly deciding = signal<'approved' | 'denied' | undefined>(undefined);
  protected readonly looks = signal(false);
  readonly #untilContacts = remainingUntil(() => askedFrom(this.visit(), ['contacts']) ?? Infinity);
  readonly #untilGuard = remainingUntil(() => askedFrom(this.visit(), this.#asked()) ?? Infinity);
  readonly #mayDecide = this.#session.mayIn('visits:decide');
  readonly #manages = this.#session.mayIn('gate:manage');
  readonly #asked = computed<('guard' | 'manager')[]>(() =>
    this.#manages ? ['guard', 'manager'] : ['guard'],
  );
  protected readonly callsContacts = computed(() => this.#untilContacts() === 0);
  protected readonly decides = computed(() => this.#mayDecide && this.#untilGuard() === 0);
  protected readonly contacts = resource({
    params: () => (this.looks() ? this.visit().unit.id : undefined),
    loader: async ({ params, abortSignal }) => {
      const { units } = this.#session.api;
      const { contacts } = await units.householdContacts(params, { signal: abortSignal });
      return contacts.filter(({ purposes }) => purposes.includes('ring'));
    },
  });

  protected take(visit: Visit): void {
    this.deciding.set(undefined);
    this.decided.emit(visit);
  }
}
