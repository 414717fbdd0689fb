import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Device, type PairFailure } from './device';
import { Speech } from './speech';

/** The device becomes one of a community, by a code that a manager tells. */
@Component({
  selector: 'gh-pairing-page',
  template: `
    <form class="card" (submit)="pair($event, code.value)">
      <h1>{{ speech.t('scanner.pair') }}</h1>
      <p>{{ speech.t('scanner.pairHint') }}</p>
      <label class="large">
        {{ speech.t('scanner.pairCode') }}
        <input
          #code
          data-testid="pairing-code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          dir="ltr"
          maxlength="32"
          required
          [attr.aria-invalid]="failure() !== undefined"
          aria-describedby="pair-failure"
        />
      </label>
      <p id="pair-failure" class="failure" role="alert" data-testid="pair-failure">
        @if (failure(); as why) {
          {{ speech.t(why) }}
        }
      </p>
      <button class="button primary huge" data-testid="pair" [attr.aria-disabled]="isWorking()">
        {{ speech.t('scanner.pair') }}
      </button>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PairingPage {
  protected readonly speech = inject(Speech);
  readonly #device = inject(Device);
  protected readonly failure = signal<PairFailure | undefined>(undefined);
  protected readonly isWorking = signal(false);

  protected async pair(event: Event, code: string): Promise<void> {
    event.preventDefault();
    if (this.isWorking() || code.trim() === '') return;
    this.isWorking.set(true);
    this.failure.set(undefined);
    try {
      this.failure.set(await this.#device.pair(code.trim()));
    } finally {
      this.isWorking.set(false);
    }
  }
}
