import type { PortalFeature } from '../shell/portal-feature';
import { fileLooks } from './file-looks';

/** Files have no page of their own: they are seen where they are linked to. */
export const filesPortal: PortalFeature = {
  tells: { label: 'nav.files', kinds: ['file-infected'] },
  looks: fileLooks,
};
