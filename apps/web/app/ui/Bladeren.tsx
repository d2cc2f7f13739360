import { useTekst } from '../teksten/gebruik.ts'
import { Rij } from './Indeling.tsx'
import { Knoplink } from './Knop.tsx'

type Props = { blad: number; bladen: number; pad: string; vraag?: Readonly<Record<string, string>> }

/** To the next and the previous page of a long list; nothing when all fits on one. */
export function Bladeren({ blad, bladen, pad, vraag = {} }: Props) {
  const t = useTekst('ui')
  if (bladen < 2) return null
  const naar = (nummer: number): string => `${pad}?${new URLSearchParams({ ...vraag, blad: String(nummer) })}`
  return (
    <nav aria-label={t('bladeren.label')}>
      <Rij>
        {blad > 1 && (
          <Knoplink naar={naar(blad - 1)} soort="tweede" icoon="links">
            {t('bladeren.vorige')}
          </Knoplink>
        )}
        <span>{t('bladeren.waar', { blad, bladen })}</span>
        {blad < bladen && (
          <Knoplink naar={naar(blad + 1)} soort="tweede" icoon="rechts">
            {t('bladeren.volgende')}
          </Knoplink>
        )}
      </Rij>
    </nav>
  )
}
