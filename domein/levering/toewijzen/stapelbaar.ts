/** Categories of hulpmiddelen and the like, of which several may stand beside each other (TR302). */
export const STAPELBAAR: readonly string[] = ['11', '12', '13', '14']
