import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const it: TextsLike<typeof en> = {
  'joinTold.requested': '{applicant} chiede di abitare in {unit}',
  'joinTold.requestedHint': 'Approvi la richiesta se conosce la persona, oppure la rifiuti.',
  'joinTold.approved': 'Ora abita in {unit}',
  'joinTold.approvedHint': 'La Sua richiesta è stata approvata.',
  'joinTold.approvedLater': 'La Sua richiesta di abitare in {unit} è stata approvata',
  'joinTold.approvedFrom': 'Abita lì dal {day}.',
  'joinTold.refused': 'La Sua richiesta di abitare in {unit} è stata rifiutata',
  'joinTold.refusedReason': 'Motivo: {reason}',
  'joinTold.refusedHint': 'Se è un errore, chieda all’amministrazione.',
  'joinTold.expired': 'La Sua richiesta di abitare in {unit} è scaduta',
  'joinTold.expiredHint': 'Nessuno ha deciso entro 30 giorni. Può chiedere di nuovo.',
};
