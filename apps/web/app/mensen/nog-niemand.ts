type Mens = { readonly agb: string; readonly actief: boolean; readonly beheertMensen: boolean }
type Uitnodiging = { readonly agb: string; readonly stand: string; readonly beheertMensen: boolean }

/** Whether nobody of this provider manages its people, nor will by an open invitation; false while no provider is chosen. */
export function nogNiemandBeheert(
  agb: string,
  mensen: readonly Mens[],
  uitnodigingen: readonly Uitnodiging[],
): boolean {
  const kunnen = [
    ...mensen.filter(({ actief }) => actief),
    ...uitnodigingen.filter(({ stand }) => stand === 'open'),
  ].filter(({ beheertMensen }) => beheertMensen)
  return agb !== '' && !kunnen.some((een) => een.agb === agb)
}
