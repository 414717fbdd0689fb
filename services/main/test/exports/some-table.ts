import type { Cell, Column, Table } from '../../src/exports/table.js';

const columns: Column[] = [
  { title: 'Requested at', kind: 'instant', width: 18 },
  { title: 'Visitor', kind: 'text', width: 24 },
  { title: 'Seconds', kind: 'number', width: 8 },
];

export function tableOf(rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>): Table {
  return {
    title: 'Visits',
    subtitle: 'Lakeview Gardens',
    columns,
    rows: (async function* () {
      yield* rows;
    })(),
    direction: 'ltr',
  };
}

export async function bytesOf(file: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file) chunks.push(chunk);
  return Buffer.concat(chunks);
}
