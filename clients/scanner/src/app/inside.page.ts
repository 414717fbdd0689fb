import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import { insideNow } from '@gatehouse/offline/inside-now';
import { remembered } from '@gatehouse/ui/remembered';
import { Device } from './device';
import { Speech } from './speech';

/** Who is inside, also without a network; and who of them was found, when everybody has to get out. */
@Component({
  selector: 'gh-inside-page',
  imports: [NgTemplateOutlet],
  template: `
    <section class="card">
      <header class="row">
        <h1>{{ speech.t('scanner.inside') }}</h1>
        <button
          type="button"
          class="button"
          data-testid="muster"
          [attr.aria-pressed]="isMuster()"
          (click)="muster()"
        >
          {{ speech.t('scanner.muster') }}
        </button>
      </header>
      @if (device.status()?.asOf; as asOf) {
        <p class="soft" data-testid="inside-as-of">
          {{ speech.t('scanner.asOf', { time: speech.time(asOf, device.zone()) }) }}
        </p>
      }
      @if (isMuster()) {
        <p class="large" role="status" data-testid="found">
          {{ speech.t('scanner.musterOf', { found: foundCount(), count: total() }) }}
        </p>
      }
      @for (one of inside(); track one.key) {
        @if (isMuster()) {
          <label class="line" data-testid="inside">
            <input type="checkbox" [checked]="found().has(one.key)" (change)="find(one.key)" />
            <ng-container [ngTemplateOutlet]="person" [ngTemplateOutletContext]="{ one }" />
          </label>
        } @else {
          <p class="line" data-testid="inside">
            <ng-container [ngTemplateOutlet]="person" [ngTemplateOutletContext]="{ one }" />
          </p>
        }
      } @empty {
        <p data-testid="inside-none">{{ speech.t('scanner.insideNone') }}</p>
      }
      <ng-template #person let-one="one">
        <span>
          <bdi>{{ one.name }}</bdi>
          @if (one.people > 1) {
            × {{ one.people }}
          }
          <span class="soft">
            {{ one.homes.join(', ') }}
            {{ speech.t('scanner.insideSince', { time: speech.time(one.since, device.zone()) }) }}
          </span>
        </span>
      </ng-template>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InsidePage {
  protected readonly device = inject(Device);
  protected readonly speech = inject(Speech);
  readonly #kept = remembered('gatehouse.scanner.found');
  protected readonly isMuster = signal(this.#kept.get() !== null && this.#kept.get() !== '');
  protected readonly found = signal(new Set((this.#kept.get() ?? '').split(' ').slice(1)));
  readonly #inside = resource({
    params: () => this.device.revision(),
    loader: async () => {
      const { snapshot, waiting } = this.device.engine();
      return insideNow(snapshot, await waiting());
    },
    defaultValue: [],
  });
  protected readonly inside = computed(() => this.#inside.value());
  protected readonly total = computed(() => peopleOf(this.inside()));
  protected readonly foundCount = computed(() =>
    peopleOf(this.inside().filter(({ key }) => this.found().has(key))),
  );

  protected muster(): void {
    this.isMuster.update((isMuster) => !isMuster);
    this.#found(new Set());
  }

  protected find(key: string): void {
    const found = new Set(this.found());
    if (!found.delete(key)) found.add(key);
    this.#found(found);
  }

  /** Kept, as whoever counts may lose the page on the way. */
  #found(found: Set<string>): void {
    this.found.set(found);
    this.#kept.set(this.isMuster() ? ['muster', ...found].join(' ') : '');
  }
}

const peopleOf = (some: readonly { people: number }[]): number =>
  some.reduce((sum, { people }) => sum + people, 0);
