import { describe, expect, it } from 'vitest';
import { setupSteps, stepAfter, stepFor, type SetUp } from './setup-steps';

const nothing: SetUp = {
  ...{ isInSetup: true, hasPolicies: false, hasBuilding: false },
  ...{ hasUnit: false, hasPeople: false },
};

describe('setting up a community', () => {
  it('goes on after what there is, whatever came in between', () => {
    expect(stepAfter(nothing)).toBe('policies');
    expect(stepAfter({ ...nothing, hasPolicies: true })).toBe('buildings');
    expect(stepAfter({ ...nothing, hasBuilding: true })).toBe('units');
    expect(stepAfter({ ...nothing, hasBuilding: true, hasUnit: true })).toBe('people');
    expect(stepAfter({ ...nothing, hasUnit: true, hasPeople: true })).toBe('activate');
  });

  it('is over for one that is active', () => {
    expect(stepAfter({ ...nothing, isInSetup: false })).toBe('activate');
  });

  it('leads to what is missing, and nowhere for what it does not know', () => {
    expect(stepFor('unit')).toBe('units');
    expect(stepFor('admin')).toBe('people');
    expect(stepFor('moon')).toBeUndefined();
    expect(setupSteps.at(-1)).toBe('activate');
  });
});
