import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tekstvak } from '../../ui/Tekstveld.tsx'
import { useFouten } from '../../weigering.ts'
import { laadKlaar } from './klaar.server.ts'
import { LinkOngeldig } from './LinkOngeldig.tsx'
import { doeNaMelding } from './na-melding.server.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const beeld = await laadKlaar(context.get(huisContext), params.token)
  return 'ok' in beeld ? null : { kan: beeld.mogelijk.includes('vulMeldingAan') }
}

export const action = (vraag: ActionFunctionArgs) =>
  doeNaMelding(vraag, vraag.context.get(huisContext).kamers.zaken.vulMeldingAan, 'aangevuld')

export default function Aanvullen() {
  const t = useTekst('melding')
  const { token } = useParams()
  const stand = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()
  const fouten = useFouten(geweigerd?.weigering)
  if (!stand) return <LinkOngeldig />
  return (
    <Stapel smal>
      <Paginakop
        titel={t('aanvullen.titel')}
        inleiding={t('aanvullen.inleiding')}
        terug={{ naar: `/melding/klaar/${token}` }}
        fout={geweigerd !== undefined}
      />
      {stand.kan ? (
        <Formulier naam="aanvullen" fouten={fouten} waarden={geweigerd?.waarden}>
          <Tekstvak naam="tekst" label={t('aanvullen.tekst')} tekens={4000} rijen={7} />
          <Rij>
            <Knop icoon="verstuur">{t('aanvullen.verstuur')}</Knop>
          </Rij>
        </Formulier>
      ) : (
        <Melding titel={t('aanvullen.kanNiet')} />
      )}
    </Stapel>
  )
}
