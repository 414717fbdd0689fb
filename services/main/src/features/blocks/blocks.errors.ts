import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';
import type { Block, BlockState } from './blocks.types.js';

export class BlockNotFound extends NotFoundError {
  constructor(blockId: string) {
    super('block_not_found', 'There is no such block', { info: { blockId } });
  }
}

/** It holds no more. */
export class BlockNotHolding extends ConflictError {
  constructor(state: BlockState) {
    super('block_state', 'The block holds no more', { context: { state } });
  }
}

/** Who wanted it lifted does not lift it too. */
export class SamePerson extends ConflictError {
  constructor() {
    super('same_person', 'Somebody else has to do this as well', {
      detail: 'You have asked for it already. Another manager has to lift the block.',
    });
  }
}

export class BlockUntilPast extends InvalidError {
  constructor() {
    super('until_past', 'That moment is over', {
      errors: [{ path: 'body.until', message: 'must be later than now' }],
    });
  }
}

export class BlockPhoneUnusable extends InvalidError {
  constructor() {
    super('phone_unusable', 'This is no telephone number', {
      errors: [{ path: 'body.value', message: 'must be a telephone number in E.164 form' }],
    });
  }
}

export class BlockPlateUnusable extends InvalidError {
  constructor() {
    super('plate_unusable', 'This is no number plate', {
      errors: [{ path: 'body.value', message: 'must have letters or digits' }],
    });
  }
}

/** By telephone or plate there is no doubt who it is. */
export class VisitorBlocked extends InvalidError {
  /** @param path where the request names them */
  constructor({ id, reason }: Block, path: string) {
    super('visitor_blocked', 'This visitor is not let in', {
      detail: reason,
      errors: [{ path, message: 'is blocked' }],
      info: { blockId: id },
    });
  }
}

/** Many have the same name: somebody has to look again. */
export class VisitorMaybeBlocked extends ConflictError {
  constructor({ id, reason }: Block) {
    super('visitor_maybe_blocked', 'Somebody of this name is not let in', {
      detail: reason,
      context: { blockId: id },
    });
  }
}
