import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import type { Import, ImportRow } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { download } from '@gatehouse/ui/download';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { createPager } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { columnName, isolated } from './import-names';
import { isUnderWay } from './import-state';
import { errorKey, lookOfAction, lookOfOutcome } from './import-words';

const all = 'all';
const actions = ['create', 'update', 'same', 'error'] as const;
const kept = 'kept';

/** Which rows are shown, as the API is asked for them. */
type Wanted = { action?: ImportRow['action']; outcome?: NonNullable<ImportRow['outcome']> };

/** What is done with each row of an import, and everything that is wrong with it. */
@Component({
  selector: 'gh-import-rows',
  imports: [Empty, Failed, Icon, Loading, Note, Segments, Status],
  templateUrl: './import-rows.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportRows {
  readonly one = input.required<Import>();
  readonly state = input.required<Import['state']>();
  readonly #api = inject(Session).api.imports;
  readonly #dates = inject(Dates);
  readonly #filters = createFilters('rows');
  protected readonly t = inject(I18n).t;
  protected readonly saving = createSubmission();
  protected readonly choices = computed(() => {
    const { rows, kept: keptRows, ...counts } = this.one().counts;
    const told = (label: string, count: number): string => `${label} ${this.#dates.number(count)}`;
    return [
      { value: all, label: told(this.t('imports.all'), rows) },
      ...actions
        .filter((action) => counts[action] > 0)
        .map((action) => ({
          ...{ value: action, label: told(this.t(lookOfAction(action)?.key), counts[action]) },
        })),
      ...(keptRows > 0
        ? [{ value: kept, label: told(this.t('importOutcome.kept'), keptRows) }]
        : []),
    ];
  });
  /** Before anybody has chosen: what is to be mended, or was not taken back. */
  protected readonly shown = computed(() => {
    const { rows: said } = this.#filters.values();
    const choices = this.choices().map(({ value }) => value);
    if (choices.includes(said)) return said;
    if (this.state() === 'undone' && choices.includes(kept)) return kept;
    return this.state() === 'checked' && choices.includes('error') ? 'error' : all;
  });
  protected readonly rows = createPager<ImportRow>((cursor, signal) =>
    this.#api.listRows(this.one().id, { ...cursor, ...this.#wanted(), limit: 50 }, { signal }),
  );

  constructor() {
    // What is being written is read when it is done.
    const asOf = computed(() => {
      const { id, checkedAt, appliedAt, undoneAt } = this.one();
      return [id, checkedAt, appliedAt, undoneAt, this.state(), this.shown()].join();
    });
    effect(() => {
      asOf();
      untracked(() => {
        if (!isUnderWay(this.state())) void this.rows.restart();
      });
    });
  }

  protected show(value: string): void {
    void this.#filters.set({ rows: value });
  }

  /** What became of a row, and before that what would. */
  protected lookOf({ action, outcome }: ImportRow) {
    return (outcome === 'applied' ? undefined : lookOfOutcome(outcome)) ?? lookOfAction(action);
  }

  /** What stands in a row, in the order of the file's columns. */
  protected cellsOf({ cells }: ImportRow): string[] {
    return this.one()
      .columns.map(({ column }) => cells[column])
      .filter((cell): cell is string => cell !== undefined);
  }

  /** Everything that is wrong with a row: where, what, and what stands there. */
  protected errorsOf({ errors }: ImportRow): string[] {
    return errors.map(({ column, code, value }) => {
      const key = errorKey(code);
      const words = key === undefined ? this.t('importError.other', { code }) : this.t(key);
      const where = columnName(column, this.t);
      return value === ''
        ? this.t('imports.errorIn', { column: where, words })
        : this.t('imports.errorInCell', { column: where, words, value: isolated(value) });
    });
  }

  protected async saveErrors(): Promise<void> {
    const { id, fileName } = this.one();
    const name = `${fileName.replace(/\.[^.]*$/, '')}-errors.csv`;
    await this.saving.run(async () => download(name, await this.#api.errors(id)));
  }

  #wanted(): Wanted {
    const shown = this.shown();
    const action = actions.find((one) => one === shown);
    if (action !== undefined) return { action };
    return shown === kept ? { outcome: kept } : {};
  }
}
