import { beMeasured } from '../child.js';
import { serveCatalogue } from './gatehouse-rpc.js';
import { serveRaw } from './raw-rpc.js';

/** The side that answers: `callee.process.js gatehouse|raw <rabbitmq url> <namespace>`. */
const [side, url = '', namespace = ''] = process.argv.slice(2);

if (side === 'gatehouse') await serveCatalogue(url, namespace);
else await serveRaw(url, namespace);
beMeasured();
