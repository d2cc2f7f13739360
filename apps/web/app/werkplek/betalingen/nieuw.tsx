import { schrijfEuro } from '@meedoen/kern'
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { useFouten } from '../../weigering.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { laadVoorbeeld, maakBetaling, type Voorbeeld } from './nieuw.server.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  laadVoorbeeld(context.get(huisContext), new URL(request.url).searchParams.getAll('d'))

export async function action({ request, context }: ActionFunctionArgs) {
  return maakBetaling(context.get(huisContext), await leesWerkformulier(request, context))
}

/** What the payment will be, before it is made. */
export default function Nieuw() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const { ids, betalingen, wacht, zonderRekening, eigenRekening } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  const fouten = useFouten(antwoord?.weigering)
  const kan = betalingen.length > 0 && zonderRekening.length === 0 && eigenRekening
  return (
    <Stapel>
      <Paginakop
        titel={t('betaling.voorbeeld')}
        inleiding={t('betaling.voorbeeldTekst')}
        fout={antwoord !== undefined}
        terug={{ naar: '/werkplek/declaraties?lijst=te-betalen', tekst: t('werk.titel') }}
      />
      {!eigenRekening && <Melding toon="letop">{t('betaling.zonderEigen')}</Melding>}
      {zonderRekening.length > 0 && (
        <Melding toon="letop" titel={t('betaling.zonder', { naam: zonderRekening.join(', ') })}>
          <Link to="/werkplek/declaraties/rekeningen">{t('betaling.naarRekeningen')}</Link>
        </Melding>
      )}
      {betalingen.length === 0 && <Leeg titel={t('betaling.wacht')} tekst={t('betaling.wachtTekst')} />}
      {betalingen.length > 0 && <Saldi titel={t('betaling.titel')} saldi={betalingen} />}
      {wacht.length > 0 && betalingen.length > 0 && (
        <Saldi titel={t('betaling.wacht')} tekst={t('betaling.wachtTekst')} saldi={wacht} />
      )}
      {kan && (
        <Formulier naam="betaling" fouten={fouten}>
          {ids.map((id) => (
            <input key={id} type="hidden" name="d" value={id} />
          ))}
          <div>
            <Knop>
              {t('betaling.maak', { count: betalingen.length, bedrag: schrijfEuro(somVan(betalingen), taal) })}
            </Knop>
          </div>
        </Formulier>
      )}
    </Stapel>
  )
}

const somVan = (saldi: Voorbeeld['betalingen']): number => saldi.reduce((som, { bedrag }) => som + bedrag, 0)

function Saldi({ titel, tekst, saldi }: { titel: string; tekst?: string; saldi: Voorbeeld['betalingen'] }) {
  const t = useTekst('declaratie')
  const taal = useTaal()
  return (
    <section className="md-stapel" aria-label={titel}>
      <h2>{titel}</h2>
      {tekst && <p>{tekst}</p>}
      <Tabel
        bijschrift={titel}
        rijen={saldi}
        sleutel={({ agb }) => agb}
        kolommen={[
          { sleutel: 'naam', kop: t('kolom.aanbieder'), cel: ({ naam }) => naam },
          {
            sleutel: 'declaraties',
            kop: t('betaling.declaraties'),
            cel: ({ declaraties }) =>
              declaraties.map(({ id, nummer, toegekend }) => (
                <span key={id} className="md-regel">
                  {nummer}: {schrijfEuro(toegekend, taal)}
                </span>
              )),
          },
          { sleutel: 'bedrag', kop: t('betaling.bedrag'), getal: true, cel: ({ bedrag }) => schrijfEuro(bedrag, taal) },
        ]}
      />
      <p>
        <b>{t('keur.som', { bedrag: schrijfEuro(somVan(saldi), taal) })}</b>
      </p>
    </section>
  )
}
