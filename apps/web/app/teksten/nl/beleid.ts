/** Policy officers and the board. */
export const beleid = {
  titel: 'Beleid',
}
