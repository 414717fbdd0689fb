import type { Import, ImportRow } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

/** A word for something, and how it looks. */
interface Look {
  key: MessageKey;
  tone: Tone;
}

const states: Record<Import['state'], Look> = {
  uploaded: { key: 'importState.uploaded', tone: 'info' },
  checking: { key: 'importState.checking', tone: 'waiting' },
  checked: { key: 'importState.checked', tone: 'info' },
  applying: { key: 'importState.applying', tone: 'waiting' },
  applied: { key: 'importState.applied', tone: 'good' },
  undoing: { key: 'importState.undoing', tone: 'waiting' },
  undone: { key: 'importState.undone', tone: 'quiet' },
  cancelled: { key: 'importState.cancelled', tone: 'quiet' },
  failed: { key: 'importState.failed', tone: 'bad' },
};

const actions: Record<ImportRow['action'], Look> = {
  create: { key: 'importAction.create', tone: 'good' },
  update: { key: 'importAction.update', tone: 'info' },
  same: { key: 'importAction.same', tone: 'quiet' },
  error: { key: 'importAction.error', tone: 'bad' },
};

const outcomes: Record<NonNullable<ImportRow['outcome']>, Look> = {
  applied: { key: 'importOutcome.applied', tone: 'good' },
  undone: { key: 'importOutcome.undone', tone: 'quiet' },
  kept: { key: 'importOutcome.kept', tone: 'warn' },
};

/** How far an import is; undefined for a state of a newer release. */
export const lookOfState = wordsFor(states);
/** What is done with a row. */
export const lookOfAction = wordsFor(actions);
/** What came of a row. */
export const lookOfOutcome = wordsFor(outcomes);

/** What the rows of a kind are. What is offered says the API. */
export const kindKey = wordsFor<MessageKey>({
  units: 'importKind.units',
  people: 'importKind.people',
  vehicles: 'importKind.vehicles',
  'opening-balances': 'importKind.openingBalances',
});

/** What a column is of. */
export const columnKey = wordsFor<MessageKey>({
  amount: 'importColumn.amount',
  area: 'importColumn.area',
  building: 'importColumn.building',
  colour: 'importColumn.colour',
  day: 'importColumn.day',
  email: 'importColumn.email',
  externalRef: 'importColumn.externalRef',
  familyName: 'importColumn.familyName',
  floor: 'importColumn.floor',
  from: 'importColumn.from',
  givenName: 'importColumn.givenName',
  kind: 'importColumn.kind',
  livesHere: 'importColumn.livesHere',
  phone: 'importColumn.phone',
  plate: 'importColumn.plate',
  primary: 'importColumn.primary',
  share: 'importColumn.share',
  to: 'importColumn.to',
  unit: 'importColumn.unit',
  unitKind: 'importColumn.unitKind',
  vehicleKind: 'importColumn.vehicleKind',
});

/** What is wrong with a cell. */
export const errorKey = wordsFor<MessageKey>({
  balance_twice: 'importError.balanceTwice',
  building_unknown: 'importError.buildingUnknown',
  cell_failed: 'importError.cellFailed',
  contact_unfit: 'importError.contactUnfit',
  date_format: 'importError.dateFormat',
  date_shape: 'importError.dateShape',
  email_shape: 'importError.emailShape',
  email_taken: 'importError.emailTaken',
  email_twice: 'importError.emailTwice',
  empty: 'importError.empty',
  end_is_over: 'importError.endIsOver',
  home_unclear: 'importError.homeUnclear',
  home_unknown: 'importError.homeUnknown',
  name_shape: 'importError.nameShape',
  number_shape: 'importError.numberShape',
  out_of_range: 'importError.outOfRange',
  person_elsewhere: 'importError.personElsewhere',
  person_unclear: 'importError.personUnclear',
  person_unknown: 'importError.personUnknown',
  phone_shape: 'importError.phoneShape',
  plate_twice: 'importError.plateTwice',
  plate_unusable: 'importError.plateUnusable',
  primary_twice: 'importError.primaryTwice',
  reference_taken: 'importError.referenceTaken',
  reference_twice: 'importError.referenceTwice',
  residency_backwards: 'importError.residencyBackwards',
  residency_over: 'importError.residencyOver',
  residency_overlaps: 'importError.residencyOverlaps',
  text_shape: 'field.text',
  too_exact: 'importError.tooExact',
  too_long: 'importError.tooLong',
  unit_empty: 'importError.unitEmpty',
  unit_twice: 'importError.unitTwice',
  unit_unknown: 'importError.unitUnknown',
  vehicle_known: 'importError.vehicleKnown',
  word_unknown: 'importError.wordUnknown',
});
