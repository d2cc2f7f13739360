/** Administrators of the municipality. */
export const beheer = {
  titel: 'Beheer',
}
