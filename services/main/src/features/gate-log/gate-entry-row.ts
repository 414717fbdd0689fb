import type { GateEntry } from './gate-log.types.js';

/** An entry as COLUMNS read it: the driver has numbers of 64 bits and truths in forms of its own. */
export type EntryRead = Omit<GateEntry, 'seq' | 'offline'> & {
  seq: number | string | null;
  offline: number;
};

export const COLUMNS = `
  gate_entries.id, gate_entries.community_id AS communityId, gate_entries.device_id AS deviceId,
  gate_entries.nonce, gate_entries.content, gate_entries.seq, gate_entries.clock_gen AS clockGen,
  gate_entries.direction, gate_entries.subject_type AS subjectType,
  gate_entries.subject_id AS subjectId, gate_entries.max_uses AS maxUses, gate_entries.people,
  gate_entries.gate_id AS gateId, gate_entries.guard_account_id AS guardAccountId,
  gate_entries.device_at AS deviceAt, gate_entries.at, gate_entries.time_quality AS timeQuality,
  gate_entries.received_at AS receivedAt, gate_entries.offline, gate_entries.reason,
  gate_entries.corrects, gate_entries.people_digest AS peopleDigest`;

export function entryIn<Read extends EntryRead>({ seq, offline, ...row }: Read) {
  return { ...row, seq: seq === null ? null : Number(seq), offline: offline !== 0 };
}
