/** Case workers of the municipality. */
export const werkplek = {
  titel: 'Werkplek',
}
