import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import type { Community } from '@gatehouse/client/gatehouse-client';
import type { Option } from '@gatehouse/ui/combobox';
import { atMost, createControls, required } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Note } from '@gatehouse/ui/note';
import { PickField } from '@gatehouse/ui/pick-field';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { communitiesLike } from './communities-like';
import { currenciesLike, isCode, localesLike, zonesLike, type NamedOption } from './place-choices';

/** Opens a community: what it is called, where its clocks are, what it reckons in. */
@Component({
  selector: 'gh-community-dialog',
  imports: [Field, FieldControl, FormControls, Modal, Note, PickField, SubmitButton],
  templateUrl: './community-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommunityDialog {
  readonly created = output<Community>();
  readonly closed = output();
  readonly #api = inject(Session).api.communities;
  readonly #i18n = inject(I18n);
  protected readonly t = this.#i18n.t;
  protected readonly submission = createSubmission();
  protected readonly form = createControls({ name: ['', required, atMost(120)] });
  protected readonly zone = signal<NamedOption | undefined>(undefined);
  protected readonly currency = signal<NamedOption | undefined>(undefined);
  protected readonly locale = signal<NamedOption | undefined>(undefined);
  protected readonly template = signal<Option<Community> | undefined>(undefined);
  protected readonly isCode = isCode;
  readonly #isSent = signal(false);

  protected readonly findZones = (text: string) => Promise.resolve(zonesLike(text, new Date()));
  protected readonly findCurrencies = (text: string) =>
    Promise.resolve(currenciesLike(text, this.#i18n.language()));
  protected readonly findLocales = (text: string) =>
    Promise.resolve(localesLike(text, this.#i18n.language()));
  protected readonly findTemplates = async (text: string): Promise<Option<Community>[]> =>
    (await communitiesLike(this.#api, text)).map((one) => ({
      ...{ id: one.id, name: one.name, value: one },
    }));

  /** Said once it was sent: who is not there yet has forgotten nothing. */
  protected missing(chosen: NamedOption | undefined): string | undefined {
    return this.#isSent() && chosen === undefined ? this.t('communities.choose') : undefined;
  }

  protected async submit(): Promise<void> {
    this.#isSent.set(true);
    const [timeZone, currency, locale] = [this.zone()?.id, this.currency()?.id, this.locale()?.id];
    if (this.form.isFaulty() || !timeZone || !currency || !locale) return;
    const { name } = this.form.values();
    const template = this.template()?.id;
    let community: Community | undefined;
    await this.submission.run(async () => {
      const draft = { name, timeZone, currency, locale, ...(template && { template }) };
      community = await this.#api.create(draft);
    });
    if (community !== undefined) this.created.emit(community);
  }
}
