import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useGedaan } from '../../gedaan.ts'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { useWeigering } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'
import { Batchstand } from './Batchstand.tsx'
import { doeMetBetaling, laadBetaling } from './betaling.server.ts'
import { GEDAAN } from './daden.ts'

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  laadBetaling(context.get(huisContext), idUit(params.betaling))

export async function action({ request, context, params }: ActionFunctionArgs) {
  const inzending = await leesWerkformulier(request, context)
  return doeMetBetaling(context.get(huisContext), idUit(params.betaling), inzending)
}

/** One payment: its file, how far it is, and who gets what. */
export default function Betaling() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const zin = useWeigering()
  const { nummer, stand, uitvoerdatum, per } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const gedaan = useGedaan(GEDAAN)
  return (
    <Stapel>
      <Paginakop
        titel={t('betaling.een', { nummer })}
        inleiding={`${t('betaling.uitvoer')} ${schrijfDatum(uitvoerdatum, taal)}.`}
        bij={<Batchstand stand={stand} />}
        fout={antwoord !== undefined}
        terug={{ naar: '/werkplek/betalingen', tekst: t('betaling.titel') }}
      />
      {antwoord && (
        <Melding toon="fout" live>
          {zin(antwoord.weigering)}
        </Melding>
      )}
      {gedaan && !antwoord && (
        <Melding toon="goed" live>
          {t(`betaling.gedaan.${gedaan}`)}
        </Melding>
      )}
      <Bestand />
      <Tabel
        bijschrift={t('betaling.aantal')}
        rijen={per}
        sleutel={({ agb }) => agb}
        kolommen={[
          { sleutel: 'naam', kop: t('kolom.aanbieder'), cel: ({ naam }) => naam },
          { sleutel: 'iban', kop: t('betaling.iban'), cel: ({ iban }) => iban },
          {
            sleutel: 'declaraties',
            kop: t('betaling.declaraties'),
            cel: ({ declaraties }) =>
              declaraties.map((declaratie) => (
                <span key={declaratie.id} className="md-regel">
                  <Link to={`/werkplek/declaraties/${declaratie.id}`}>{declaratie.nummer}</Link>:{' '}
                  {schrijfEuro(declaratie.bedrag, taal)}
                </span>
              )),
          },
          { sleutel: 'bedrag', kop: t('betaling.bedrag'), getal: true, cel: ({ bedrag }) => schrijfEuro(bedrag, taal) },
        ]}
      />
    </Stapel>
  )
}

/** The file for the bank, and the next step with it; for who may pay. */
function Bestand() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const { id, stand, bedrag, betalingen, sha256, magBetalen } = useLoaderData<typeof loader>()
  if (!magBetalen || stand === 'vervallen') return null
  return (
    <Kaart titel={t('betaling.download')} icoon="download" soort={stand === 'betaald' ? 'gewoon' : 'nu'}>
      <p>{t('betaling.controle', { count: betalingen, bedrag: schrijfEuro(bedrag, taal) })}</p>
      <p>
        <a href={`/werkplek/betalingen/${id}/bestand`} download>
          {t('betaling.download')}
        </a>
      </p>
      <p className="md-zacht md-klein">{t('betaling.sha', { sha: sha256 })}</p>
      <Rij>
        {stand === 'klaar' && (
          <>
            <Knopformulier naam="aan-bank" velden={{ doe: 'aan-bank' }} soort="hoofd">
              {t('betaling.aanBank')}
            </Knopformulier>
            <Knopformulier naam="vervallen" velden={{ doe: 'vervallen' }}>
              {t('betaling.vervalt')}
            </Knopformulier>
          </>
        )}
        {stand === 'bij-bank' && (
          <Knopformulier naam="betaald" velden={{ doe: 'betaald' }} soort="hoofd">
            {t('betaling.isBetaald')}
          </Knopformulier>
        )}
      </Rij>
      {stand === 'klaar' && <p className="md-zacht">{t('betaling.vervaltTekst')}</p>}
    </Kaart>
  )
}
