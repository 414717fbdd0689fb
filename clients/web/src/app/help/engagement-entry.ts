import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Engagement } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { createHelpTexts } from './help-texts';
import { isOver } from './help-words';

/** Who works for which home: what they do, and when they are awaited. */
@Component({
  selector: 'gh-engagement-entry',
  imports: [Icon, RouterLink, Status],
  template: `
    @let one = engagement();
    <article class="entry" data-testid="engagement" [attr.data-engagement]="one.id">
      <span class="avatar"><gh-icon name="person" /></span>
      <div class="grow">
        <p class="title">
          <a class="row-link" [routerLink]="addresses.to('/daily-help/' + one.id)"
            ><bdi>{{ one.help.name }}</bdi></a
          >
        </p>
        <p class="small-text">
          {{ texts.typesOf(one.help.types) }} · {{ one.unit.name }}, {{ one.unit.building }}
        </p>
        @for (window of one.windows; track $index) {
          <p class="soft small-text">{{ texts.windowOf(window) }}</p>
        }
      </div>
      @if (state(); as state) {
        <gh-status data-testid="engagement-state" [tone]="state.tone">{{ state.text }}</gh-status>
      }
    </article>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EngagementEntry {
  readonly engagement = input.required<Engagement>();
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly texts = createHelpTexts();
  /** Whether they do not work yet, or no more, or not for long. */
  protected readonly state = computed(() => {
    const { from, to } = this.engagement();
    const today = this.texts.today();
    if (isOver(this.engagement(), today))
      return { tone: 'quiet', text: this.t('help.ended') } as const;
    if (to !== undefined)
      return { tone: 'warn', text: this.t('help.lastDay', { day: this.texts.dayOf(to) }) } as const;
    if (from > today)
      return {
        tone: 'info',
        text: this.t('help.begins', { day: this.texts.dayOf(from) }),
      } as const;
    return undefined;
  });
}
