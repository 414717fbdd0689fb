import type { ConsumeMessage } from 'amqplib';
import { InvalidError } from '../../errors/app-error.js';
import { newId } from '../../ids/ids.js';
import { RPC_HEADERS } from './rpc-contract.js';

/** What a handler may know of the call besides its payload. */
export interface RpcCall {
  /** The service that asks, as it says itself. */
  caller: string;
  correlationId: string;
  /** On the clock of `performance.now()`; afterwards nobody waits for the reply. */
  deadline: number;
  /** Aborted when nobody waits any more: the deadline has passed, the caller gave up or is gone. */
  signal: AbortSignal;
}

/**
 * The time that a call has is its expiry, which counts from when it came: the clocks of two hosts
 * need not agree. A call without one is taken as expired: nobody can be waiting for it.
 * @param arrivedAt on the clock of `performance.now()`
 */
export function callOf(message: ConsumeMessage, arrivedAt: number): Omit<RpcCall, 'signal'> {
  const headers: Record<string, unknown> = message.properties.headers ?? {};
  const correlationId = headers[RPC_HEADERS.correlation];
  const caller = headers[RPC_HEADERS.caller];
  return {
    deadline: arrivedAt + timeOf(message),
    correlationId: typeof correlationId === 'string' ? correlationId : newId(),
    caller: typeof caller === 'string' ? caller : 'unknown',
  };
}

/** Milliseconds. */
function timeOf({ properties }: ConsumeMessage): number {
  const expiration: unknown = properties.expiration;
  return typeof expiration === 'string' && /^\d+$/.test(expiration) ? Number(expiration) : 0;
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
