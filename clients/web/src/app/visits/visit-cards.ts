// One file for all of them: a first page then waits for one question instead of four.
export { AtGateCard } from './at-gate-card';
export { ExpectedCard } from './expected-card';
export { GateCard } from './gate-card';
export { LatelyCard } from './lately-card';
