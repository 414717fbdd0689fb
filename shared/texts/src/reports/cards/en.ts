export const en = {
  'reports.aWeekAgo': '{value} a week ago, all day',
  'reports.answered': 'Answered',
  'reports.asked': 'Visits',
  'reports.daysBefore': {
    one: '{value} on the day before',
    other: '{value} in the {count} days before',
  },
  'reports.exportTooLarge': 'The file would be too large. Choose fewer days.',
  'reports.exportTooMany':
    'There are {visits} visits, and a PDF has room for {most}. Choose fewer days, or another format.',
  'reports.gateToday': 'The gate today',
  'reports.median': 'Typical time to answer',
} as const;
