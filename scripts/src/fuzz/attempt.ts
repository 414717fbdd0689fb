import type { Operation } from '@gatehouse/shared/http/operation';

/** One request to an operation, and what its answer has to keep. */
export interface Attempt {
  operation: Operation;
  /** What is special about it: "valid", "body.unitId is a number". */
  what: string;
  method: string;
  /** The path with its query, as it goes over the wire. */
  url: string;
  /** By lower-case name; what is here goes before the headers of whoever sends it. */
  headers: Record<string, string>;
  body: Buffer | undefined;
  /** Whether a success would be a fault. */
  mustFail: boolean;
  /** Where a 400 has to find fault, such as `body.unitId`; undefined where it may say anything. */
  place: string | undefined;
  /** Whether the URL may lead to no operation at all, or to another one. */
  mayGetLost: boolean;
}

/** What came back. */
export interface Answer {
  /** 0 when the connection ended without an answer. */
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A promise that an answer broke. */
export interface Finding {
  operationId: string;
  /** Which promise, in a word or two; with the operation it tells findings apart. */
  kind: string;
  /** One sentence. */
  text: string;
  who: string;
  attempt: Attempt;
  answer: Answer;
}
