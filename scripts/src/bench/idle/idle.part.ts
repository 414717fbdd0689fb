import { setTimeout as delay } from 'node:timers/promises';
import {
  processNames,
  type ProcessName,
  type ServiceProcess,
} from '../../system/service-process.js';
import { Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { processorSeconds } from '../processor-time.js';
import { residentKb } from '../resident-memory.js';

/** Also what a start leaves to be done, because a machine that is restarted is idle first. */
const mostPerSecond = 15;

/** What the services do while nobody wants anything of them, from the moment they are ready. */
export const measureIdle: Part = async (world, { rounds, quick }) => {
  const { services } = await world.emptySystem();
  const idle = [...services.values()];
  const seconds = quick ? 5 : 60;
  const starts = Math.min(rounds, 3);
  const rows = new Rows();
  for (let start = 0; start < starts; start++) {
    await Promise.all(idle.map((service) => service.restart()));
    const before = await Promise.all(idle.map(usedSeconds));
    await delay(seconds * 1000);
    const after = await Promise.all(idle.map(usedSeconds));
    for (const [index, { service, pid = 0 }] of idle.entries()) {
      const used = (after[index] ?? Number.NaN) - (before[index] ?? Number.NaN);
      rows.add(processorRow(service), (used * 1000) / seconds);
      rows.add(memoryRow(service), (await residentKb(pid)) / 1024);
    }
  }
  return {
    title: 'Idle: the services while nobody wants anything',
    rows: rows.inOrder(
      [...processNames.map(processorRow), ...processNames.map(memoryRow)].map(what),
    ),
    notes: [
      `the first ${seconds} s after they were ready, of ${starts} starts`,
      'processor time of the process, and of the kernel for it; memory at the end',
    ],
  };
};

function usedSeconds({ pid = 0 }: ServiceProcess): Promise<number> {
  return processorSeconds(pid);
}

function processorRow(service: ProcessName): RowHead {
  return { what: service, unit: 'ms/s', target: { of: 'median', atMost: mostPerSecond } };
}

function memoryRow(service: ProcessName): RowHead {
  return { what: `${service}, resident memory`, unit: 'MiB' };
}

function what(row: RowHead): string {
  return row.what;
}
