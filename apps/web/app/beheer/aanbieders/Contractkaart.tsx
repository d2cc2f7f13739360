import { type Datum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Rij } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { type Kolom, Tabel } from '../../ui/Tabel.tsx'
import { IN_EUROS } from '../../volume.ts'
import type { Contractblok } from './aanbieder.server.ts'
import { naarAanbieder } from './zoek.ts'

type Tariefregel = Contractblok['nu'][number]
type Periode = { readonly begin: Datum; readonly eind: Datum | null }

/** "1 januari 2026 tot en met 31 december 2026", or "vanaf 1 januari 2026". */
export function usePeriode() {
  const t = useTekst('inkoop')
  const taal = useTaal()
  return ({ begin, eind }: Periode): string =>
    eind === null
      ? t('tarieven.vanaf', { begin: schrijfDatum(begin, taal) })
      : t('tarieven.van', { begin: schrijfDatum(begin, taal), eind: schrijfDatum(eind, taal) })
}

/** A contract with the tariffs that hold on the day of the page, and those that still begin. */
export function Contractkaart({ contract }: { contract: Contractblok }) {
  const t = useTekst('inkoop')
  const taal = useTaal()
  const { nummer, agb, begin, eind, nu, straks } = contract
  const looptijd =
    eind === null
      ? t('contract.vanaf', { begin: schrijfDatum(begin, taal) })
      : t('contract.van', { begin: schrijfDatum(begin, taal), eind: schrijfDatum(eind, taal) })
  const kolommen = useKolommen()
  const volg = useDoekolom(contract, true)
  const weg = useDoekolom(contract, false)
  return (
    <Kaart titel={t('contract.titel', { nummer })} tekst={looptijd}>
      <Tabel
        bijschrift={t('contract.titel', { nummer })}
        rijen={nu}
        sleutel={({ product }) => product}
        leeg={<p>{t('contract.geenTarief')}</p>}
        kolommen={[...kolommen, volg]}
      />
      {straks.length > 0 && (
        <Tabel
          bijschrift={t('contract.straks')}
          toonBijschrift
          rijen={straks}
          sleutel={({ product, begin: vanaf }) => `${product} ${vanaf}`}
          kolommen={[...kolommen, weg]}
        />
      )}
      <Rij>
        <Knoplink naar={naarAanbieder(agb, 'contract', nummer, 'tarief')} soort="tweede" icoon="plus">
          {t('contract.nieuwTarief')}
          <span className="md-weggelaten"> {nummer}</span>
        </Knoplink>
        {nu.length + straks.length > 0 && (
          <Knoplink naar={naarAanbieder(agb, 'contract', nummer, 'indexeren')} soort="tweede">
            {t('contract.indexeer')}
            <span className="md-weggelaten"> {nummer}</span>
          </Knoplink>
        )}
        <Knoplink naar={naarAanbieder(agb, 'contract', nummer)} soort="stil">
          {t('contract.wijzig')}
          <span className="md-weggelaten"> {nummer}</span>
        </Knoplink>
      </Rij>
    </Kaart>
  )
}

function useKolommen(): Kolom<Tariefregel>[] {
  const t = useTekst('inkoop')
  const td = useTekst('declaratie')
  const taal = useTaal()
  const periode = usePeriode()
  return [
    {
      sleutel: 'product',
      kop: t('tarieven.product'),
      cel: ({ naam, product, alphahulp }) => (
        <>
          {naam} <span className="md-zacht">{product}</span>{' '}
          {alphahulp && <Badge toon="info">{t('product.alphahulpBadge')}</Badge>}
        </>
      ),
    },
    { sleutel: 'variant', kop: t('tarieven.uitvoering'), cel: ({ variant }) => t(`product.varianten.${variant}.naam`) },
    {
      sleutel: 'bedrag',
      kop: t('tarieven.bedrag'),
      getal: true,
      cel: ({ bedrag, eenheid, variant }) =>
        eenheid === IN_EUROS && variant !== 'taakgericht'
          ? t('tarieven.inEuros')
          : t('tarieven.per', { bedrag: schrijfEuro(bedrag, taal), eenheid: td(`maak.eenheid.${eenheid}`) }),
    },
    { sleutel: 'geldt', kop: t('tarieven.geldt'), cel: periode },
  ]
}

/** What can be done with a tariff: follow it up and end it while it holds (`geldt`), and take away a slip. */
function useDoekolom({ agb, nummer }: Contractblok, geldt: boolean): Kolom<Tariefregel> {
  const t = useTekst('inkoop')
  return {
    sleutel: 'doe',
    kop: t('tarieven.doe'),
    cel: ({ product, begin, naam, magWeg }) => (
      <Rij>
        {geldt && (
          <>
            <Knoplink naar={`${naarAanbieder(agb, 'contract', nummer, 'tarief')}?product=${product}`} soort="stil">
              {t('tarieven.nieuw')}
              <span className="md-weggelaten"> {naam}</span>
            </Knoplink>
            <Knoplink naar={naarAanbieder(agb, 'contract', nummer, 'einde', product, begin)} soort="stil">
              {t('tarieven.eindig')}
              <span className="md-weggelaten"> {naam}</span>
            </Knoplink>
          </>
        )}
        {magWeg && <Weg contract={nummer} product={product} begin={begin} naam={naam} />}
      </Rij>
    ),
  }
}

type WegProps = Pick<Tariefregel, 'product' | 'begin' | 'naam'> & { contract: string }

function Weg({ contract, product, begin, naam }: WegProps) {
  const t = useTekst('inkoop')
  return (
    <Knopformulier naam={`weg-${contract}-${product}-${begin}`} soort="stil" velden={{ contract, product, begin }}>
      {t('tarieven.verwijder')}
      <span className="md-weggelaten"> {naam}</span>
    </Knopformulier>
  )
}
