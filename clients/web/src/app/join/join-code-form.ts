import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { createControls, matching, required } from '@gatehouse/ui/controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { FormControls } from '@gatehouse/ui/form-controls';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';

/** Ten digits and letters but those that look alike, as people type them. */
const typed = /^[\s-]*(?:[2-9a-hj-np-tv-z][\s-]*){10}$/i;

/** Takes the code that somebody reads from the notice board. */
@Component({
  selector: 'gh-join-code-form',
  imports: [Field, FieldControl, FormControls, SubmitButton],
  template: `
    <form class="fields" data-testid="code-form" [ghControls]="form" (ghSent)="send()">
      <gh-field
        [label]="t('join.code')"
        [hint]="t('joining.codeHint')"
        [rule]="t('joining.codeRule')"
        [control]="form.controls.code"
      >
        <input ghControl class="input ltr" autocomplete="off" autocapitalize="characters" />
      </gh-field>
      <gh-submit [wide]="true" [working]="false">{{ t('action.continue') }}</gh-submit>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinCodeForm {
  /** The code as the API knows it. */
  readonly entered = output<string>();
  protected readonly t = inject(I18n).t;
  protected readonly form = createControls({ code: ['', required, matching(typed)] });

  protected send(): void {
    if (this.form.isFaulty()) return;
    this.entered.emit(this.form.values().code.replace(/[\s-]/g, '').toUpperCase());
  }
}
