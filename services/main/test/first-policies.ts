import { atFirst } from '../src/features/policies/policy-sections.js';

/** As in every installation that says nothing itself. */
export const FIRST_POLICIES = atFirst({
  ...{ VISIT_RING_SECONDS: 55, VISIT_CONTACTS_SECONDS: 55, VISIT_GUARD_SECONDS: 300 },
  VISIT_APPROVAL_MINUTES: 15,
});
