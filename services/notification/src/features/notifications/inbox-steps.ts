/** The moments between which a process may die; tests let it. */
export type ProtocolStep = 'opened' | 'checked' | 'committed' | 'applied' | 'swept';
export type StepHook = (step: ProtocolStep) => Promise<void> | void;
