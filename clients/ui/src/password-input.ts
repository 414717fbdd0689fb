import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { ReactiveFormsModule, type FormControl } from '@angular/forms';
import { Words } from './words';
import { FieldControl } from './field';
import { Icon } from './icon';

/** A password, hidden until its owner wants to see it. */
@Component({
  selector: 'gh-password-input',
  imports: [ReactiveFormsModule, FieldControl, Icon],
  template: `
    <div class="password ltr">
      <input
        ghControl
        class="input ltr"
        [type]="isShown() ? 'text' : 'password'"
        [autocomplete]="autocomplete()"
        [formControl]="control()"
      />
      <button
        type="button"
        class="button plain icon-only"
        [attr.aria-label]="t(isShown() ? 'field.hidePassword' : 'field.showPassword')"
        (click)="isShown.set(!isShown())"
      >
        <gh-icon [name]="isShown() ? 'eye-off' : 'eye'" />
      </button>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordInput {
  readonly control = input.required<FormControl<string>>();
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  protected readonly t = inject(Words).t;
  protected readonly isShown = signal(false);
}
