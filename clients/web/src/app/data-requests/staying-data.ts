import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { DataRequest } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { wordsFor } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';

type Staying = NonNullable<DataRequest['stays']>[number];

const whatKey = wordsFor<MessageKey>({
  alerts: 'nav.alerts',
  audit: 'stayingWhat.audit',
  blocks: 'stayingWhat.blocks',
  dailyHelp: 'stayingWhat.dailyHelp',
  dataRequests: 'nav.dataRequests',
  engagements: 'stayingWhat.engagements',
  files: 'stayingWhat.files',
  gateConflicts: 'stayingWhat.gateConflicts',
  gateDevices: 'stayingWhat.gateDevices',
  gateEntries: 'stayingWhat.gateEntries',
  handovers: 'nav.handover',
  helpLeaves: 'stayingWhat.helpLeaves',
  helpStays: 'stayingWhat.helpStays',
  identityDocuments: 'stayingWhat.identityDocuments',
  imports: 'nav.imports',
  jobs: 'stayingWhat.jobs',
  joinRequests: 'nav.joinRequests',
  moveItems: 'stayingWhat.moveItems',
  moves: 'nav.moves',
  notices: 'nav.notices',
  notifications: 'stayingWhat.notifications',
  openingBalances: 'stayingWhat.openingBalances',
  parcels: 'nav.parcels',
  passes: 'nav.passes',
  policies: 'nav.policies',
  recentAnswers: 'stayingWhat.recentAnswers',
  residencies: 'stayingWhat.residencies',
  shifts: 'nav.roster',
  standingAnswers: 'stayingWhat.standingAnswers',
  vehicles: 'nav.vehicles',
  visits: 'nav.visits',
});

const whyKey = wordsFor<MessageKey>({
  duty: 'stayingWhy.duty',
  'kept-copy': 'stayingWhy.keptCopy',
  proof: 'stayingWhy.proof',
  shared: 'stayingWhy.shared',
});

/** What an erasure leaves, and why, and until when. */
@Component({
  selector: 'gh-staying-data',
  template: `
    <details class="more" data-testid="stays">
      <summary>{{ t('dataRequests.stays') }}</summary>
      <ul class="plain-list small-text">
        @for (one of stays(); track one.what) {
          <li>
            <strong>{{ whatOf(one) }}</strong>&ngsp;<span class="soft">{{ whyOf(one) }}</span>
          </li>
        }
      </ul>
    </details>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayingData {
  readonly stays = input.required<readonly Staying[]>();
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;

  protected whatOf({ what }: Staying): string {
    const key = whatKey(what);
    return key === undefined ? what : this.t(key);
  }

  protected whyOf({ why, until }: Staying): string {
    const key = whyKey(why);
    const when = until && this.t('dataRequests.stayUntil', { when: this.#dates.moment(until) });
    return [key === undefined ? why : this.t(key), when].filter(Boolean).join(' · ');
  }
}
