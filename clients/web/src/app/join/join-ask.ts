import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { JoinRequest, Unit } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { atMost, createControls, required } from '@gatehouse/ui/controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Choice, FormControls } from '@gatehouse/ui/form-controls';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { JoinUnitPicker } from './join-unit-picker';
import { joinKindKey, joinKinds } from './join-words';

const firstKind: (typeof joinKinds)[number] = 'family';

/** What is refused in words of its own. */
const refusals = wordsFor<MessageKey>({
  already_resident: 'joining.resident',
  join_code_not_found: 'joining.unknownCode',
  join_pending: 'joining.pending',
});

/** Asks to live in one of the homes: as what, and by which name. */
@Component({
  selector: 'gh-join-ask',
  imports: [Choice, Field, FieldControl, FormControls, JoinUnitPicker, Note, SubmitButton],
  templateUrl: './join-ask.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinAsk {
  readonly code = input.required<string>();
  readonly asked = output<JoinRequest>();
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly kinds = joinKinds.map((value) => ({ value, key: joinKindKey(value) }));
  protected readonly submission = createSubmission();
  protected readonly leaving = createSubmission();
  protected readonly unit = signal<Unit | undefined>(undefined);
  protected readonly isUnitMissing = signal(false);
  protected readonly self = computed(() => {
    const user = this.#session.user();
    const { givenName = '', familyName = '' } = user ?? {};
    const email = user?.email || user?.userName || '';
    return { givenName, familyName, email, name: `${givenName} ${familyName}` };
  });
  protected readonly form = createControls({
    kind: [firstKind],
    givenName: [this.self().givenName, required, atMost(100)],
    familyName: [this.self().familyName, required, atMost(100)],
    note: ['', atMost(500)],
  });
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    const key = error instanceof ProblemError ? refusals(error.code) : undefined;
    return key === undefined ? this.submission.problem() : this.t(key);
  });

  protected async submit(): Promise<void> {
    const unit = this.unit();
    this.isUnitMissing.set(unit === undefined);
    if (this.form.isFaulty() || unit === undefined) return;
    const { note, ...who } = this.form.values();
    const draft = {
      ...{ code: this.code(), unitId: unit.id, ...who },
      ...(note.trim() !== '' && { note }),
    };
    let request: JoinRequest | undefined;
    await this.submission.run(
      async () => (request = await this.#session.api.joinRequests.requestToJoin(draft)),
    );
    if (request !== undefined) this.asked.emit(request);
  }

  /** The page stays, and asks who is there. */
  protected async signOut(): Promise<void> {
    await this.leaving.run(() => this.#session.signOut({ stay: true }));
  }
}
