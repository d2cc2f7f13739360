import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { laadKlaar } from './klaar.server.ts'
import { LinkOngeldig } from './LinkOngeldig.tsx'
import { doeNaMelding } from './na-melding.server.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const beeld = await laadKlaar(context.get(huisContext), params.token)
  return 'ok' in beeld ? null : { kan: beeld.mogelijk.includes('trekMeldingIn') }
}

export const action = (vraag: ActionFunctionArgs) =>
  doeNaMelding(vraag, vraag.context.get(huisContext).kamers.zaken.trekMeldingIn, 'ingetrokken')

export default function Intrekken() {
  const t = useTekst('melding')
  const { token } = useParams()
  const stand = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const fouten = useFouten(geweigerd?.weigering)
  const terug = `/melding/klaar/${token}`
  if (!stand) return <LinkOngeldig />
  return (
    <Stapel smal>
      <Paginakop titel={t('intrekken.titel')} inleiding={t('intrekken.inleiding')} terug={{ naar: terug }} />
      {stand.kan ? (
        <Formulier naam="intrekken" fouten={fouten} waarden={geweigerd?.waarden}>
          <Tekstvak
            naam="reden"
            label={t('intrekken.reden')}
            hint={t('intrekken.redenHint')}
            tekens={1000}
            rijen={4}
            optioneel
          />
          <Rij>
            <Knop soort="gevaar">{t('intrekken.verstuur')}</Knop>
            <Knoplink naar={terug} soort="stil">
              {t('intrekken.toch')}
            </Knoplink>
          </Rij>
        </Formulier>
      ) : (
        <Melding titel={t('intrekken.kanNiet')} />
      )}
    </Stapel>
  )
}
