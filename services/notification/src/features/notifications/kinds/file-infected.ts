import { fileInfected as teller } from '@gatehouse/texts/files/told/tellers';
import { defineKind } from './kind.js';

/** A virus was found in a file: tells the admins, who may have to act, and who uploaded it. */
export const fileInfected = defineKind({
  kind: 'file-infected',
  events: ['gatehouse.file.infected.v1'],
  urgency: 'urgent',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { fileId, name, uploader, found, foundAt } }) => ({
    fileId,
    name,
    uploader,
    found,
    foundAt,
  }),
});
