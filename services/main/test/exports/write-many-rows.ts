/** Writes a workbook of so many rows and prints what that cost. Usage: write-many-rows.js <rows> */
import { exported } from '../../src/exports/export.js';
import type { Cell } from '../../src/exports/table.js';
import { bytesOf, tableOf } from './some-table.js';

function* rows(count: number): Generator<Cell[]> {
  const began = Date.UTC(2026, 0, 1);
  for (let at = 0; at < count; at++)
    yield [new Date(began + at * 60_000), `Visitor ${at} राजेन्द्र`, at / 10];
}

// What the first file of a process loads is not the file's.
await bytesOf(exported('xlsx', tableOf(rows(100))));
const before = process.memoryUsage().rss;
let most = before;
let bytes = 0;
for await (const chunk of exported('xlsx', tableOf(rows(Number(process.argv[2]))))) {
  bytes += chunk.length;
  most = Math.max(most, process.memoryUsage().rss);
}
process.stdout.write(JSON.stringify({ bytes, addedMegabytes: (most - before) / 1e6 }));
