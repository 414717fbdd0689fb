import { ChangeDetectionStrategy, Component, DestroyRef, inject, signal } from '@angular/core';
import type { Decision } from '@gatehouse/offline/decision';
import { Camera } from './camera';
import { Device } from './device';
import { listenToReader } from './keyboard-reader';
import { ResultView } from './result';
import { Speech } from './speech';

/** What was shown, and what there is to be said of it. */
interface Looked {
  decision: Decision;
  people: number;
  direction: 'in' | 'out';
}

/** So long after it was seen last, a code is held before the camera anew. */
const SAME_FOR_MS = 2_000;

/** Somebody shows a code, or says it. */
@Component({
  selector: 'gh-scan-page',
  imports: [Camera, ResultView],
  template: `
    @if (looked(); as shown) {
      <gh-result
        [decision]="shown.decision"
        [people]="shown.people"
        [direction]="shown.direction"
        (done)="next()"
      />
    } @else {
      <div class="scan">
        <h1 class="visually-hidden">{{ speech.t('scanner.scan') }}</h1>
        <div class="segments" role="group" [attr.aria-label]="speech.t('scanner.direction')">
          @for (one of directions; track one) {
            <button
              type="button"
              [attr.data-testid]="'direction-' + one"
              [attr.aria-pressed]="one === direction()"
              (click)="direction.set(one)"
            >
              {{ speech.t(one === 'in' ? 'scanner.in' : 'scanner.out') }}
            </button>
          }
        </div>
        <gh-camera (read)="seen($event)" />
        <form class="by-hand" (submit)="submit($event, code)">
          <label class="large">
            {{ speech.t('scanner.code') }}
            <input
              #code
              data-testid="code"
              inputmode="numeric"
              autocomplete="off"
              dir="ltr"
              [placeholder]="speech.t('scanner.codeHint')"
            />
          </label>
          <label class="large narrow">
            {{ speech.t('scanner.people') }}
            <input
              #amount
              data-testid="people"
              type="number"
              min="1"
              max="50"
              [value]="people()"
              (change)="count(amount)"
            />
          </label>
          <button class="button primary huge" data-testid="check">
            {{ speech.t('scanner.check') }}
          </button>
        </form>
      </div>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScanPage {
  protected readonly speech = inject(Speech);
  readonly #device = inject(Device);
  protected readonly directions = ['in', 'out'] as const;
  protected readonly direction = signal<'in' | 'out'>('in');
  protected readonly people = signal(1);
  protected readonly looked = signal<Looked | undefined>(undefined);
  #isLooking = false;
  #last = { text: '', at: -Infinity };

  constructor() {
    inject(DestroyRef).onDestroy(listenToReader(document, (text) => this.show(text)));
  }

  protected submit(event: Event, field: HTMLInputElement): void {
    event.preventDefault();
    if (field.value.trim() !== '') this.show(field.value);
  }

  protected count(field: HTMLInputElement): void {
    const people = Math.min(50, Math.max(1, Math.round(field.valueAsNumber || 1)));
    this.people.set(people);
    field.value = String(people);
  }

  /** What is still before the camera is not shown once more. */
  protected seen(text: string): void {
    const isSame = text === this.#last.text && performance.now() - this.#last.at < SAME_FOR_MS;
    if (isSame) this.#last.at = performance.now();
    else this.show(text);
  }

  protected show(text: string): void {
    if (!this.#isLooking && this.looked() === undefined) void this.#look(text);
  }

  protected next(): void {
    this.#last.at = performance.now();
    this.looked.set(undefined);
    this.people.set(1);
  }

  async #look(text: string): Promise<void> {
    this.#isLooking = true;
    const [people, direction] = [this.people(), this.direction()];
    try {
      const decision = await this.#device.check(text, people, direction);
      this.#last = { text, at: performance.now() };
      this.looked.set({ decision, people, direction });
      if ('vibrate' in navigator) navigator.vibrate(decision.tone === 'green' ? 80 : [80, 80, 200]);
    } finally {
      this.#isLooking = false;
    }
  }
}
