import { ForbiddenError } from '@gatehouse/shared/errors/app-error';

/** Nothing is changed in a community that is suspended or closing, but for what takes rights away. */
export class CommunitySuspended extends ForbiddenError {
  constructor(state: string) {
    super('community_suspended', 'The community is suspended', { context: { state } });
  }
}
