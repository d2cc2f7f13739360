/** A pgb that was sent waits for no provider: the holder arranges the help. */
export const standVan = ({ vorm, stand }: { readonly vorm: string | null; readonly stand: string }): string =>
  vorm === 'pgb' && stand === 'verzonden' ? 'pgb' : stand
