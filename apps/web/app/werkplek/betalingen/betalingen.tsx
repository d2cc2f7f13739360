import { datumOp, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import { huisContext } from '../../huis.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import { Batchstand } from './Batchstand.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const huis = context.get(huisContext)
  return { betalingen: ofGeenToegang(await huis.werk((stap) => huis.kamers.levering.haalBatches(stap))) }
}

/** Every payment that was made for the bank, newest first. */
export default function Betalingen() {
  const t = useTekst('declaratie')
  const taal = useTaal()
  const { betalingen } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop
        titel={t('betaling.titel')}
        inleiding={t('betaling.inleiding')}
        terug={{ naar: '/werkplek/declaraties', tekst: t('werk.titel') }}
      />
      <Tabel
        bijschrift={t('betaling.titel')}
        rijen={betalingen}
        sleutel={({ id }) => id}
        leeg={<Leeg titel={t('betaling.leeg')} tekst={t('betaling.leegTekst')} />}
        kolommen={[
          {
            sleutel: 'nummer',
            kop: t('betaling.nummer'),
            cel: ({ id, nummer }) => <Link to={`/werkplek/betalingen/${id}`}>{t('betaling.een', { nummer })}</Link>,
          },
          {
            sleutel: 'gemaakt',
            kop: t('betaling.gemaakt'),
            cel: ({ aangemaakt }) => schrijfDatum(datumOp(aangemaakt), taal),
          },
          {
            sleutel: 'uitvoer',
            kop: t('betaling.uitvoer'),
            cel: ({ uitvoerdatum }) => schrijfDatum(uitvoerdatum, taal),
          },
          { sleutel: 'aantal', kop: t('betaling.aantal'), getal: true, cel: (rij) => String(rij.betalingen) },
          { sleutel: 'bedrag', kop: t('betaling.bedrag'), getal: true, cel: ({ bedrag }) => schrijfEuro(bedrag, taal) },
          { sleutel: 'stand', kop: t('kolom.stand'), cel: ({ stand }) => <Batchstand stand={stand} /> },
        ]}
      />
    </Stapel>
  )
}
