import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { bewaak } from '../bewaak.server.ts'
import { BegonnenMeldingen } from '../melding/Begonnen.tsx'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knoplink } from '../ui/Knop.tsx'
import { Onbekend } from './delen/Onbekend.tsx'
import { EigenZaken, Meekijkzaken } from './delen/Zaaklijst.tsx'
import { Zorgtvoor } from './delen/Zorgtvoor.tsx'
import { laadOverzicht } from './overzicht.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => laadOverzicht(bewaak(vraag, 'inwoner'))

/** Where a resident, and who helps them, finds every case. */
export default function Overzicht() {
  const t = useTekst('mijn')
  const overzicht = useLoaderData<typeof loader>()
  if (overzicht.soort === 'onbekend') return <Onbekend />
  const { eigen, begonnen, meekijk, zorgtVoor } = overzicht
  return (
    <Stapel ruimte="ruim">
      <Paginakop titel={t('titel')} inleiding={t('overzicht.inleiding')} />
      <BegonnenMeldingen begonnen={begonnen} />
      {(eigen.length > 0 || meekijk.length + begonnen.length === 0) && <EigenZaken zaken={eigen} />}
      <Meekijkzaken zaken={meekijk} />
      <Zorgtvoor namen={zorgtVoor} />
      {(eigen.length > 0 || meekijk.length + begonnen.length > 0) && (
        <Rij>
          <Knoplink naar="/melding" soort="tweede" icoon="plus">
            {t(eigen.length > 0 ? 'overzicht.nogEen' : 'overzicht.vraag')}
          </Knoplink>
        </Rij>
      )}
      <Kaart
        titel={t('overzicht.inzage')}
        icoon="oog"
        soort="zacht"
        tekst={t('overzicht.inzageTekst')}
        naar={{ adres: '/mijn/inzage', tekst: t('overzicht.inzageNaar') }}
      />
    </Stapel>
  )
}
