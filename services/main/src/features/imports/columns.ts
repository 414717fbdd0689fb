import type { ColumnName, ImportKind } from './imports.types.js';

/** A column that rows of a kind have. */
export interface Column {
  name: ColumnName;
  /** Without it nothing can be done with any row. */
  isRequired: boolean;
}

const required = (name: ColumnName): Column => ({ name, isRequired: true });
const optional = (name: ColumnName): Column => ({ name, isRequired: false });

const COLUMNS: Record<ImportKind, readonly Column[]> = {
  units: [
    required('building'),
    required('unit'),
    optional('floor'),
    optional('unitKind'),
    optional('area'),
    optional('share'),
    optional('externalRef'),
  ],
  people: [
    required('building'),
    required('unit'),
    required('givenName'),
    required('familyName'),
    optional('email'),
    optional('phone'),
    required('kind'),
    optional('from'),
    optional('to'),
    optional('livesHere'),
    optional('primary'),
  ],
  vehicles: [
    optional('building'),
    optional('unit'),
    optional('email'),
    required('plate'),
    optional('vehicleKind'),
    optional('colour'),
  ],
  'opening-balances': [required('building'), required('unit'), required('amount'), required('day')],
};

/** In the order in which they are called. */
export const columnsOf = (kind: ImportKind): readonly Column[] => COLUMNS[kind];

/** In the order in which one needs the other. */
export const IMPORT_KINDS = Object.keys(COLUMNS) as ImportKind[];
