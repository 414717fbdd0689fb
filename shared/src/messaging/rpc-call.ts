import type { ConsumeMessage } from 'amqplib';
import { InvalidError } from '../errors/app-error.js';
import { newId } from '../ids/ids.js';
import { RPC_HEADERS } from './rpc-contract.js';

/** What a handler may know of the call besides its payload. */
export interface RpcCall {
  /** The service that asks, as it says itself. */
  caller: string;
  correlationId: string;
  /** Milliseconds of the Unix epoch; afterwards nobody waits for the reply. */
  deadline: number;
  /** Aborted when nobody waits any more: the deadline has passed, the caller gave up or is gone. */
  signal: AbortSignal;
}

/** A call without a readable deadline is taken as expired: nobody can be waiting for it. */
export function callOf(message: ConsumeMessage): Omit<RpcCall, 'signal'> {
  const headers: Record<string, unknown> = message.properties.headers ?? {};
  const deadline = headers[RPC_HEADERS.deadline];
  const correlationId = headers[RPC_HEADERS.correlation];
  const caller = headers[RPC_HEADERS.caller];
  return {
    deadline: typeof deadline === 'number' ? deadline : 0,
    correlationId: typeof correlationId === 'string' ? correlationId : newId(),
    caller: typeof caller === 'string' ? caller : 'unknown',
  };
}

/**
 * The payload of a call.
 * @throws InvalidError when it is no JSON or breaks its contract
 */
export function readRequest(message: ConsumeMessage, validate: (value: unknown) => void): unknown {
  try {
    const value: unknown = JSON.parse(message.content.toString('utf8'));
    validate(value);
    return value;
  } catch (cause) {
    throw invalidRequest(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

export function invalidRequest(detail: string, cause?: unknown): InvalidError {
  return new InvalidError('rpc_request_invalid', 'The call breaks its contract', { detail, cause });
}
