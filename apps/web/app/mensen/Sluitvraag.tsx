import { useTekst } from '../teksten/gebruik.ts'
import { Knopformulier } from '../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import type { Mens } from './mensen.server.ts'

type Props = { mens: Pick<Mens, 'id' | 'naam' | 'nogOpen'>; pad: string }

/** Asks once more before somebody of a provider closes the access of a colleague: they cannot open it again themselves. */
export function Sluitvraag({ mens: { id, naam, nogOpen }, pad }: Props) {
  const t = useTekst('mensen')
  return (
    <Stapel smal>
      <Paginakop
        titel={t('sluitvraag.titel', { naam })}
        inleiding={t('sluitvraag.tekst')}
        terug={{ naar: pad, tekst: t('titel') }}
      />
      <p>{t('sluitvraag.weg')}</p>
      {nogOpen > 0 && <p>{t('sluitvraag.nogOpen', { count: nogOpen })}</p>}
      <Rij>
        <Knopformulier naam="sluit" naar={pad} soort="hoofd" velden={{ doe: 'sluit', id }}>
          {t('sluitvraag.doe')}
        </Knopformulier>
        <Knoplink naar={pad} soort="tweede">
          {t('sluitvraag.niet')}
        </Knoplink>
      </Rij>
    </Stapel>
  )
}
