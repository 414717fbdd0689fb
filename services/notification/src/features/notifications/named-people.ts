/**
 * Where what is told names somebody, and by which id. Each has an index, of what names somebody there alone:
 * also what an earlier release has told is found.
 */
export const NAMED = [
  ...(['answeredBy', 'answeredByActor', 'applicant', 'author', 'lapsedBy'] as const).map(byAccount),
  ...(['resident', 'uploader'] as const).map(byAccount),
  ...(['closedBy', 'raisedBy'] as const).map(byAccount),
  { field: 'person', id: 'id' },
] as const;

function byAccount<Field extends string>(field: Field) {
  return { field, id: 'accountId' } as const;
}
