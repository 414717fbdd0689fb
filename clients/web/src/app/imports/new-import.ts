import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type {
  File as StoredFile,
  ImportDraft,
  ImportKindColumns,
} from '@gatehouse/client/gatehouse-client';
import { createControls } from '@gatehouse/ui/controls';
import { downloadText } from '@gatehouse/ui/download';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { FileDrop } from '@gatehouse/ui/file-drop';
import { createFilters } from '@gatehouse/ui/filters';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Segments } from '@gatehouse/ui/segments';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { uploadFile } from '../files/upload-file';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { ColumnChoices } from './column-choices';
import { columnName, kindName } from './import-names';
import { ImportProblems, lacking } from './import-problems';
import { dateFormats, decimals, encodings, optionsIn } from './import-options';
import { NamesInWords } from './names-in-words';
import { mediaTypeOf, mostBytes } from './sheet-files';

/** Which heading a column has in the file, by the column. */
type ByHand = NonNullable<NonNullable<ImportDraft['options']>['columns']>;

/** Takes a file, and makes an import of it: columns that are not known are named by hand. */
@Component({
  selector: 'gh-new-import',
  imports: [
    ...[ColumnChoices, Field, FieldControl, FileDrop, FormControls],
    ...[Icon, Note, Segments, SubmitButton],
  ],
  templateUrl: './new-import.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewImport {
  readonly kinds = input.required<readonly ImportKindColumns[]>();
  readonly #api = inject(Session).api;
  readonly #router = inject(Router);
  readonly #addresses = inject(Addresses);
  readonly #problems = inject(ImportProblems);
  readonly #names = inject(NamesInWords);
  protected readonly t = inject(I18n).t;
  protected readonly filters = createFilters('kind');
  protected readonly form = createControls({
    dateFormat: [''],
    decimal: [''],
    encoding: [''],
    sheet: [''],
  });
  protected readonly submission = createSubmission();
  protected readonly dateFormats = dateFormats;
  protected readonly decimals = decimals;
  protected readonly encodings = encodings;
  protected readonly file = signal<File | undefined>(undefined);
  /** How much of the file has arrived, from 0 to 1. */
  protected readonly sent = signal<number | undefined>(undefined);
  protected readonly byHand = signal<ByHand>({});
  /** Of a file that is there, but is not understood yet. */
  readonly #stored = signal<StoredFile | undefined>(undefined);
  readonly #fault = signal<string | undefined>(undefined);

  protected readonly choices = computed(() =>
    this.kinds().map(({ kind }) => ({ value: kind, label: kindName(kind, this.t) })),
  );
  protected readonly kind = computed(() => {
    const wanted = this.filters.values().kind;
    return this.kinds().find(({ kind }) => kind === wanted) ?? this.kinds()[0];
  });
  protected readonly needed = computed(() => this.#columns(true));
  protected readonly optional = computed(() => this.#columns(false));
  /** What the file lacks, once that was found out. */
  protected readonly lacking = computed(() => {
    const found = lacking(this.submission.error());
    return found && { ...found, columns: found.columns.map((column) => this.#asked(column)) };
  });
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    if (this.#fault() !== undefined) return this.#fault();
    return error === undefined || this.lacking() !== undefined
      ? undefined
      : this.#problems.of(error);
  });

  protected chooseKind(kind: string): void {
    void this.filters.set({ kind });
    this.#forget();
  }

  protected choose(file: File | undefined): void {
    this.file.set(file);
    this.#stored.set(undefined);
    this.#forget();
  }

  /** A table with nothing but headings, which are understood in any language. */
  protected saveEmpty(): void {
    const kind = this.kind();
    if (kind === undefined) return;
    const headings = kind.columns.map(({ column }) => column).join(',');
    downloadText(`${kind.kind}.csv`, `${headings}\r\n`, 'text/csv');
  }

  protected async send(): Promise<void> {
    const [file, kind] = [this.file(), this.kind()?.kind];
    this.#fault.set(this.#faultOf(file));
    if (file === undefined || kind === undefined || this.#fault() !== undefined) return;
    const options = { ...optionsIn(this.form.values()), columns: this.byHand() };
    await this.submission.run(async () => {
      const stored = this.#stored() ?? (await this.#upload(file));
      this.#stored.set(stored);
      const { id } = await this.#api.imports.create({ kind, fileId: stored.id, options });
      await this.#router.navigateByUrl(this.#addresses.to(`/imports/${id}`));
    });
  }

  async #upload(file: File): Promise<StoredFile> {
    try {
      const mediaType = await mediaTypeOf(file);
      const onSent = (share: number): void => this.sent.set(share);
      return await uploadFile(this.#api, file, { purpose: 'import', mediaType, onSent });
    } finally {
      this.sent.set(undefined);
    }
  }

  #forget(): void {
    this.submission.forget();
    this.#fault.set(undefined);
    this.byHand.set({});
  }

  #faultOf(file: File | undefined): string | undefined {
    if (file === undefined) return this.t('imports.chooseFirst');
    if (file.size === 0) return this.t('imports.fileEmpty');
    return file.size > mostBytes ? this.t('imports.fileTooLarge') : undefined;
  }

  /** The columns without which nothing can be done, or the others. */
  #columns(isNeeded: boolean): string {
    const columns = this.kind()?.columns ?? [];
    const names = columns
      .filter(({ required }) => required === isNeeded)
      .map(({ column }) => columnName(column, this.t));
    return this.#names.listOf(names);
  }

  #asked(column: string) {
    return { column, label: columnName(column, this.t), isNeeded: true };
  }
}
