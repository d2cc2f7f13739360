import { datumOp, isDatum, schrijfDatum, schrijfEuro, tijdOp } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Bladeren } from '../../ui/Bladeren.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Tabel } from '../../ui/Tabel.tsx'
import type { Aanbiederpagina } from './aanbieder.server.ts'

type Regel = Aanbiederpagina['wijzigingen']['regels'][number]
type Waarde = NonNullable<Regel['wordt']>[string] | undefined

const VELDEN = [
  'naam',
  'telefoon',
  'email',
  'website',
  'omschrijvingNl',
  'omschrijvingEn',
  'geenNieuweVanaf',
  'begin',
  'eind',
  'bedrag',
  'weken',
  'vrij',
  'vanaf',
  'maat',
  'aantal',
] as const

/** Who changed what, newest first. */
export function Wijzigingen({ wijzigingen, pad }: { wijzigingen: Aanbiederpagina['wijzigingen']; pad: string }) {
  const t = useTekst('inkoop')
  const taal = useTaal()
  return (
    <Kaart titel={t('wijzigingen.titel')}>
      <Tabel
        bijschrift={t('wijzigingen.titel')}
        rijen={wijzigingen.regels}
        sleutel={({ id }) => id}
        leeg={<p>{t('wijzigingen.leeg')}</p>}
        kolommen={[
          {
            sleutel: 'wanneer',
            kop: t('wijzigingen.wanneer'),
            cel: ({ op }) => `${schrijfDatum(datumOp(op), taal)} ${tijdOp(op).slice(0, 5)}`,
          },
          {
            sleutel: 'wat',
            kop: t('wijzigingen.wat'),
            cel: ({ soort, product, contract }) => t(`wijzigingen.soort.${soort}`, { product, contract }),
          },
          { sleutel: 'hoe', kop: t('wijzigingen.hoe'), cel: (regel) => <Verschil regel={regel} /> },
          {
            sleutel: 'wie',
            kop: t('wijzigingen.wie'),
            cel: ({ wie, soort }) =>
              wie ?? t(soort === 'beschikbaarheid' ? 'wijzigingen.aanbiedermens' : 'wijzigingen.onbekend'),
          },
        ]}
      />
      <Bladeren blad={wijzigingen.blad} bladen={wijzigingen.bladen} pad={pad} />
    </Kaart>
  )
}

function Verschil({ regel: { was, wordt } }: { regel: Regel }) {
  const t = useTekst('inkoop')
  const schrijf = useWaarde()
  const stand = wordt ?? was ?? {}
  if (Object.keys(stand).length === 0) return t('wijzigingen.gelijk')
  return (
    <ul className="md-lijst">
      {VELDEN.filter((veld) => veld in stand).map((veld) => (
        <li key={veld}>
          {t(`wijzigingen.veld.${veld}`)}: {was && wordt && <s>{schrijf(veld, was[veld])}</s>}{' '}
          {schrijf(veld, stand[veld])}
        </li>
      ))}
    </ul>
  )
}

/** A recorded value in words: dates and amounts as people write them. */
function useWaarde() {
  const t = useTekst('inkoop')
  const taal = useTaal()
  return (veld: (typeof VELDEN)[number], waarde: Waarde): string => {
    if (waarde === null || waarde === undefined || waarde === '') return t('wijzigingen.leegVeld')
    if (veld === 'bedrag' && typeof waarde === 'number') return schrijfEuro(waarde, taal)
    return typeof waarde === 'string' && isDatum(waarde) ? schrijfDatum(waarde, taal) : String(waarde)
  }
}
