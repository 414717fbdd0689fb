import type { Policies } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';

export type SectionName = keyof Policies;

interface Asked {
  /** By the name that the API knows it by, in its section. */
  name: string;
  label: MessageKey;
  hint?: MessageKey;
}

/** What is asked in one field of a section. */
export type PolicyField = Asked &
  (
    | { kind: 'choice'; choices: readonly { value: string; label: MessageKey }[] }
    | {
        kind: 'several';
        choices: readonly { value: string; label: MessageKey }[];
        /** Whether none of them is an answer as well. */
        mayBeNone?: boolean;
      }
    | { kind: 'yes' | 'time' }
    | { kind: 'number'; unit: 'days' | 'minutes' | 'seconds'; least: number; most: number }
    | ListDescription
  );

interface ListDescription {
  kind: 'list';
  /** So many items it may have. */
  most: number;
  /** So many letters an item may have. */
  letters: number;
}

/** A list in an order of its own. */
export type ListField = Asked & ListDescription;

export interface Section {
  name: SectionName;
  title: MessageKey;
  text: MessageKey;
  fields: readonly PolicyField[];
}

const residencyKinds = [
  { value: 'owner', label: 'policies.owner' },
  { value: 'tenant', label: 'policies.tenant' },
  { value: 'family', label: 'policies.family' },
] as const;

const passKinds = [
  { value: 'single', label: 'passKind.single' },
  { value: 'recurring', label: 'passKind.recurring' },
  { value: 'staff', label: 'passKind.staff' },
  { value: 'party', label: 'passKind.party' },
  { value: 'vehicle', label: 'passKind.vehicle' },
] as const;

const overstay = (name: string, label: MessageKey): PolicyField => ({
  ...{ kind: 'number', unit: 'seconds', name, label, least: 0, most: 86_400 },
});

const ofResidents = (name: string, label: MessageKey): PolicyField => ({
  ...{ kind: 'several', name, label },
  choices: residencyKinds,
});

/** How a community does things, section by section; each changes by itself. */
export const sections: readonly Section[] = [
  {
    ...{ name: 'joining', title: 'policies.joining', text: 'policies.joiningText' },
    fields: [
      {
        ...{ kind: 'choice', name: 'approval', label: 'policies.joiningBy' },
        choices: [
          { value: 'either', label: 'policies.byEither' },
          { value: 'household', label: 'policies.byHousehold' },
          { value: 'management', label: 'policies.byManagement' },
        ],
      },
    ],
  },
  {
    ...{ name: 'residents', title: 'policies.residents', text: 'policies.residentsText' },
    fields: [
      ofResidents('ring', 'policies.whoIsRung'),
      ofResidents('vote', 'policies.whoVotes'),
      ofResidents('book', 'policies.whoBooks'),
    ],
  },
  {
    ...{ name: 'gate', title: 'policies.gate', text: 'policies.gateText' },
    fields: [
      {
        ...{ kind: 'number', name: 'householdSeconds', label: 'policies.householdSeconds' },
        ...{ unit: 'seconds', least: 1, most: 3600 },
      },
      {
        ...{ kind: 'number', name: 'contactsSeconds', label: 'policies.contactsSeconds' },
        ...{ unit: 'seconds', least: 0, most: 3600, hint: 'policies.zeroIsNever' },
      },
      {
        ...{ kind: 'number', name: 'guardSeconds', label: 'policies.guardSeconds' },
        ...{ unit: 'seconds', least: 0, most: 3600, hint: 'policies.zeroIsNever' },
      },
      {
        ...{ kind: 'choice', name: 'emptyHomes', label: 'policies.emptyHomes' },
        choices: [
          { value: 'guard', label: 'policies.byGuard' },
          { value: 'manager', label: 'policies.byManagement' },
        ],
      },
      {
        ...{ kind: 'number', name: 'approvalMinutes', label: 'policies.approvalMinutes' },
        ...{ unit: 'minutes', least: 1, most: 1440 },
      },
      {
        ...{ kind: 'time', name: 'assumedOutAt', label: 'policies.assumedOutAt' },
        hint: 'policies.assumedOutAtHint',
      },
      overstay('guestOverstaySeconds', 'policies.guestOverstay'),
      overstay('deliveryOverstaySeconds', 'policies.deliveryOverstay'),
      overstay('cabOverstaySeconds', 'policies.cabOverstay'),
      overstay('serviceOverstaySeconds', 'policies.serviceOverstay'),
      {
        ...{ kind: 'number', name: 'tourUnitSeconds', label: 'policies.tourUnit' },
        ...{ unit: 'seconds', least: 0, most: 3600, hint: 'policies.tourUnitHint' },
      },
    ],
  },
  {
    ...{ name: 'passes', title: 'policies.passes', text: 'policies.passesText' },
    fields: [
      {
        ...{ kind: 'several', name: 'approval', label: 'policies.passApproval', mayBeNone: true },
        choices: passKinds,
      },
      { ...{ kind: 'list', name: 'rules', label: 'policies.passRules' }, most: 16, letters: 120 },
    ],
  },
  {
    ...{ name: 'directory', title: 'policies.directory', text: 'policies.directoryText' },
    fields: [
      {
        ...{ kind: 'choice', name: 'open', label: 'policies.directoryOpen' },
        choices: [
          { value: 'none', label: 'policies.openToNobody' },
          { value: 'building', label: 'policies.openToBuilding' },
          { value: 'community', label: 'policies.openToCommunity' },
        ],
      },
    ],
  },
  {
    ...{ name: 'notices', title: 'policies.notices', text: 'policies.noticesText' },
    fields: [{ kind: 'yes', name: 'approval', label: 'policies.noticeApproval' }],
  },
  {
    ...{ name: 'quietHours', title: 'policies.quietHours', text: 'policies.quietHoursText' },
    fields: [
      { kind: 'yes', name: 'enabled', label: 'policies.quietEnabled' },
      { kind: 'time', name: 'from', label: 'policies.quietFrom' },
      { kind: 'time', name: 'to', label: 'policies.quietTo' },
    ],
  },
  {
    ...{ name: 'retention', title: 'policies.retention', text: 'policies.retentionText' },
    fields: [
      {
        ...{ kind: 'number', name: 'gateLogDays', label: 'policies.gateLogDays' },
        ...{ unit: 'days', least: 1, most: 3650 },
      },
      {
        ...{ kind: 'number', name: 'idDays', label: 'policies.idDays' },
        ...{ unit: 'days', least: 0, most: 3650, hint: 'policies.idDaysHint' },
      },
    ],
  },
  {
    ...{ name: 'moves', title: 'policies.moves', text: 'policies.movesText' },
    fields: [
      { ...{ kind: 'list', name: 'in', label: 'policies.movesIn' }, most: 20, letters: 120 },
      { ...{ kind: 'list', name: 'out', label: 'policies.movesOut' }, most: 20, letters: 120 },
    ],
  },
];

/** What a section says, as it came: of an older or newer release it may say other things. */
export type Said = Readonly<Record<string, unknown>>;

/** The values that a field knows words for, of those that are said. */
export function choicesSaid(field: PolicyField, said: Said): readonly MessageKey[] {
  if (field.kind !== 'choice' && field.kind !== 'several') return [];
  const value = said[field.name];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return field.choices.filter((one) => values.includes(one.value)).map(({ label }) => label);
}
