import type { GatehouseClient, UnitDetails } from '@gatehouse/client/gatehouse-client';
import { atMost, createControls, required } from '@gatehouse/ui/controls';
import {
  countingNumber,
  hundredths,
  numbersIn,
  scaledOf,
  wholeNumber,
  wholeNumbers,
} from './unit-figures';

type Pattern = Parameters<GatehouseClient['units']['createByPattern']>[1];

/** What is asked of the units of many floors. */
export interface PatternFields {
  from: string;
  to: string;
  skip: string;
  perFloor: string;
  pattern: string;
  kind: UnitDetails['kind'];
  areaCenti: string;
}

/** The controls of a pattern, with what most houses are like. */
export function createPatternControls() {
  return createControls<PatternFields>({
    from: ['1', required, wholeNumber],
    to: ['', required, wholeNumber],
    skip: ['', wholeNumbers],
    perFloor: ['4', required, countingNumber],
    pattern: ['{floor}{nn}', required, atMost(80)],
    kind: ['flat'],
    areaCenti: ['', hundredths],
  });
}

/** The same as the API takes it. */
export function patternOf(entered: PatternFields, preview: boolean): Pattern {
  const { from, to, skip, perFloor, pattern, kind, areaCenti } = entered;
  return {
    floors: { from: Number(from), to: Number(to), skip: numbersIn(skip) },
    perFloor: Number(perFloor),
    ...{ pattern, kind, preview },
    ...(areaCenti !== '' && { areaCenti: scaledOf(areaCenti, 2) }),
  };
}
