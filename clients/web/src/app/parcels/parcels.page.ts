import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { Parcel } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { SearchBox } from '@gatehouse/ui/search-box';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { isCode, typedCode } from '@gatehouse/codes/typed-code';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { CollectorDialog } from './collector-dialog';
import { EndDialog } from './end-dialog';
import { followParcels } from './follow-parcels';
import { HandOverDialog } from './hand-over-dialog';
import { ParcelEntry } from './parcel-entry';
import { parcelStateKey, parcelStates } from './parcel-words';
import { ReceiveDialog } from './receive-dialog';

/** What is asked about one parcel. */
interface Over {
  what: 'hand-over' | 'return' | 'lose' | 'collector';
  parcel: Parcel;
}

/** What was left at the gate: for a home its own with their codes, for guards all, to be handed over. */
@Component({
  selector: 'gh-parcels-page',
  imports: [
    ...[CollectorDialog, EndDialog, HandOverDialog, ReceiveDialog, ParcelEntry],
    ...[Empty, Failed, Icon, Loading, PageHead, SearchBox, Segments],
  ],
  templateUrl: './parcels.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParcelsPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.parcels;
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  /** Whether parcels come and go by their hands. */
  protected readonly operates = this.#session.mayIn('gate:operate');
  protected readonly livesHere = this.#session.mayIn('visits:answer');
  protected readonly isReceiving = signal(false);
  protected readonly over = signal<Over | undefined>(undefined);
  protected readonly filters = createFilters('state', 'code');
  /** What waits is looked for first; all are there as well. */
  protected readonly state = computed(() => this.filters.values().state || 'received');
  protected readonly choices = computed(() => [
    ...parcelStates.map((value) => {
      const key = parcelStateKey(value);
      return { value, label: key === undefined ? value : this.t(key) };
    }),
    { value: 'all', label: this.t('parcels.all') },
  ]);
  protected readonly code = computed(() => {
    const code = typedCode(this.filters.values().code);
    return isCode(code) ? code : undefined;
  });
  protected readonly parcels = createPager<Parcel>((cursor, signal) => {
    const code = this.code();
    const state = parcelStates.find((one) => one === this.state());
    const wanted = code === undefined ? { ...(state && { state }) } : { code };
    return this.#api.list({ ...cursor, ...wanted, limit: 30 }, { signal });
  });

  constructor() {
    effect(() => {
      this.state();
      this.code();
      untracked(() => void this.parcels.restart());
    });
    followParcels(() => void this.parcels.reload());
  }

  protected received({ unit }: Parcel): void {
    this.isReceiving.set(false);
    this.#done('parcels.wasReceived', unit.name);
  }

  /** The list says what became of it. */
  protected ended({ unit, state }: Parcel): void {
    this.over.set(undefined);
    this.#done(endedTexts[state] ?? 'parcels.wasHandedOver', unit.name);
  }

  protected named(): void {
    this.over.set(undefined);
    this.#done('parcels.collectorSaved');
  }

  /** Somebody was first. */
  protected lost(): void {
    this.over.set(undefined);
    this.#toasts.show({ title: this.t('parcels.gone'), icon: 'alert', tone: 'bad' });
    void this.parcels.reload();
  }

  #done(told: MessageKey, unit = ''): void {
    this.#toasts.show({ title: this.t(told, { unit }), icon: 'done', tone: 'good' });
    void this.parcels.reload();
  }
}

const endedTexts: Partial<Record<string, MessageKey>> = {
  lost: 'parcels.loseWhich',
  returned: 'parcels.wasReturned',
};
