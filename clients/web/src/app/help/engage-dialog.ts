import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { DailyHelp, Engagement, HelpWindow, Unit } from '@gatehouse/client/gatehouse-client';
import { atMost, createControls, matching, required } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { HomeChoice } from '../communities/home-choice';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { CheckSet } from './check-set';
import { helpRefusal, helpTypeKey, helpTypes } from './help-words';
import { WindowsInput, areIncomplete, firstWindow } from './windows-input';

type HelpType = (typeof helpTypes)[number];

/** A telephone in E.164 form, once blanks and hyphens are left out. */
const phoneOf = (typed: string): string => typed.replace(/[\s()./-]/g, '');
const isPhone = matching(/^[\s()./-]*\+[\s()./-]*(?:[0-9][\s()./-]*){7,15}$/);

/**
 * Lets somebody work for a home. First by their telephone: whoever works here already is engaged as they
 * are, and only others have to be named.
 */
@Component({
  selector: 'gh-engage-dialog',
  imports: [
    CheckSet,
    Field,
    FieldControl,
    FormControls,
    HomeChoice,
    Modal,
    Note,
    SubmitButton,
    WindowsInput,
  ],
  templateUrl: './engage-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EngageDialog {
  /** Those of whoever engages; undefined for who may choose any of the community. */
  readonly homes = input<readonly Unit[]>();
  readonly engaged = output<Engagement>();
  readonly closed = output();
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly picked = signal<Unit | undefined>(undefined);
  protected readonly unit = computed(() => this.picked() ?? this.homes()?.[0]);
  protected readonly windows = signal<readonly HelpWindow[]>([firstWindow]);
  protected readonly types = signal<readonly HelpType[]>([]);
  /** It was sent, and what is missing may be told. */
  protected readonly isSent = signal(false);
  /** Whether it is known by now who it is: somebody who works here, or somebody new. */
  protected readonly who = signal<DailyHelp | 'new' | undefined>(undefined);
  protected readonly known = computed(() => {
    const who = this.who();
    return who === 'new' ? undefined : who;
  });
  protected readonly search = createControls({ phone: ['', required, isPhone] });
  protected readonly form = createControls({
    givenName: ['', required, atMost(50)],
    familyName: ['', required, atMost(50)],
    from: [''],
  });
  protected readonly choices = computed(() =>
    helpTypes.map((value) => {
      const key = helpTypeKey(value);
      return { value, label: key === undefined ? value : this.t(key) };
    }),
  );
  protected readonly problem = computed(() => {
    const key = helpRefusal(this.submission.error());
    return key === undefined ? this.submission.problem() : this.t(key);
  });

  protected async find(): Promise<void> {
    if (this.search.isFaulty()) return;
    const phone = phoneOf(this.search.values().phone);
    await this.submission.run(async () => {
      const { items } = await this.#api.dailyHelp.list({ phone });
      this.who.set(items[0] ?? 'new');
    });
  }

  protected async send(): Promise<void> {
    this.isSent.set(true);
    const unit = this.unit();
    const known = this.known();
    if (unit === undefined || areIncomplete(this.windows())) return;
    if (known === undefined && (this.form.isFaulty() || this.types().length === 0)) return;
    let engagement: Engagement | undefined;
    await this.submission.run(async () => (engagement = await this.#engage(unit.id, known)));
    if (engagement !== undefined) this.engaged.emit(engagement);
  }

  #engage(unitId: string, known: DailyHelp | undefined): Promise<Engagement> {
    const { givenName, familyName, from } = this.form.values();
    const when = { unitId, windows: [...this.windows()], ...(from !== '' && { from }) };
    if (known !== undefined) return this.#api.engagements.start({ helpId: known.id, ...when });
    const phone = phoneOf(this.search.values().phone);
    return this.#api.dailyHelp.add({
      ...{ givenName, familyName, types: [...this.types()], ...when },
      ...(phone !== '' && { phone }),
    });
  }

  /** Who has none, or does not say it, is somebody new. */
  protected withoutPhone(): void {
    this.search.reset();
    this.who.set('new');
  }
}
