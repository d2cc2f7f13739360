/** Properties that SVG also takes as attributes. */
const ALS_ATTRIBUUT: ReadonlySet<string> = new Set(['font-size', 'font-family', 'font-weight', 'font-style'])

/**
 * Turns inline styles of a drawing into attributes and removes its style sheets: the security policy lets no page
 * bring styles of its own. What no attribute can say (the cursor, the hover) is for a mouse, and nothing hovers here.
 */
export function zonderStijlen(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, stijl: string) => alsAttributen(stijl))
}

function alsAttributen(stijl: string): string {
  return stijl
    .split(';')
    .map((regel) => regel.split(':'))
    .filter(([naam]) => ALS_ATTRIBUUT.has((naam ?? '').trim()))
    .map(([naam = '', waarde = '']) => ` ${naam.trim()}="${waarde.trim()}"`)
    .join('')
}
