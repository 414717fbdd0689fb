import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';
import type { Judgement, Pass } from './passes.types.js';

/** There is no such pass where the caller may look. */
export class PassNotFound extends NotFoundError {
  constructor(passId: string) {
    super('pass_not_found', 'There is no such pass', { info: { passId } });
  }
}

/** No link says this, or not any more. */
export class PassLinkNotFound extends NotFoundError {
  constructor() {
    super('pass_link_not_found', 'This link leads to no pass');
  }
}

/** What is asked for cannot be done to a pass in this state. */
export class PassNotActive extends ConflictError {
  constructor({ state }: Pick<Pass, 'state'>) {
    super('pass_state', 'The pass is not good', { context: { state } });
  }
}

/** Nobody may come in with it now; `context` says what a check says. */
export class PassNotGood extends ConflictError {
  constructor({ state }: Pick<Pass, 'state'>, { result, opensAt }: Judgement) {
    super('pass_state', 'The pass is not good', {
      detail: `The pass is ${result.replaceAll('_', ' ')}.`,
      context: { state, result, ...(opensAt && { opensAt: opensAt.toISOString() }) },
    });
  }
}

/** More want to come in than the pass is good for. */
export class PassUsesExceeded extends ConflictError {
  constructor(left: number) {
    super('pass_uses_exceeded', 'The pass is not good for so many', { context: { left } });
  }
}

/** There is no moment at which it could be used. */
export class WindowEmpty extends InvalidError {
  constructor(path: string) {
    super('window_empty', 'There is no time at which the pass could be used', {
      errors: [{ path, message: 'leaves no time at which it could be used' }],
    });
  }
}

/** What the pass says does not go together. */
export class PassUnfit extends InvalidError {
  constructor(path: string, message: string) {
    super('pass_unfit', 'What the pass says does not go together', { errors: [{ path, message }] });
  }
}

/** A check is of one thing. */
export class NothingToCheck extends InvalidError {
  constructor() {
    super('code_or_qr', 'Either a code or a QR code is checked', {
      errors: [{ path: 'body.qr', message: 'must be there if `code` is not, and not otherwise' }],
    });
  }
}
