import { ByteWriter } from './bytes.js';
import type { Layout } from './layout.js';

/** Somebody may come to a gathering. */
export interface AdmissionCode {
  admissionId: string;
  /** The number of the kind of ticket within its gathering. */
  type: number;
  /** One that was replaced has a lower one. */
  generation: number;
}

export const admissionLayout: Layout<AdmissionCode> = {
  ...{ firstByte: 1, name: 'admission' },
  write: ({ admissionId, type, generation }) =>
    new ByteWriter().uuid(admissionId).u16(type).u16(generation).done(),
  read: (reader) => ({
    ...{ admissionId: reader.uuid(), type: reader.u16(), generation: reader.u16() },
  }),
};
