/** Providers of care and support. */
export const aanbieder = {
  titel: 'Aanbieder',
}
