import { useTekst } from '../teksten/gebruik.ts'
import { Melding } from '../ui/Melding.tsx'
import { Bevindingen } from './Bevindingen.tsx'
import type { stuurIn } from './berichten.server.ts'

type Antwoord = Awaited<ReturnType<typeof stuurIn>>['data']
type Props = { ontvangst: NonNullable<Antwoord['ontvangst']> }

/** What became of a message that was sent in: done, known already, or refused and why. */
export function Ontvangst({ ontvangst: { naam, soort, stand, bevindingen, retour, dubbel } }: Props) {
  const t = useTekst('aanbieder')
  const wat = t(`bericht.${soort}`)
  if (stand === 'afgekeurd') {
    return (
      <Melding toon="fout" live titel={t('ontvangst.afgekeurd', { naam })}>
        <p>{t(retour === null ? 'ontvangst.zonderRetour' : 'ontvangst.metRetour', { wat, retour })}</p>
        <Bevindingen bevindingen={bevindingen} />
      </Melding>
    )
  }
  if (dubbel) {
    return (
      <Melding live titel={t('ontvangst.dubbel', { naam })}>
        {t('ontvangst.dubbelTekst')}
      </Melding>
    )
  }
  return (
    <Melding toon="goed" live titel={t('ontvangst.verwerkt', { naam })}>
      <p>{t(retour === null ? 'ontvangst.gelezen' : 'ontvangst.beantwoord', { wat, retour })}</p>
      <Bevindingen bevindingen={bevindingen} />
    </Melding>
  )
}
