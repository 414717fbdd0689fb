import { createHashChain, macBy, type HashChain } from '../../chain/hash-chain.js';
import type { GateEntry } from './gate-log.types.js';

export type GateChain = HashChain<GateEntry>;

/** The chain of a gate log. @param secret which the database does not have */
export function createGateChain(secret: string): GateChain {
  return createHashChain(macBy(secret), { name: 'gate/', saidBy });
}

/** All that an entry says. */
const saidBy = (entry: GateEntry): readonly unknown[] => [
  ...[entry.id, entry.deviceId, entry.nonce, entry.content?.toString('hex') ?? null],
  ...[entry.seq, entry.clockGen, entry.direction],
  ...[entry.subjectType, entry.subjectId, entry.maxUses, entry.people],
  ...[entry.gateId, entry.guardAccountId, entry.deviceAt?.toISOString() ?? null],
  ...[entry.at.toISOString(), entry.timeQuality, entry.receivedAt.toISOString(), entry.offline],
  ...[entry.reason, entry.corrects, entry.peopleDigest],
];
