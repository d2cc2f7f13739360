import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Kaart, Kaartenrij } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import type { Lijstzaak, Meekijkregel } from './overzicht.server.ts'

export function EigenZaken({ zaken }: { zaken: readonly Lijstzaak[] }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  if (zaken.length === 0)
    return (
      <Leeg
        titel={t('overzicht.leeg.titel')}
        tekst={t('overzicht.leeg.tekst')}
        actie={<Knoplink naar="/melding">{t('overzicht.vraag')}</Knoplink>}
      />
    )
  return (
    <Kaartenrij>
      {zaken.map(({ id, nummer, meldingOp }) => (
        <Kaart
          key={id}
          titel={t('overzicht.vraagVan', { datum: schrijfDatum(meldingOp, taal) })}
          tekst={t('overzicht.nummer', { nummer })}
          naar={{ adres: `/mijn/${id}`, tekst: t('overzicht.bekijk') }}
        />
      ))}
    </Kaartenrij>
  )
}

export function Meekijkzaken({ zaken }: { zaken: readonly Meekijkregel[] }) {
  const t = useTekst('mijn')
  if (zaken.length === 0) return null
  return (
    <Kaartenrij>
      {zaken.map(({ id, nummer, naam }) => (
        <Kaart
          key={id}
          titel={naam}
          tekst={t('overzicht.nummer', { nummer })}
          naar={{ adres: `/mijn/${id}`, tekst: t('overzicht.bekijk') }}
        />
      ))}
    </Kaartenrij>
  )
}
