import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Questions, type Question } from '@gatehouse/ui/questions';
import { Failed } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Lazy } from '../shell/lazy';

/** The join code of the community: to be printed, and by admins to be made anew and switched off. */
@Component({
  selector: 'gh-join-code-card',
  imports: [Failed, Icon, Lazy, Note],
  templateUrl: './join-code-card.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinCodeCard {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.join;
  readonly #questions = inject(Questions);
  protected readonly t = inject(I18n).t;
  protected readonly mayConfigure = this.#session.mayIn('community:configure');
  protected readonly submission = createSubmission();
  protected readonly isShown = signal(false);
  protected readonly code = resource({
    loader: ({ abortSignal: signal }) => this.#api.code({ signal }),
  });
  protected readonly loadPoster = async () => (await import('./join-poster')).JoinPoster;
  protected readonly afterPoster = { closed: (): void => this.isShown.set(false) };

  protected make(): Promise<void> {
    return this.#change(async () => this.code.set(await this.#api.rotateCode()));
  }

  protected async makeAnew(): Promise<void> {
    const isWanted = await this.#ask({
      title: this.t('join.askNewCode'),
      consequence: this.t('join.askNewCodeText'),
      action: this.t('join.newCode'),
    });
    if (isWanted) await this.make();
  }

  protected async switchOff(): Promise<void> {
    const isWanted = await this.#ask({
      title: this.t('join.askSwitchOff'),
      consequence: this.t('join.askSwitchOffText'),
      action: this.t('join.switchOff'),
    });
    if (!isWanted) return;
    await this.#change(async () => {
      await this.#api.switchOffCode();
      this.code.set({});
    });
  }

  #ask(question: Question): Promise<boolean> {
    return this.#questions.ask(question);
  }

  async #change(work: () => Promise<void>): Promise<void> {
    await this.submission.run(work);
  }
}
