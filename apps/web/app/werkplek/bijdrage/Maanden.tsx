import { schrijfEuro } from '@meedoen/kern'
import type { Bijdragemaand, Bijdrageoverzicht } from '@meedoen/levering'
import { useMaand } from '../../mijn/maand.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Leeg } from '../../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { Waarom } from '../../ui/Waarom.tsx'

/** What is expected of a person, month by month, each with its explanation. */
export function Maanden({ overzicht }: { overzicht: Bijdrageoverzicht | null }) {
  const t = useTekst('werkplek')
  return (
    <Tabel
      bijschrift={t('eb.maanden')}
      toonBijschrift
      kolommen={useKolommen()}
      rijen={overzicht?.maanden ?? []}
      sleutel={({ maand }) => maand}
      leeg={<Leeg titel={t('eb.geenMaanden')} tekst={t('eb.geenMaandenTekst')} />}
    />
  )
}

function useKolommen(): readonly Kolom<Bijdragemaand>[] {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const opMaand = useMaand()
  return [
    { sleutel: 'maand', kop: t('eb.maand'), cel: ({ maand }) => opMaand(maand) },
    {
      sleutel: 'bedrag',
      kop: t('eb.verwacht'),
      cel: ({ bedrag, reden }) => (
        <>
          {schrijfEuro(bedrag, taal)}
          {reden && <span className="md-zacht md-regel">{t(`eb.reden.${reden}`)}</span>}
        </>
      ),
    },
    { sleutel: 'waarom', kop: t('eb.waarom'), cel: ({ uitleg }) => <Waarom uitleg={uitleg} kop={t('eb.waarom')} /> },
  ]
}
