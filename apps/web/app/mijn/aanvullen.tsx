import { gelukt, isDatum, schrijfDatum } from '@meedoen/kern'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import { Formulier } from '../ui/Formulier.tsx'
import { Rij, Stapel } from '../ui/Indeling.tsx'
import { Kaart } from '../ui/Kaart.tsx'
import { Knop } from '../ui/Knop.tsx'
import { Tekstvak } from '../ui/Tekstveld.tsx'
import { useFouten } from '../weigering.ts'
import { type Geopend, kan, openZaak } from './beeld.server.ts'
import { doeStap, metBericht } from './doe.server.ts'
import { Stapkop } from './Zaakkop.tsx'

export const loader = (vraag: LoaderFunctionArgs) =>
  openZaak(vraag, (geopend) => {
    const { beeld, kop } = geopend
    if (!kan(beeld, 'vulMeldingAan')) throw redirect(`/mijn/${kop.id}`)
    return { kop, eerder: eerdereAanvullingen(geopend) }
  })

const eerdereAanvullingen = ({ huis, beeld }: Geopend) =>
  beeld.zaak.aanvullingen.flatMap(({ tekst, op }) => {
    const woorden = beeld.teksten.get(tekst)
    return woorden === undefined ? [] : [{ id: tekst, op: huis.kamers.kern.datumOp(op), woorden }]
  })

export const action = (vraag: ActionFunctionArgs) =>
  doeStap(vraag, metBericht('aanvulling'), ({ kamers }, { waarden }) =>
    gelukt((stap, zaak) => kamers.zaken.vulMeldingAan(stap, zaak, waarden)),
  )

/** Add something to what was reported. */
export default function Aanvullen() {
  const t = useTekst('mijn')
  const taal = useTaal()
  const { kop, eerder } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const fouten = useFouten(geweigerd?.weigering)
  return (
    <Stapel smal>
      <Stapkop
        kop={kop}
        titel={t('aanvullen.titel')}
        inleiding={t('aanvullen.inleiding')}
        fout={geweigerd !== undefined}
      />
      <Formulier naam="aanvullen" fouten={fouten} waarden={geweigerd?.waarden}>
        <Tekstvak naam="tekst" label={t('aanvullen.veld')} hint={t('aanvullen.dringend')} tekens={4000} />
        <Rij>
          <Knop icoon="verstuur">{t('aanvullen.knop')}</Knop>
        </Rij>
      </Formulier>
      {eerder.length > 0 && (
        <Kaart titel={t('aanvullen.eerder')} soort="zacht">
          {eerder.map(({ id, op, woorden }) => (
            <div key={id}>
              <p className="md-zacht md-klein">{isDatum(op) && schrijfDatum(op, taal)}</p>
              <p className="md-eigenwoorden">{woorden}</p>
            </div>
          ))}
        </Kaart>
      )}
    </Stapel>
  )
}
