export const en = {
  'permission.people:impersonate': 'Act in somebody’s name',
  'permission.people:manage': 'Change roles and close accounts',
} as const;
