import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import type { Unit } from '@gatehouse/client/gatehouse-client';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

const everyMs = 5000;

/** Whether somebody of a unit has the portal open, so that a guard knows whom a ring reaches. */
@Component({
  selector: 'gh-unit-presence',
  template: `
    @if (names(); as names) {
      <span class="dot" [class.good]="names.length > 0"></span>
      {{ names.length > 0 ? t('unit.online', { names: list(names) }) : t('unit.nobodyOnline') }}
    }
  `,
  host: { class: 'presence', role: 'status' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitPresence {
  readonly unit = input<Unit>();
  readonly #api = inject(Session).api;
  readonly #i18n = inject(I18n);
  protected readonly t = this.#i18n.t;
  /** Who is online; undefined while that is not known. */
  protected readonly names = signal<readonly string[] | undefined>(undefined);

  constructor() {
    effect((onCleanup) => {
      const unit = this.unit();
      this.names.set(undefined);
      if (unit === undefined) return;
      const ended = new AbortController();
      const look = (): void => void this.#look(unit, ended.signal);
      look();
      const timer = setInterval(look, everyMs);
      onCleanup(() => {
        clearInterval(timer);
        ended.abort();
      });
    });
  }

  protected list(names: readonly string[]): string {
    return new Intl.ListFormat(this.#i18n.language(), { type: 'conjunction' }).format(names);
  }

  async #look({ id }: Unit, signal: AbortSignal): Promise<void> {
    // What is not known is not said; the ring itself goes out all the same.
    const found = await this.#api.units.presence(id, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    this.names.set(found?.residents.filter(({ online }) => online).map(({ name }) => name));
  }
}
