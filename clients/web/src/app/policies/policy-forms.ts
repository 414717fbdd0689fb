import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  resource,
  signal,
} from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import { createSubmission, type Submission } from '@gatehouse/ui/submission';
import { Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { PolicySection, type PolicyWish } from './policy-section';
import { sections, type Said, type SectionName } from './policy-sections';

/** All sections of the policies, each a form of its own. */
@Component({
  selector: 'gh-policy-forms',
  imports: [Failed, Loading, PolicySection],
  template: `
    @if (policies.error(); as error) {
      <gh-failed [error]="error" (again)="policies.reload()" />
    } @else if (policies.hasValue()) {
      @for (section of sections; track section.name) {
        <gh-policy-section
          [section]="section"
          [holds]="said()[section.name]"
          [round]="rounds()[section.name] ?? 0"
          [submission]="submissionOf(section.name)"
          (wished)="save(section.name, $event)"
        />
      }
    } @else {
      <gh-loading />
    }
  `,
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyForms {
  /** A section says something else, now or from a moment on. */
  readonly changed = output();
  readonly #api = inject(Session).api.policies;
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly sections = sections;
  readonly #submissions = new Map<SectionName, Submission>(
    sections.map(({ name }) => [name, createSubmission()]),
  );
  protected readonly policies = resource({
    loader: ({ abortSignal }) => this.#api.read({ signal: abortSignal }),
  });

  /** What each section says, the same objects until it is read again. */
  protected readonly said = computed<Record<SectionName, Said>>(() => {
    const policies = this.policies.hasValue() ? this.policies.value().value : undefined;
    const said = sections.map(({ name }): [string, Said] => [name, { ...policies?.[name] }]);
    return Object.fromEntries(said) as Record<SectionName, Said>;
  });
  protected readonly rounds = signal<Partial<Record<SectionName, number>>>({});

  protected submissionOf(name: SectionName): Submission {
    const submission = this.#submissions.get(name);
    if (submission === undefined) throw new Error(`There is no section ${name}`);
    return submission;
  }

  /** The other sections are sent as they are: they do not become versions of their own. */
  protected async save(name: SectionName, { said, validFrom }: PolicyWish): Promise<void> {
    const seen = this.policies.value();
    if (seen === undefined) return;
    const submission = this.submissionOf(name);
    const done = await submission.run(() =>
      this.#api.put(
        { ...seen.value, [name]: said, ...(validFrom !== undefined && { validFrom }) },
        { ifMatch: seen.tag },
      ),
    );
    const error = submission.error();
    const isOutdated = error instanceof ProblemError && error.status === 412;
    if (!done && !isOutdated) return;
    this.policies.reload();
    if (!done) return;
    this.rounds.update((rounds) => ({ ...rounds, [name]: (rounds[name] ?? 0) + 1 }));
    const title = this.t(validFrom === undefined ? 'policies.saved' : 'policies.savedForLater');
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
    this.changed.emit();
  }
}
