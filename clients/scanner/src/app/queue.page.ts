import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import type { QueuedEntry } from '@gatehouse/offline/scanner-store';
import { Device } from './device';
import { Speech, type TextKey } from './speech';

const directions: Readonly<Record<QueuedEntry['direction'], TextKey>> = {
  in: 'scanner.in',
  out: 'scanner.out',
  refused: 'scanner.refused',
};

/** What waits for the server, and what it did not take. */
@Component({
  selector: 'gh-queue-page',
  template: `
    <section class="card">
      <header class="row">
        <h1>{{ speech.t('scanner.queue') }}</h1>
        <button type="button" class="button" data-testid="send" (click)="send()">
          @if (isSending()) {
            <span class="working" aria-hidden="true"></span>
          }
          {{ speech.t('scanner.queueSend') }}
        </button>
      </header>
      @let kept = entries.value();
      <p role="status" data-testid="queue-state">
        {{
          kept.waiting.length === 0
            ? speech.t('scanner.queueEmpty')
            : speech.t('scanner.waiting', { count: kept.waiting.length })
        }}
      </p>
      @for (entry of kept.waiting; track entry.nonce) {
        <p class="line" data-testid="queued">
          <strong>{{ speech.t(directions[entry.direction]) }}</strong>
          <span class="soft">{{ timeOf(entry) }}</span>
        </p>
      }
      @if (kept.aside.length > 0) {
        <h2>{{ speech.t('scanner.queueAside') }}</h2>
        <p>{{ speech.t('scanner.queueAsideText') }}</p>
        @for (one of kept.aside; track one.entry.nonce) {
          <p class="line" data-testid="aside">
            <strong>{{ speech.t(directions[one.entry.direction]) }}</strong>
            <span class="soft">{{ timeOf(one.entry) }} · {{ one.why }}</span>
          </p>
        }
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QueuePage {
  protected readonly speech = inject(Speech);
  readonly #device = inject(Device);
  protected readonly directions = directions;
  protected readonly isSending = signal(false);
  protected readonly entries = resource({
    params: () => this.#device.revision(),
    loader: async () => {
      const engine = this.#device.engine();
      const [waiting, aside] = await Promise.all([engine.waiting(), engine.quarantined()]);
      return { waiting, aside };
    },
    defaultValue: { waiting: [], aside: [] },
  });

  protected timeOf({ deviceAt }: QueuedEntry): string {
    return this.speech.time(new Date(deviceAt), this.#device.zone());
  }

  protected async send(): Promise<void> {
    this.isSending.set(true);
    await this.#device.engine().sync();
    this.isSending.set(false);
  }
}
