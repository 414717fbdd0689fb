import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  resource,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import type { Import, ImportDraft } from '@gatehouse/client/gatehouse-client';
import { createControls } from '@gatehouse/ui/controls';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Note } from '@gatehouse/ui/note';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { ColumnChoices, type AskedColumn } from './column-choices';
import { columnName } from './import-names';
import { NamesInWords } from './names-in-words';
import { ImportProblems } from './import-problems';

type ByHand = NonNullable<NonNullable<ImportDraft['options']>['columns']>;

/** How the columns of a file were understood; whoever knows better says so before its rows are checked. */
@Component({
  selector: 'gh-import-columns',
  imports: [ColumnChoices, Failed, FormControls, Loading, Note, SubmitButton],
  template: `
    <section class="card stack" aria-labelledby="columns" data-testid="import-columns">
      <h2 id="columns">{{ t('imports.columns') }}</h2>
      <p class="soft">{{ t('imports.columnsText') }}</p>
      @if (kinds.error(); as error) {
        <gh-failed [error]="error" (again)="kinds.reload()" />
      } @else if (kinds.isLoading()) {
        <gh-loading />
      } @else {
        <form class="fields" [ghControls]="none" (ghSent)="check()">
          @if (problem(); as problem) {
            <gh-note tone="bad">{{ problem }}</gh-note>
          }
          <gh-column-choices
            [columns]="columns()"
            [headings]="headings()"
            [chosen]="byHand()"
            (chosenChange)="byHand.set($event)"
          />
          @if (leftOut().length > 0) {
            <p class="soft" data-testid="left-out">
              {{ t('imports.leftOut', { headings: listOf(leftOut()) }) }}
            </p>
          }
          <div class="row end">
            <gh-submit data-testid="check" [working]="submission.working()">
              {{ t('imports.check') }}
            </gh-submit>
          </div>
        </form>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportColumns {
  readonly one = input.required<Import>();
  /** The check has begun. */
  readonly taken = output<Import>();
  readonly #api = inject(Session).api.imports;
  readonly #router = inject(Router);
  readonly #addresses = inject(Addresses);
  readonly #problems = inject(ImportProblems);
  protected readonly t = inject(I18n).t;
  protected readonly listOf = inject(NamesInWords).listOf;
  protected readonly none = createControls({});
  protected readonly submission = createSubmission();
  /** What was said otherwise than it was understood. */
  protected readonly byHand = signal<ByHand>({});
  protected readonly kinds = resource({
    loader: async ({ abortSignal: signal }) => (await this.#api.listKinds({ signal })).items,
  });
  protected readonly columns = computed<AskedColumn[]>(() => {
    const { columns } = this.one();
    const kind: string = this.one().kind;
    const known = this.kinds.hasValue() ? this.kinds.value() : [];
    const headingOf = new Map<string, string>(
      columns.map(({ column, heading }) => [column, heading]),
    );
    return (known.find((one) => one.kind === kind)?.columns ?? []).map(({ column, required }) => {
      const heading = headingOf.get(column);
      const label = columnName(column, this.t);
      return { column, label, isNeeded: required, ...(heading !== undefined && { heading }) };
    });
  });
  protected readonly headings = computed(
    () => this.one().headings ?? this.one().columns.map(({ heading }) => heading),
  );
  protected readonly leftOut = computed(() => {
    const byHand = this.byHand();
    const used = new Set<string | undefined>(
      this.columns().map(({ column, heading }) => byHand[column as keyof ByHand] ?? heading),
    );
    return this.headings().filter((heading) => heading !== '' && !used.has(heading));
  });
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    return error === undefined ? undefined : this.#problems.of(error);
  });

  /** What was said by hand makes another import of the same file; this one is given up then. */
  protected async check(): Promise<void> {
    const { id, kind, fileId, options, columns } = this.one();
    const isChanged = Object.keys(this.byHand()).length > 0;
    await this.submission.run(async () => {
      if (!isChanged) {
        this.taken.emit(await this.#api.check(id));
        return;
      }
      const understood = Object.fromEntries(columns.map((one) => [one.column, one.heading]));
      const said = { ...understood, ...this.byHand() };
      const other = await this.#api.create({
        ...{ kind, fileId, options: { ...options, columns: said } },
      });
      await this.#api.check(other.id);
      await this.#api.cancel(id);
      await this.#router.navigateByUrl(this.#addresses.to(`/imports/${other.id}`), {
        replaceUrl: true,
      });
    });
  }
}
