import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OfferedInvitation } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { I18n } from '../i18n/i18n';
import { jobKey, roleKey } from '../people/role-words';

/** What an invitation offers: where, as what, to whom, by whom, until when. */
@Component({
  selector: 'gh-offer-view',
  template: `
    <dl class="offer" data-testid="offer">
      <dt>{{ t('invitation.community') }}</dt>
      <dd>{{ offer().community.name }}</dd>
      @if (offer().unit; as unit) {
        <dt>{{ t('invitation.home') }}</dt>
        <dd>{{ unit.name }}, {{ unit.building }}</dd>
      }
      <dt>{{ t('invitation.as') }}</dt>
      <dd>{{ office() }}</dd>
      @if (offer().email; as email) {
        <dt>{{ t('invitation.for') }}</dt>
        <dd>
          <bdi class="ltr">{{ email }}</bdi>
        </dd>
      }
      @if (offer().invitedBy; as by) {
        <dt>{{ t('invitation.by') }}</dt>
        <dd>{{ by.givenName }} {{ by.familyName }}</dd>
      }
      <dt>{{ t('invitation.until') }}</dt>
      <dd>{{ dates.momentIn(offer().expiresAt, offer().community.timeZone) }}</dd>
    </dl>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfferView {
  readonly offer = input.required<OfferedInvitation>();
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly office = computed(() => {
    const { role, job } = this.offer();
    const words = this.t(roleKey(role));
    const key = jobKey(job);
    const work = key === undefined ? job : this.t(key);
    return work === undefined ? words : `${words}, ${work}`;
  });
}
