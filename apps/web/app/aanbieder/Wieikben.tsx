import { useBezoek } from '../bezoek.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'

type Props = { aanbieder: string; beheerders: readonly string[] }

/** On a phone the bar has no room for it: who is logged in, for whom, and who of them invites colleagues. */
export function Wieikben({ aanbieder, beheerders }: Props) {
  const t = useTekst('mensen')
  const taal = useTaal()
  const { wie } = useBezoek()
  if (!wie) return null
  const namen = new Intl.ListFormat(taal).format(beheerders)
  const soort = beheerders.length === 0 ? 'niemand' : beheerders.length === 1 ? 'beheert' : 'beheerders'
  return (
    <p className="md-zacht md-klein">
      {t('wie.wie', { naam: wie.naam, aanbieder })}{' '}
      {!wie.rollen.includes('mensenbeheer') && t(`wie.${soort}`, { namen })}
    </p>
  )
}
