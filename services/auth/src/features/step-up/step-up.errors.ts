import { ForbiddenError } from '@gatehouse/shared/errors/app-error';
import type { SecondFactorMethod } from '../second-factors/second-factors.types.js';

/** A machine, or somebody who acts for another, cannot prove that it is the owner. */
export class StepUpImpossible extends ForbiddenError {
  constructor() {
    super('step_up_impossible', 'Only the owner of an account can prove to be the owner');
  }
}

/** The account has a second factor: its password alone proves too little. */
export class StepUpTooWeak extends ForbiddenError {
  constructor(methods: readonly SecondFactorMethod[]) {
    super('step_up_too_weak', 'The account asks for its second factor', { context: { methods } });
  }
}
