/**
 * Fills in ${VARIABLES} the way envsubst does in the nginx images: exactly the named ones;
 * nginx's own $variables stay.
 *
 * @throws Error naming every variable the template wants and nobody gave.
 */
export function fillTemplate(template: string, variables: Record<string, string>): string {
  const missing = new Set<string>();
  const filled = template.replace(/\$\{([A-Z0-9_]+)\}/g, (whole, name: string) => {
    const value = variables[name];
    if (value === undefined) missing.add(name);
    return value ?? whole;
  });
  if (missing.size > 0) throw new Error(`the template wants ${[...missing].join(', ')}`);
  return filled;
}
