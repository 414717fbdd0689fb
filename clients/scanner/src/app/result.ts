import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Decision, Tone } from '@gatehouse/offline/decision';
import { Icon, type IconName } from '@gatehouse/ui/icon';
import { Device } from './device';
import { whyOf } from './result-words';
import { Speech } from './speech';

/** A sign says it too: not everybody tells green from red, least of all in the sun. */
const signs: Readonly<Record<Tone, IconName>> = { green: 'check', amber: 'alert', red: 'close' };

/** What there is to be said of what was shown, to be read from afar, and what is done about it. */
@Component({
  selector: 'gh-result',
  imports: [Icon],
  template: `
    <section
      class="result"
      role="alert"
      data-testid="result"
      [class]="decision().tone"
      [attr.data-result]="decision().result"
      [attr.data-tone]="decision().tone"
    >
      <gh-icon [name]="sign()" />
      <h1>{{ title() }}</h1>
      @if (decision().holder; as holder) {
        <p class="who">
          <bdi>{{ holder.name }}</bdi>
          @if (holder.company) {
            · <bdi>{{ holder.company }}</bdi>
          }
          @if (holder.plate) {
            · <bdi>{{ holder.plate }}</bdi>
          }
        </p>
        @if (holder.homes.length > 0) {
          <p class="home">{{ speech.t('scanner.to', { homes: holder.homes.join(', ') }) }}</p>
        }
      }
      @for (line of why(); track line) {
        <p>{{ line }}</p>
      }
      @if (people() > 1) {
        <p>{{ speech.t('scanner.people') }}: {{ people() }}</p>
      }
      @if (decision().asOf; as asOf) {
        <p class="as-of" data-testid="as-of">
          {{ speech.t('scanner.asOf', { time: speech.time(asOf, device.zone()) }) }}
        </p>
      }
    </section>
    @if (hasFailed()) {
      <p class="failure" role="alert">{{ speech.t('scanner.failed') }}</p>
    }
    <div class="actions">
      @if (mayPass()) {
        <button
          type="button"
          class="button primary huge"
          data-testid="write"
          (click)="write(direction())"
        >
          {{ speech.t(direction() === 'in' ? 'scanner.letIn' : 'scanner.letOut') }}
        </button>
      }
      @if (direction() === 'in' && decision().tone !== 'green') {
        <button type="button" class="button huge" data-testid="refuse" (click)="write('refused')">
          {{ speech.t('scanner.refuse') }}
        </button>
      }
      <button type="button" class="button huge" data-testid="next" (click)="done.emit()">
        {{ speech.t('scanner.next') }}
      </button>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResultView {
  readonly decision = input.required<Decision>();
  readonly people = input.required<number>();
  readonly direction = input.required<'in' | 'out'>();
  readonly done = output();
  protected readonly device = inject(Device);
  protected readonly speech = inject(Speech);
  protected readonly hasFailed = signal(false);
  readonly #isWriting = signal(false);
  protected readonly sign = computed(() => signs[this.decision().tone]);
  protected readonly title = computed(() => {
    const { result } = this.decision();
    const isLeaving = this.direction() === 'out' && result === 'ok';
    return this.speech.t(isLeaving ? 'scanner.outOk' : `scanner.result.${result}`);
  });
  protected readonly why = computed(() =>
    whyOf(this.decision(), {
      t: this.speech.t,
      time: (at) => this.speech.time(at, this.device.zone()),
    }),
  );
  /** A guard may know better than what is amber, where it says who it is. */
  protected readonly mayPass = computed(() => {
    const { tone, holder } = this.decision();
    return tone !== 'red' && holder !== undefined;
  });

  protected async write(direction: 'in' | 'out' | 'refused'): Promise<void> {
    if (this.#isWriting()) return;
    this.#isWriting.set(true);
    const { holder, result } = this.decision();
    const { type = 'other' as const, id, maxUses } = holder ?? {};
    const subject = {
      type,
      ...(id !== undefined && { id }),
      ...(maxUses !== undefined && { maxUses }),
    };
    const reason = direction === 'refused' ? { reason: result } : {};
    try {
      await this.device.record({ direction, subject, people: this.people(), ...reason });
      this.done.emit();
    } catch {
      this.hasFailed.set(true);
    } finally {
      this.#isWriting.set(false);
    }
  }
}
