export { FORGOTTEN_NAME } from '../../forgotten-name.js';

/** The column's width in characters. */
const LONGEST_NAME = 120;

/** What it shows of somebody whose name nobody has told yet. */
export const UNTOLD_NAME = 'Member';

/** What it shows of somebody who acts from outside the community, as only operators do. */
export const OPERATOR_NAME = 'Operator';

export interface ToldName {
  givenName?: string;
  familyName?: string;
}

/** As others read it; undefined when it was not told. */
export function nameOf({ givenName, familyName }: ToldName): string | undefined {
  if (givenName === undefined || familyName === undefined) return undefined;
  const name = Array.from(`${givenName} ${familyName}`.trim());
  return name.slice(0, LONGEST_NAME).join('');
}
