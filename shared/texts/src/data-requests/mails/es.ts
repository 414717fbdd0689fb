import { es as rosters } from '../../rosters/places/es.js';
import { es as alerts } from '../../alerts/places/es.js';
import { es as imports } from '../../imports/places/es.js';
import { es as join } from '../../join/places/es.js';
import { es as moves } from '../../moves/places/es.js';
import { es as noticeboard } from '../../noticeboard/places/es.js';
import { es as parcels } from '../../parcels/places/es.js';
import { es as passes } from '../../passes/places/es.js';
import { es as policies } from '../../policies/places/es.js';
import { es as vehicles } from '../../vehicles/places/es.js';
import { es as visits } from '../../visits/places/es.js';
import { es as page } from '../es.js';
import { es as own } from '../places/es.js';
import { stayingWords } from '../../staying-words.js';
import type { TextsLike } from '../../texts.js';
import type { en } from './en.js';

export const es: TextsLike<typeof en> = {
  'mailErased.accountGone': 'Su cuenta de Gatehouse también se ha eliminado.',
  'mailErased.accountStays': 'Su cuenta de Gatehouse queda: la usa en otro lugar.',
  'mailErased.keep': 'Guarde este correo: es el único recibo.',
  'mailErased.lead': '{community} ha borrado lo que tenía sobre usted.',
  'mailErased.leadHere': 'Su comunidad ha borrado lo que tenía sobre usted.',
  'mailErased.line': '{what}: {why}',
  'mailErased.lineUntil': '{what} (hasta el {until}): {why}',
  'mailErased.nothing': 'Allí no queda nada de usted.',
  'mailErased.stays': 'Esto queda, y por qué:',
  'mailErased.subject': 'Sus datos se han borrado',
  'mailErased.what':
    'Se han borrado su nombre y cómo localizarle, sus vehículos y documentos, lo que se le comunicó allí y sus roles. Ya no vive allí.',
  ...stayingWords({
    ...{
      page,
      own,
      rosters,
      alerts,
      imports,
      join,
      moves,
      noticeboard,
      parcels,
      passes,
      policies,
      vehicles,
      visits,
    },
  }),
};
