import type { AddressInfo } from 'node:net';
import { beMeasured } from '../child.js';
import { createRawServer } from './raw-server.js';

const { http } = createRawServer();
http.listen(0, '127.0.0.1', () => beMeasured((http.address() as AddressInfo).port));
