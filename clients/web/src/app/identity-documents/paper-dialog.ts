import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { IdentityDocument } from '@gatehouse/client/gatehouse-client';
import { todayIn } from '@gatehouse/ui/calendar-days';
import { Clock } from '@gatehouse/ui/clock';
import { matching, type Check } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { FileDrop } from '@gatehouse/ui/file-drop';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { uploadFile } from '../files/upload-file';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { acceptedFiles, paperMediaType } from './paper-files';
import { paperRefusal, paperTypeKey, paperTypes } from './paper-words';

type Name = 'type' | 'number' | 'expiresOn';

/** Five letters or digits, in whatever writing, among spaces and signs. */
const number = /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){5}/u;

/** Enters a paper of somebody, with its file where there is one. */
@Component({
  selector: 'gh-paper-dialog',
  imports: [FileDrop, Form, Modal, Note],
  templateUrl: './paper-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaperDialog {
  /** Whose; without it, it is of whoever enters it. */
  readonly personId = input<string>();
  readonly added = output<IdentityDocument>();
  readonly closed = output();
  readonly #api = inject(Session).api;
  readonly #zone = inject(TimeZone);
  readonly #clock = inject(Clock);
  readonly #leaving = new AbortController();
  protected readonly t = inject(I18n).t;
  protected readonly accepted = acceptedFiles;
  protected readonly submission = createSubmission();
  readonly #file = signal<File | undefined>(undefined);
  /** Of a file that has arrived, while the paper has not been taken. */
  #storedId: string | undefined;
  /** How much of the file has arrived, from 0 to 1. */
  protected readonly sent = signal<number | undefined>(undefined);
  readonly #isUnfit = computed(() => {
    const file = this.#file();
    return file !== undefined && paperMediaType(file) === undefined;
  });
  protected readonly problem = computed(() => {
    if (this.#isUnfit()) return this.t('papers.fileUnfit');
    const key = paperRefusal(this.submission.error());
    return key && this.t(key);
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    type: {
      ...{ kind: 'choice', label: this.t('papers.type') },
      choices: paperTypes.map((value) => {
        const key = paperTypeKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
    number: {
      ...{ kind: 'text', label: this.t('papers.number'), most: 40, checks: [matching(number)] },
      ...{ hint: this.t('papers.numberHint'), rule: this.t('papers.numberRule') },
    },
    expiresOn: {
      ...{ kind: 'day', label: this.t('papers.expiresOn'), isOptional: true },
      ...{ hint: this.t('papers.expiresHint'), rule: this.t('papers.expiresRule') },
      checks: [this.#isValid],
    },
  }));
  readonly #isValid: Check = (day) =>
    day === '' || day >= todayIn(this.#zone.name(), this.#clock.now()) ? undefined : 'invalid';

  constructor() {
    inject(DestroyRef).onDestroy(() => this.#leaving.abort());
  }

  protected choose(file: File | undefined): void {
    this.#file.set(file);
    this.#storedId = undefined;
    this.submission.forget();
  }

  protected async send({ type, number, expiresOn }: Entered<Name>): Promise<void> {
    if (this.#isUnfit()) return;
    const personId = this.personId();
    let paper: IdentityDocument | undefined;
    await this.submission.run(async () => {
      const fileId = await this.#store();
      paper = await this.#api.identityDocuments.add({
        ...{ type: paperTypes.find((one) => one === type) ?? 'other', number },
        ...(personId !== undefined && { personId }),
        ...(fileId !== undefined && { fileId }),
        ...(expiresOn !== '' && { expiresOn }),
      });
    });
    if (paper !== undefined) this.added.emit(paper);
  }

  /** Sends the file once, however often the form is sent. */
  async #store(): Promise<string | undefined> {
    const file = this.#file();
    const mediaType = file && paperMediaType(file);
    if (file === undefined || this.#storedId !== undefined) return this.#storedId;
    try {
      const onSent = (share: number): void => this.sent.set(share);
      const { signal } = this.#leaving;
      const how = { purpose: 'identity', mediaType, onSent, signal };
      this.#storedId = (await uploadFile(this.#api, file, how)).id;
      return this.#storedId;
    } finally {
      this.sent.set(undefined);
    }
  }
}
