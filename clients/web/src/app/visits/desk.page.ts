import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Icon } from '@gatehouse/ui/icon';
import { isWriting } from '@gatehouse/ui/keys';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Cards } from '../shell/cards';
import { PageTitle } from '../shell/page-title';
import { Desk } from './desk';
import { DeskComing } from './desk-coming';
import { DeskSounds } from './desk-sounds';
import { DeskStrip } from './desk-strip';
import { NewVisitForm } from './new-visit-form';
import { visitKinds } from './visit-words';

/** The desk at the gate: ask for a visitor on one side, see the answers on the other. */
@Component({
  selector: 'gh-desk-page',
  imports: [Cards, NewVisitForm, DeskComing, DeskStrip, Icon, Empty, Failed, Loading],
  providers: [Desk],
  host: { '(document:keydown)': 'press($event)' },
  template: `
    <div class="page">
      <div class="page-head">
        <h1>{{ t('nav.desk') }}</h1>
        @if (mayRequest) {
          <gh-desk-strip [expected]="desk.expected()" />
        }
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
            <div class="row">
              <h2 id="at-gate" class="grow">{{ t('desk.atGate') }}</h2>
              <button
                type="button"
                class="button plain small"
                data-testid="desk-sounds"
                [attr.aria-pressed]="sounds.isOn()"
                (click)="sounds.toggle()"
              >
                <gh-icon [name]="sounds.isOn() ? 'sound' : 'bell-off'" />
                {{ t(sounds.isOn() ? 'desk.soundOff' : 'desk.soundOn') }}
              </button>
            </div>
            @if (desk.error() !== undefined && !desk.isLoaded()) {
              <gh-failed [error]="desk.error()" (again)="desk.load()" />
            } @else if (!desk.isLoaded()) {
              <gh-loading />
            } @else {
              <ul class="list large" aria-live="polite" data-testid="waiting">
                @for (coming of desk.waiting(); track coming.id) {
                  <li><gh-desk-coming [visits]="coming.visits" (changed)="desk.take($event)" /></li>
                } @empty {
                  @if (desk.answered().length === 0) {
                    <li>
                      <gh-empty
                        icon="shield"
                        [title]="t('desk.quiet')"
                        [text]="t('desk.quietText')"
                      />
                    </li>
                  }
                }
              </ul>
              @if (desk.answered().length > 0) {
                <h3>{{ t('desk.answered') }}</h3>
                <ul class="list large" aria-live="polite" data-testid="answered">
                  @for (coming of desk.answered(); track coming.id) {
                    <li>
                      <gh-desk-coming
                        [visits]="coming.visits"
                        [canBeSeen]="true"
                        (changed)="desk.take($event)"
                        (seen)="desk.see($event)"
                      />
                    </li>
                  }
                </ul>
              }
              @if (desk.notIn(); as notIn) {
                @if (notIn.length > 0) {
                  <details class="more" data-testid="not-in">
                    <summary>{{ t('desk.notIn', { count: notIn.length }) }}</summary>
                    <ul class="list">
                      @for (coming of notIn; track coming.id) {
                        <li>
                          <gh-desk-coming [visits]="coming.visits" (changed)="desk.take($event)" />
                        </li>
                      }
                    </ul>
                  </details>
                }
              }
            }
            <details class="more" [open]="showsKeys()" (toggle)="keepKeys($event)">
              <summary>{{ t('desk.keys') }}</summary>
              <p class="soft small-text">{{ t('desk.keysText') }}</p>
            </details>
            <gh-cards area="employee" />
          </section>
        </div>
      } @else {
        <div class="card">
          <gh-empty icon="shield" [title]="t('desk.notGuard')" [text]="t('desk.notGuardText')" />
        </div>
        <gh-cards area="employee" />
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskPage {
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  protected readonly t = inject(I18n).t;
  protected readonly desk = inject(Desk);
  protected readonly sounds = inject(DeskSounds);
  protected readonly mayRequest = inject(Session).mayIn('visits:request');
  protected readonly showsKeys = signal(false);
  protected readonly newVisit = viewChild(NewVisitForm);

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.count(this.desk.answered().length));
    inject(DestroyRef).onDestroy(() => title.count(0));
  }

  /** Keys for hands that never leave the keyboard; where somebody writes they are letters. */
  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const kind = visitKinds[Number(event.key) - 1];
    if (kind !== undefined) this.newVisit()?.begin(kind);
    else if (event.key === 'n') this.newVisit()?.begin();
    else if (event.key === 'i') void this.#router.navigate(['inside'], { relativeTo: this.#route });
    else if (event.key === '?') this.showsKeys.update((shows) => !shows);
    else return;
    event.preventDefault();
  }

  protected keepKeys({ target }: Event): void {
    if (target instanceof HTMLDetailsElement) this.showsKeys.set(target.open);
  }
}
