import { gelukt } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Knop, Knoplink } from '../ui/Knop.tsx'
import { Melding } from '../ui/Melding.tsx'
import { Tekstvak } from '../ui/Tekstveld.tsx'
import { useFouten } from '../weigering.ts'
import { kan, openZaak } from './beeld.server.ts'
import { doeStap, metBericht } from './doe.server.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) =>
  openZaak(vraag, ({ huis, beeld, kop }) => {
    if (!kan(beeld, 'trekMeldingIn')) throw redirect(`/mijn/${kop.id}`)
    return {
      kop,
      tijdelijkeHulp: beeld.zaak.voorzieningen.some((v) => v.tijdelijk && v.stand !== 'beeindigd'),
      naam: beeld.behandelaar?.naam ?? null,
      telefoon: beeld.behandelaar?.telefoon ?? huis.gemeente.telefoon,
    }
  })

export const action = (vraag: ActionFunctionArgs) =>
  doeStap(vraag, metBericht('ingetrokken'), ({ kamers }, { waarden }) =>
    gelukt((stap, zaak) => kamers.zaken.trekMeldingIn(stap, zaak, waarden)),
  )

/** Withdraw: asked once more, with what it means. */
export default function Intrekken() {
  const t = useTekst('mijn')
  const { kop, tijdelijkeHulp, naam, telefoon } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const fouten = useFouten(geweigerd?.weigering)
  return (
    <Stapel smal>
      <Stapkop kop={kop} titel={t('intrekken.titel')} fout={geweigerd !== undefined} />
      <Melding toon="letop" titel={t('intrekken.betekent')}>
        <ul className="md-lijst">
          <li>{t('intrekken.stopt')}</li>
          <li>{t('intrekken.brief')}</li>
          <li>{t('intrekken.opnieuw')}</li>
          {tijdelijkeHulp && <li>{t('intrekken.tijdelijkeHulp')}</li>}
        </ul>
      </Melding>
      <p>{t('intrekken.twijfel', { naam: naam ?? t('intrekken.ons'), telefoon })}</p>
      <Formulier naam="intrekken" fouten={fouten} waarden={geweigerd?.waarden}>
        <Tekstvak
          naam="reden"
          label={t('intrekken.reden')}
          hint={t('intrekken.redenHint')}
          rijen={3}
          tekens={1000}
          optioneel
        />
        <Rij>
          <Knop soort="gevaar">{t('intrekken.knop')}</Knop>
          <Knoplink naar={`/mijn/${kop.id}`} soort="tweede">
            {t('intrekken.terug')}
          </Knoplink>
        </Rij>
      </Formulier>
    </Stapel>
  )
}
