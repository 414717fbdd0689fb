// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { InvitationBatch, JobStatus } from './types.js';

/** Inviting many who live in a community at once. */
export interface InvitationBatchesCommands {
  /**
   * Invite residents. A job that sends everybody who was entered and has no account a link by mail,
   * one for each of their homes: those who are named, or all whom a filter keeps. A community sends
   * 60 such mails a minute, and none to the same person for the same home within 24 hours. Its file
   * says of each what has become of it: who could not be invited has no address or no home, was
   * invited lately, or has an account already; how many of each stands in `errors`. Links are good
   * for seven days, as long as whoever invites may invite.
   */
  start: (body: InvitationBatch, options?: CommunityOptions & KeyOptions) => Promise<JobStatus>;
}

export const invitationBatches: Operations<InvitationBatchesCommands> = {
  start: 'POST /invitation-batches body key',
};
