/** Puts values in a message: `fill('… {field} …', { field: 'Chapeau' })`. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
