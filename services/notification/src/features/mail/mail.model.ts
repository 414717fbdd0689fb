import { Schema, type Connection, type mongo } from 'mongoose';
import type { MailTemplate } from './mail.types.js';

/** `queued` until a server has taken it; `failed` when none will, or it came too late. */
export type DeliveryState = 'queued' | 'sent' | 'failed';

/**
 * What became of one mail, and the mark that it was sent. It holds nothing of the mail's values:
 * links and codes are their addressee's secrets.
 */
export interface DeliveryRecord {
  /** The event that asked for it. */
  _id: string;
  /** Absent where nothing of the addressee is to be left. */
  to?: string;
  /** The account that it is about, or what else; absent in records of the release before. */
  about?: string;
  template: MailTemplate;
  /** As asked for. */
  locale: string;
  /** The `Message-ID` of the mail, by which the logs of mail servers know it. */
  messageId: string;
  state: DeliveryState;
  /** How often it was begun to be handed over. */
  attempts: number;
  /** Whose turn it is, until when: nobody else sends it meanwhile. */
  claim: string;
  claimedUntil: Date;
  /** Why the last attempt failed; absent once it is sent. */
  lastError?: string;
  createdAt: Date;
  sentAt?: Date;
}

/** An event that comes back later than this would be sent again. */
const KEPT_SECONDS = 30 * 24 * 3600;

const deliverySchema = new Schema<DeliveryRecord>(
  {
    _id: String,
    to: String,
    about: String,
    template: String,
    locale: String,
    messageId: String,
    state: String,
    attempts: Number,
    claim: String,
    claimedUntil: Date,
    lastError: String,
    createdAt: Date,
    sentAt: Date,
  },
  { collection: 'mail_deliveries', versionKey: false },
);
deliverySchema.index({ createdAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
// Where an account was written to: nothing of that is left once it is deleted.
deliverySchema.index({ about: 1 }, { partialFilterExpression: { about: { $exists: true } } });

export type Deliveries = mongo.Collection<DeliveryRecord>;

export function deliveriesOf(connection: Connection): Deliveries {
  return connection.collection<DeliveryRecord>('mail_deliveries');
}

/** Creates what is missing of the collection's indexes. */
export async function createDeliveryIndexes(connection: Connection): Promise<void> {
  await connection.model('MailDelivery', deliverySchema).createIndexes();
}
