import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { Failed, Loading } from '@gatehouse/ui/state';
import { Steps } from '@gatehouse/ui/steps';
import { Communities } from '../communities/communities';
import { I18n } from '../i18n/i18n';
import { PolicyForms } from '../policies/policy-forms';
import { Session } from '../sessions/session';
import { Buildings } from '../units/buildings';
import { lookAtSetup } from './set-up';
import { SetupEnd } from './setup-end';
import { SetupInvitations } from './setup-invitations';
import { SetupPeople } from './setup-people';
import { setupSteps, stepAfter, stepLabels, type SetupStep } from './setup-steps';

/**
 * Leads the admin of a new community from nothing to where it is active. It keeps nothing of its own:
 * whoever comes back goes on after what there is.
 */
@Component({
  selector: 'gh-setup-page',
  imports: [
    ...[Buildings, Failed, Icon, Loading, PageHead, PolicyForms],
    ...[SetupEnd, SetupInvitations, SetupPeople, Steps],
  ],
  templateUrl: './setup.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetupPage {
  readonly #api = inject(Session).api;
  readonly #communities = inject(Communities);
  readonly #filters = createFilters('step');
  protected readonly t = inject(I18n).t;
  protected readonly community = this.#communities.current;
  protected readonly names = computed(() => setupSteps.map((step) => this.t(stepLabels[step])));
  /** As it was found when the page was opened: nobody is sent on while they are at something. */
  protected readonly found = resource({
    params: () => this.community()?.id,
    loader: ({ abortSignal }) =>
      lookAtSetup(this.#api, this.community()?.state === 'setup', abortSignal),
  });
  protected readonly step = computed<SetupStep | undefined>(() => {
    const wanted = this.#filters.values().step;
    const named = setupSteps.find((one) => one === wanted);
    return named ?? (this.found.hasValue() ? stepAfter(this.found.value()) : undefined);
  });
  protected readonly at = computed(() => setupSteps.indexOf(this.step() ?? 'policies'));
  protected readonly last = setupSteps.length - 1;
  protected readonly text = computed(() => {
    const step = this.step();
    return step === undefined || step === 'activate' ? undefined : this.t(`setup.${step}Text`);
  });

  protected goTo(step: SetupStep | undefined): void {
    if (step !== undefined) void this.#filters.set({ step });
  }

  protected goToNumber(index: number): void {
    this.goTo(setupSteps[index]);
  }
}
