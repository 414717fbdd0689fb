import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import type { Block } from '@gatehouse/client/gatehouse-client';
import { momentsOf } from '@gatehouse/ui/days';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { blockOfKey, blockOfs, blockRefusal, valueOf } from './block-words';

type Name = 'of' | 'value' | 'reason' | 'until';

/** Has somebody not let in: by what they are known, why, and until the end of which day. */
@Component({
  selector: 'gh-block-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="block-dialog"
      [title]="t('blocks.add')"
      [refusal]="problem()"
      [description]="fields()"
      [before]="entered"
      [submission]="submission"
      [action]="t('blocks.add')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlockDialog {
  readonly added = output<Block>();
  readonly closed = output();
  readonly #api = inject(Session).api.blocks;
  readonly #zone = inject(TimeZone);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly entered: Partial<Entered<Name>> = { of: 'phone' };
  protected readonly problem = computed(() => {
    const key = blockRefusal(this.submission.error());
    return key === undefined ? undefined : this.t(key);
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    of: {
      ...{ kind: 'choice', label: this.t('blocks.of') },
      choices: blockOfs.map((value) => {
        const key = blockOfKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
    value: {
      ...{ kind: 'text', label: this.t('blocks.value'), most: 120 },
      hint: this.t('blocks.valueHint'),
    },
    reason: { kind: 'paragraph', label: this.t('blocks.reason'), most: 300 },
    until: { kind: 'day', label: this.t('blocks.lastDay') },
  }));

  protected async send({ of: chosen, value, reason, until: to }: Entered<Name>): Promise<void> {
    const of = blockOfs.find((one) => one === chosen) ?? 'name';
    const until = momentsOf({ from: '', to }, this.#zone.name()).to ?? to;
    let block: Block | undefined;
    await this.submission.run(async () => {
      block = await this.#api.add({ of, value: valueOf(of, value), reason, until });
    });
    if (block !== undefined) this.added.emit(block);
  }
}
