import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Note } from '@gatehouse/ui/note';
import { Segments } from '@gatehouse/ui/segments';
import { I18n } from '../i18n/i18n';
import { JoinRegister } from './join-register';
import { JoinSignIn } from './join-sign-in';

/** Who asks has an account, or makes one here. */
@Component({
  selector: 'gh-join-account',
  imports: [JoinRegister, JoinSignIn, Note, Segments],
  template: `
    @if (registered(); as email) {
      <gh-note tone="good" data-testid="mail-sent">
        {{ t('joining.mailSent', { email }) }}
      </gh-note>
    } @else {
      <gh-segments
        testid="who"
        [label]="t('joining.hasAccount')"
        [choices]="choices()"
        [(value)]="who"
      />
    }
    @if (who() === 'new') {
      <gh-join-register (registered)="signInAs($event)" />
    } @else {
      <gh-join-sign-in [email]="registered()" />
    }
  `,
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinAccount {
  protected readonly t = inject(I18n).t;
  protected readonly who = signal('known');
  protected readonly registered = signal('');
  protected readonly choices = computed(() => [
    { value: 'known', label: this.t('joining.hasAccount') },
    { value: 'new', label: this.t('joining.isNew') },
  ]);

  protected signInAs(email: string): void {
    this.registered.set(email);
    this.who.set('known');
  }
}
