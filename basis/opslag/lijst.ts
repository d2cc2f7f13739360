/** Reads a PostgreSQL array of dates or numbers, such as `{2026-01-01,2026-02-01}`; neither has quotes or commas inside. */
export const leesLijst = (tekst: string): string[] => (tekst === '{}' ? [] : tekst.slice(1, -1).split(','))
