import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Empty, Failed, Loading } from '../ui/state';
import { Desk } from './desk';
import { DeskEntry } from './desk-entry';
import { NewVisitForm } from './new-visit-form';

/** The desk at the gate: ask for a visitor on one side, see the answers on the other. */
@Component({
  selector: 'gh-desk-page',
  imports: [NewVisitForm, DeskEntry, Empty, Failed, Loading],
  providers: [Desk],
  template: `
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{{ t('nav.desk') }}</h1>
          <p>{{ t('desk.lead') }}</p>
        </div>
      </div>
      @if (mayRequest) {
        <div class="desk">
          <section class="card" aria-labelledby="new-visit">
            <header>
              <h2 id="new-visit">{{ t('desk.new') }}</h2>
            </header>
            <gh-new-visit-form (requested)="desk.take($event)" />
          </section>
          <section class="stack" aria-labelledby="at-gate">
            <h2 id="at-gate">{{ t('desk.atGate') }}</h2>
            @if (desk.error() !== undefined && !desk.isLoaded()) {
              <gh-failed [error]="desk.error()" (again)="desk.load()" />
            } @else if (!desk.isLoaded()) {
              <gh-loading />
            } @else {
              <ul class="list" aria-live="polite">
                @for (visit of desk.visits(); track visit.id) {
                  <li><gh-desk-entry [visit]="visit" (changed)="desk.take($event)" /></li>
                } @empty {
                  <li>
                    <gh-empty
                      icon="shield"
                      [title]="t('desk.quiet')"
                      [text]="t('desk.quietText')"
                    />
                  </li>
                }
              </ul>
            }
          </section>
        </div>
      } @else {
        <div class="card">
          <gh-empty icon="shield" [title]="t('desk.notGuard')" [text]="t('desk.notGuardText')" />
        </div>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskPage {
  protected readonly t = inject(I18n).t;
  protected readonly desk = inject(Desk);
  protected readonly mayRequest = inject(Session).mayIn('visits:request');
}
