import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'communities.allActive': 'Todas las comunidades están activas.',
  'communities.notActive': 'Comunidades que no están activas',
  'communityState.active': 'Activa',
  'communityState.closed': 'Cerrada',
  'communityState.closing': 'En cierre',
  'communityState.setup': 'En preparación',
  'communityState.suspended': 'Suspendida',
  'setup.cardText': 'Quedan unos pasos hasta que todos puedan usarla.',
  'setup.cardTitle': 'Su comunidad está en preparación',
  'setup.goOn': 'Seguir con ello',
};
