import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './sheet-files';

// The files of the tests' browser cannot be read as those of any other.
Object.assign(Blob.prototype, {
  text(this: Blob): Promise<unknown> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsText(this);
    });
  },
});

describe('what a file is', () => {
  it('is seen by how it begins, whatever it is called', async () => {
    const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(await mediaTypeOf(new Blob(['PK\u0003\u0004rest']))).toBe(workbook);
    for (const text of ['building,unit\n', 'PK,unit\n', ''])
      expect(await mediaTypeOf(new Blob([text]))).toBe('text/csv');
  });
});
