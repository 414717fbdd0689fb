import type { TextsLike } from '../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'standing.add': 'Responder de antemano',
  'standing.approved': 'Puede entrar',
  'standing.company': 'Empresa',
  'standing.companyHint': 'Todas, si lo deja vacío.',
  'standing.denied': 'No puede entrar',
  'standing.from': '{kind} de {company}',
  'standing.kind': 'Quién viene',
  'standing.lead': 'Estas visitas reciben respuesta al instante, sin timbre. Se le avisa cada vez.',
  'standing.leftAtGate': 'Lo deja en la entrada',
  'standing.none': 'El timbre suena para todos.',
  'standing.remove': 'Retirar',
  'standing.removeWho': '{who}: retirar',
  'standing.says': 'Qué se les dice',
  'standing.title': 'Respondido de antemano',
  'standing.until': 'hasta {time}',
};
