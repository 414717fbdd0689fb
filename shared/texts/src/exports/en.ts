export const en = {
  'export.action': 'Export',
  'export.cancelled': 'Cancelled',
  'export.done': 'Ready',
  'export.download': 'Download {name}',
  'export.failed': 'Not written',
  'export.format': 'Format',
  'export.list': 'Exports',
  'export.none': 'Nothing was exported lately.',
  'export.queued': 'Waiting for its turn',
  'export.running': 'Being written',
  'export.tooLarge': 'The file would be too large. Choose another format.',
  'export.unknown': 'Something went wrong on our side. Try again; if it stays so, tell us.',
} as const;
