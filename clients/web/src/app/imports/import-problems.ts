import { Injectable, inject } from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { ProblemText } from '../i18n/problem-text';

/** Why nothing comes of a file. */
const faultOf = wordsFor<MessageKey>({
  broken: 'imports.fileBroken',
  empty: 'imports.fileEmpty',
  line_too_long: 'imports.fileLineTooLong',
  no_such_sheet: 'imports.fileNoSheet',
  too_large: 'imports.fileTooLarge',
  unsafe: 'imports.fileBroken',
});

const messageOf = wordsFor<MessageKey>({
  columns_missing: 'imports.columnsMissing',
  file_damaged: 'imports.fileDamaged',
  file_empty: 'imports.fileEmpty',
  file_infected: 'imports.fileInfected',
  file_not_ready: 'imports.fileNotReady',
  file_type_refused: 'imports.fileBroken',
  file_unreadable: 'imports.fileBroken',
  import_has_errors: 'imports.hasErrors',
  import_stale: 'imports.stale',
  import_state: 'imports.otherStep',
  import_too_long: 'imports.tooManyRows',
  payload_too_large: 'imports.fileTooLarge',
  undo_over: 'imports.undoOver',
});

/** What went wrong with an import, in words that no other page needs. */
@Injectable({ providedIn: 'root' })
export class ImportProblems {
  readonly #t = inject(I18n).t;
  readonly #others = inject(ProblemText);

  of(error: unknown): string {
    // A browser reads a file when it is sent: one that was saved meanwhile is another file.
    if (error instanceof DOMException && error.name === 'NotReadableError')
      return this.#t('imports.fileChanged');
    if (!(error instanceof ProblemError)) return this.#others.of(error);
    const { code, problem } = error;
    return this.ofCode(code, problem.context) ?? this.#others.of(error);
  }

  /** Undefined where nothing better can be said than of any problem. */
  ofCode(code: string, context: Readonly<Record<string, unknown>> = {}): string | undefined {
    const fault = code === 'import_unreadable' ? String(context['fault']) : undefined;
    const key = fault === undefined ? messageOf(code) : (faultOf(fault) ?? 'imports.fileBroken');
    if (key === undefined) return undefined;
    return this.#t(key, { most: Number(context['most'] ?? 0) });
  }
}

/** The columns that a file lacks, and what its columns are called; undefined when it is not about that. */
export function lacking(error: unknown): { columns: string[]; headings: string[] } | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'columns_missing') return undefined;
  const { columns, headings } = error.problem.context ?? {};
  return { columns: textsIn(columns), headings: textsIn(headings) };
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
}
