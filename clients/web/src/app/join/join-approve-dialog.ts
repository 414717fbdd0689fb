import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { JoinRequest } from '@gatehouse/client/gatehouse-client';
import { todayIn } from '@gatehouse/ui/calendar-days';
import { Clock } from '@gatehouse/ui/clock';
import type { Check } from '@gatehouse/ui/controls';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { decidedAlready } from './decided-already';
import { joinKindKey, joinKinds } from './join-words';

type Name = 'kind' | 'from';

/** Lets somebody live where they asked to: as what, and from which day on. */
@Component({
  selector: 'gh-join-approve-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="join-approve-dialog"
      [title]="
        t('join.approveTitle', { name: request().applicant.name, unit: request().unit.name })
      "
      [lead]="t('join.approveText')"
      [description]="fields()"
      [before]="{ kind: request().kind }"
      [submission]="submission"
      [action]="t('join.approve')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinApproveDialog {
  readonly request = input.required<JoinRequest>();
  readonly decided = output<JoinRequest>();
  /** It is not to be decided any more, or not here; why, in words. */
  readonly lost = output<string>();
  readonly closed = output();
  readonly #api = inject(Session).api.joinRequests;
  readonly #zone = inject(TimeZone);
  readonly #clock = inject(Clock);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly fields = computed<Description<Name>>(() => ({
    kind: {
      ...{ kind: 'choice', label: this.t('join.kind') },
      choices: joinKinds.map((value) => {
        const key = joinKindKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
    from: {
      ...{ kind: 'day', label: this.t('join.from'), isOptional: true, checks: [this.#isToCome] },
      ...{ hint: this.t('join.fromHint'), rule: this.t('join.fromRule') },
    },
  }));
  readonly #isToCome: Check = (day) =>
    day === '' || day >= todayIn(this.#zone.name(), this.#clock.now()) ? undefined : 'invalid';

  protected async send({ kind, from }: Entered<Name>): Promise<void> {
    const approval = {
      kind: joinKinds.find((one) => one === kind) ?? this.request().kind,
      ...(from !== '' && { from }),
    };
    let decided: JoinRequest | undefined;
    await this.submission.run(
      async () => (decided = await this.#api.approve(this.request().id, approval)),
    );
    const lost = decidedAlready(this.submission.error(), this.t);
    if (decided !== undefined) this.decided.emit(decided);
    else if (lost !== undefined) this.lost.emit(lost);
  }
}
