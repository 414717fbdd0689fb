/** What the outbox needs to know of an event; the rest is carried as it is. */
export interface OutboxEnvelope {
  /** Unique; consumers recognise a second delivery by it. */
  id: string;
  /** The thing the event is about. Events of one subject are published in order. */
  subject: string;
  /** What kind of event it is: counted. */
  type: string;
}
