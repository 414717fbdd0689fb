import type { Block } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

/** By what somebody may be known, the surest first. */
export const blockOfs = ['phone', 'plate', 'name'] as const;
/** How a block may stand, as lists are narrowed down by it. */
export const blockStates = ['active', 'lifting', 'lifted', 'ended'] as const;

/** The words for what they are known by; undefined for something newer than this page. */
export const blockOfKey = wordsFor<MessageKey>({
  name: 'blockOf.name',
  phone: 'blockOf.phone',
  plate: 'blockOf.plate',
});

/** Likewise how it stands. */
export const blockStateKey = wordsFor<MessageKey>({
  active: 'blockState.active',
  ended: 'blockState.ended',
  lifted: 'blockState.lifted',
  lifting: 'blockState.lifting',
});

const tones = wordsFor<Tone>({ active: 'bad', lifting: 'waiting' });

export const blockTone = ({ state }: Block): Tone => tones(state) ?? 'quiet';

const refusals = wordsFor<MessageKey>({
  block_state: 'blocks.over',
  phone_unusable: 'blocks.noPhone',
  plate_unusable: 'blocks.noPlate',
  same_person: 'blocks.waitsForOther',
  until_past: 'blocks.past',
});

/** What is refused about a block in words of its own. */
export const blockRefusal = (error: unknown): MessageKey | undefined =>
  error instanceof ProblemError ? refusals(error.code) : undefined;

/** A telephone as people write it has blanks and hyphens; E.164 has none. */
export const valueOf = (of: string, value: string): string =>
  of === 'phone' ? value.replace(/[\s()./-]/g, '') : value.trim();
