// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
import type { InvitationBatch, JobStatus } from './types.js';

/** Inviting many who live in a community at once. */
export function invitationBatches({ main, newKey }: Calls) {
  return {
    /**
     * Invite residents. A job that sends everybody who was entered and has no account a link by mail,
     * one for each of their homes: those who are named, or all whom a filter keeps. A community sends
     * 60 such mails a minute, and none to the same person for the same home within 24 hours. Its file
     * says of each what has become of it: who could not be invited has no address or no home, was
     * invited lately, or has an account already; how many of each stands in `errors`. Links are good
     * for seven days, as long as whoever invites may invite.
     */
    start: (
      body: InvitationBatch,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<JobStatus> =>
      bodyOf(
        main.POST('/invitation-batches', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
  };
}
