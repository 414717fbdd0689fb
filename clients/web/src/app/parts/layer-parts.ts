import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Drawer } from '@gatehouse/ui/drawer';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { PageHead } from '@gatehouse/ui/page-head';
import { Popup } from '@gatehouse/ui/popup';
import { Questions } from '@gatehouse/ui/questions';
import { Status, type Tone } from '@gatehouse/ui/status';
import { ThemeChoice, themes } from '@gatehouse/ui/theme';
import { Tip } from '@gatehouse/ui/tip';
import { ToastStore } from '@gatehouse/ui/toasts';
import { LanguageSelect } from '../shell/language-select';

/** Heads, notes, and what lies over a page. */
@Component({
  selector: 'gh-layer-parts',
  imports: [Drawer, Icon, LanguageSelect, Note, PageHead, Popup, Status, Tip],
  template: `
    <gh-page-head
      title="Parts"
      lead="Each part of the shelf in its states. Change language and light here."
      [within]="{ label: 'Portal', link: '/' }"
    >
      <div class="row">
        <gh-language-select />
        @for (one of themes; track one) {
          <button type="button" class="button small" (click)="theme.use(one)">{{ one }}</button>
        }
      </div>
    </gh-page-head>
    <section class="card stack">
      <h2>What lies over the page</h2>
      <div class="row">
        <gh-popup testid="menu">
          <span opener class="row">Menu <gh-icon name="more" /></span>
          @for (name of ['Approve', 'Deny', 'Archive']; track name) {
            <button type="button" class="command" role="menuitem" (click)="say(name)">
              {{ name }}
            </button>
          }
          <button type="button" class="command" role="menuitem" disabled>Not now</button>
        </gh-popup>
        <gh-popup kind="panel" testid="panel" look="button">
          <span opener>Panel</span>
          <p>Anything may stand here.</p>
          <a class="command" href="#content">A link</a>
        </gh-popup>
        <button type="button" class="button" data-testid="drawer" (click)="over.set('end')">
          Drawer
        </button>
        <button type="button" class="button" data-testid="sheet" (click)="over.set('below')">
          Sheet
        </button>
        <button type="button" class="button" (click)="ask()">Question</button>
        <button type="button" class="button" (click)="undo()">Toast with undo</button>
        <button type="button" class="button icon-only" ghTip="What this does" aria-label="Tip">
          <gh-icon name="alert" />
        </button>
      </div>
      <div class="row">
        @for (tone of tones; track tone) {
          <gh-status [tone]="tone">{{ tone }}</gh-status>
        }
      </div>
      @for (tone of noteTones; track tone) {
        <gh-note [tone]="tone">A note that is {{ tone }}.</gh-note>
      }
    </section>
    @if (over(); as from) {
      <gh-drawer title="What is in it" [from]="from" (closed)="over.set(undefined)">
        <p>Back, Escape, a press beside it, and its button close it.</p>
      </gh-drawer>
    }
  `,
  host: { class: 'page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LayerParts {
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  protected readonly theme = inject(ThemeChoice);
  protected readonly themes = themes;
  protected readonly tones: Tone[] = ['good', 'bad', 'waiting', 'info', 'warn', 'quiet'];
  protected readonly noteTones = ['good', 'bad', 'waiting', 'info', 'warn', 'quiet'] as const;
  protected readonly over = signal<'end' | 'below' | undefined>(undefined);

  protected say(title: string): void {
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
  }

  protected undo(): void {
    this.#toasts.show({ title: 'It is gone', icon: 'archive', undo: () => Promise.resolve() });
  }

  protected async ask(): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: 'Close this?',
      consequence: 'It cannot be opened again.',
      action: 'Close it',
    });
    this.say(isWanted ? 'Closed' : 'Left as it is');
  }
}
