import { useTekst } from '../../teksten/gebruik.ts'
import { Rij } from '../../ui/Indeling.tsx'
import { Knoplink } from '../../ui/Knop.tsx'

type Props = { blad: number; bladen: number; pad: string; vraag?: Readonly<Record<string, string>> }

/** To the next and the previous page of a long list; nothing when all fits on one. */
export function Bladwijzer({ blad, bladen, pad, vraag = {} }: Props) {
  const t = useTekst('werkplek')
  if (bladen < 2) return null
  const naar = (nummer: number): string => `${pad}?${new URLSearchParams({ ...vraag, blad: String(nummer) })}`
  return (
    <nav aria-label={t('lijst.bladeren')}>
      <Rij>
        {blad > 1 && (
          <Knoplink naar={naar(blad - 1)} soort="tweede" icoon="links">
            {t('lijst.vorige')}
          </Knoplink>
        )}
        <span>{t('lijst.bladzijde', { nummer: blad })}</span>
        {blad < bladen && (
          <Knoplink naar={naar(blad + 1)} soort="tweede" icoon="rechts">
            {t('lijst.volgende')}
          </Knoplink>
        )}
      </Rij>
    </nav>
  )
}
