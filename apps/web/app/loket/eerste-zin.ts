/** The first sentence of a text that tells something: a question takes its answer along. A dot inside a time ends nothing. */
export function eersteZin(tekst: string): string {
  const zinnen = tekst.split(/(?<=[.!?])\s+/)
  const eerste = zinnen.findIndex((zin) => !zin.endsWith('?'))
  return eerste === -1 ? tekst : zinnen.slice(0, eerste + 1).join(' ')
}
